import { asProblem } from '../api/problem.js';
import type { SessionSummary } from '@hansa/contracts';
import { Anchor, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SessionBoard } from './session-board.js';

const FIRST = 5;

/** Where and when one can learn it next. */
export function SessionsOfModule({ of }: { of: string }) {
  const { t } = useTranslation(['training']);
  const list = useList<SessionSummary>('training/sessions', { moduleId: of, limit: FIRST });
  return (
    <section aria-labelledby="coming">
      <Title order={2} id="coming" mb="xs">
        {t('module.coming')}
      </Title>
      <ProblemNotice problem={asProblem(list.error)} />
      {list.page && list.items.length === 0 && (
        <Empty
          title={t('module.noSession')}
          action={
            <Anchor renderRoot={(props) => <Link {...props} to="/training" search={{ tab: 'sessions' }} />}>
              {t('module.otherSessions')}
            </Anchor>
          }
        >
          {t('sessions.emptyHint')}
        </Empty>
      )}
      {list.items.length > 0 && <SessionBoard of={list.items} isOld={list.isOld} label={t('module.coming')} />}
      <MoreButton of={list} />
    </section>
  );
}
