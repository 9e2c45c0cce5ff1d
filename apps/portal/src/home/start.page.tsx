import { Anchor, Button, Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../parts/page-head.js';
import { signIn } from '../sign-in/session.js';
import { useMe } from '../sign-in/use-me.js';
import { ComingSessions } from './coming-sessions.js';
import { NewestPractices } from './newest-practices.js';
import { StartDoors } from './start-doors.js';
import { StartMap } from './start-map.js';
import { StartNumbers } from './start-numbers.js';
import classes from './start.module.css';

/** What this is, in one sentence and in numbers, and the ways into it. */
export function StartPage() {
  const { t } = useTranslation(['home', 'frame']);
  return (
    <Stack gap="xl">
      <div>
        <PageHead title={t('start.title')} purpose={t('start.purpose')} action={<Actions />} />
        <StartNumbers />
      </div>
      <div className={classes.columns}>
        <section aria-labelledby="coming">
          <Title order={2} id="coming" mb="sm">
            {t('sessions.title')}
          </Title>
          <ComingSessions />
          <Anchor
            mt="sm"
            display="inline-block"
            renderRoot={(props) => <Link {...props} to="/training" search={{ tab: 'sessions' }} />}
          >
            {t('sessions.all')}
          </Anchor>
        </section>
        <section aria-labelledby="newest">
          <Title order={2} id="newest" mb="sm">
            {t('practices.title')}
          </Title>
          <NewestPractices />
          <Anchor mt="sm" display="inline-block" renderRoot={(props) => <Link {...props} to="/knowledge" />}>
            {t('practices.all')}
          </Anchor>
        </section>
      </div>
      <StartDoors />
      <StartMap />
    </Stack>
  );
}

function Actions() {
  const { t } = useTranslation(['home', 'frame']);
  const me = useMe();
  if (me) return <Button renderRoot={(props) => <Link {...props} to="/my" />}>{t('frame:places.my')}</Button>;
  if (me === undefined) return null;
  return (
    <>
      <Button onClick={() => void signIn('/my')}>{t('start.signIn')}</Button>
      <Button variant="default" onClick={() => void signIn('/organisations/new')}>
        {t('start.register')}
      </Button>
    </>
  );
}
