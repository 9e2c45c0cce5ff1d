import type { SessionView } from '@hansa/contracts';
import { Alert, Box, Stack } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { InOtherLanguages, Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { DiscussionsOf } from '../parts/discussions-of.js';
import { FollowButton } from '../parts/follow-button.js';
import { PageHead } from '../parts/page-head.js';
import { PlainText } from '../parts/plain-text.js';
import { StatePill } from '../parts/state-pill.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { AfterSession } from './after-session.js';
import { ForSessionProvider } from './for-session-provider.js';
import { MyPlace } from './my-place.js';
import { SeatsExplained } from './seats.js';
import { usePlaceInWords } from './session-board.js';
import { SessionDays } from './session-days.js';
import { SessionFacts } from './session-facts.js';
import { toneOfSession } from './states.js';

const route = getRouteApi('/training/sessions/$id');

/** One delivery of a module: when and where it is, whether there is a seat, and where the reader stands. */
export function SessionPage() {
  const { t } = useTranslation(['training', 'words']);
  const format = useFormat();
  const where = usePlaceInWords();
  const { id } = route.useParams();
  const session = useRead<SessionView>(`training/sessions/${id}`);
  const { module, cancelled } = session;
  const facts = [format.days(session.firstDay, session.lastDay), where(session)];
  return (
    <>
      <PageHead
        title={`${module.title.text}, ${facts[0]}`}
        shown={<Rendered of={module.title} />}
        back={
          <Link to="/training" search={{ tab: 'sessions' }}>
            {t('session.back')}
          </Link>
        }
        state={<StatePill tone={toneOfSession[session.state]}>{t(`words:sessionState.${session.state}`)}</StatePill>}
        purpose={[t(`words:sessionKind.${session.kind}`), module.code, ...facts].join(' · ')}
        action={<FollowButton type="session" target={id} />}
      />
      <StoryAndFacts
        story={
          <Stack gap="xl">
            {cancelled && (
              <Alert
                color="red"
                variant="outline"
                icon={<IconHandStop aria-hidden />}
                title={t('session.cancelled', { at: format.moment(cancelled.at) })}
              >
                <PlainText of={cancelled.reason} />
              </Alert>
            )}
            <MyPlace of={session} />
            <AfterSession of={session} />
            <SessionDays of={session} />
            {session.state === 'scheduled' && <SeatsExplained of={session} />}
          </Stack>
        }
        facts={
          <>
            <SessionFacts of={session} />
            <ForSessionProvider of={session} />
            <Box mt="lg">
              <InOtherLanguages of={module.title} />
            </Box>
          </>
        }
        history={<DiscussionsOf type="session" id={id} />}
      />
    </>
  );
}
