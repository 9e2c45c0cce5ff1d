import type { SessionView } from '@hansa/contracts';
import { Alert, Button, List, Skeleton, Stack, Text } from '@mantine/core';
import { IconDeviceMobile } from '@tabler/icons-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsConnected } from '../api/connection.js';
import { isPassing, Problem } from '../api/problem.js';
import { useAside } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { signIn } from '../sign-in/session.js';
import { useMe, useSignedIn } from '../sign-in/use-me.js';
import { AttendanceDay } from './attendance-day.js';
import { keepSession, keptSession, personHere, useUnsentDays } from './attendance-store.js';
import { CloseSession } from './close-session.js';
import classes from './delivery.module.css';
import { BackToSession, SessionPlaces } from './session-places.js';
import { todayAt } from './wall-time.js';

const page = getRouteApi('/training/sessions/$id/attendance');

/** Who was there: works on a bad connection and without any, from what this device has. */
export function AttendancePage() {
  const { t } = useTranslation(['delivery', 'frame']);
  const { id } = page.useParams();
  const me = useMe();
  const state = useSignedIn();
  const asked = useAside<SessionView>(`training/sessions/${id}`);
  const isConnected = useIsConnected();
  // Without a connection nobody can say who is signed in: then it is who marked attendance here last.
  const isUnknown = state === 'ended' || (state !== 'out' && !isConnected);
  const person = me?.person.id ?? (isUnknown ? personHere() : null);
  const answer = asked.isPlaceholderData ? undefined : asked.data;
  const session = answer ?? (person ? keptSession(person, id) : null);
  const signedInAs = me?.person.id;
  useEffect(() => {
    if (signedInAs && answer) keepSession(signedInAs, answer);
  }, [signedInAs, answer]);

  if (state === 'out' && !person) {
    return (
      <Stack align="start">
        <PageHead title={t('frame:trouble.signIn')} />
        <Button onClick={() => void signIn()}>{t('frame:signIn')}</Button>
      </Stack>
    );
  }
  if (!session && asked.error && !isPassing(asked.error)) throw asked.error;
  if (!session || !person) {
    return (
      <>
        <PageHead title={t('attendance.title')} />
        {asked.error instanceof Problem ? <ProblemNotice problem={asked.error} /> : <Skeleton h={320} />}
      </>
    );
  }
  return <OfSession session={session} person={person} />;
}

function OfSession({ session, person }: { session: SessionView; person: string }) {
  const { t } = useTranslation(['delivery', 'frame']);
  const format = useFormat();
  const search = page.useSearch();
  const today = todayAt(session.zone);
  const dates = session.days.map(({ date }) => date);
  const begun = dates.filter((date) => date <= today);
  const date = dates.find((one) => one === search.day) ?? begun.at(-1) ?? dates[0]!;
  return (
    <>
      <PageHead
        title={t('attendance.title')}
        purpose={t('attendance.purpose')}
        back={<BackToSession of={session} />}
        action={<CloseSession of={session} />}
      />
      <SessionPlaces of={session} />
      <Unsent person={person} here={{ session: session.id, date }} />
      {dates.length > 1 && (
        <nav aria-label={t('attendance.days')}>
          <ul className={classes.places}>
            {session.days.map((day) => (
              <li key={day.date}>
                <Link
                  to="/training/sessions/$id/attendance"
                  params={{ id: session.id }}
                  search={{ day: day.date }}
                  aria-current={day.date === date ? 'page' : undefined}
                  resetScroll={false}
                >
                  {format.weekday(day.date)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <AttendanceDay key={date} session={session} person={person} date={date} isEarly={date > today} />
    </>
  );
}

/** Days that only this device has, but for the one that is open. */
function Unsent({ person, here }: { person: string; here: { session: string; date: string } }) {
  const { t } = useTranslation('delivery');
  const format = useFormat();
  const days = useUnsentDays(person).filter(({ session, date }) => session !== here.session || date !== here.date);
  if (days.length === 0) return null;
  return (
    <Alert
      mb="md"
      color="gray"
      variant="outline"
      icon={<IconDeviceMobile aria-hidden />}
      title={t('attendance.unsent')}
    >
      <Text size="sm">{t('attendance.unsentText')}</Text>
      <List size="sm" mt="xs">
        {days.map(({ session, date, theirs }) => (
          <List.Item key={`${session} ${date}`}>
            <Link to="/training/sessions/$id/attendance" params={{ id: session }} search={{ day: date }}>
              {`${keptSession(person, session)?.module.title.text ?? ''} ${format.weekday(date)}`.trim()}
            </Link>
            {theirs && ` – ${t('attendance.conflict')}`}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
