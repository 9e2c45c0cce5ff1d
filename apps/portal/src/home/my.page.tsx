import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useActing } from '../sign-in/use-me.js';
import { FirstSteps } from './first-steps.js';
import { MyDrafts } from './my-drafts.js';
import { MyNews } from './my-news.js';
import { MyProfiles } from './my-profiles.js';
import { MySessions } from './my-sessions.js';
import classes from './my.module.css';
import { WaitingList } from './waiting-list.js';

/** What waits for the person and for the organisation acted for, and what is theirs. */
export function MyPage() {
  const { t } = useTranslation(['home', 'frame']);
  const acting = useActing();
  return (
    <SignedInOnly title={t('frame:places.my')}>
      {(me) => (
        <>
          <PageHead
            title={t('frame:places.my')}
            purpose={acting ? t('my.purpose', { organisation: acting.organisation.name.text }) : t('my.purposeAlone')}
          />
          <div className={classes.page}>
            <div className={classes.main}>
              <WaitingList />
              {!acting && <FirstSteps email={me.person.email} />}
              <MySessions />
              <MyNews />
            </div>
            <div className={classes.beside}>
              {acting && !acting.scope && <MyProfiles organisation={acting.organisation} />}
              <MyDrafts owner={me.person.id} />
            </div>
          </div>
        </>
      )}
    </SignedInOnly>
  );
}
