import type { SessionView } from '@hansa/contracts';
import { Alert, Skeleton, Stack, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isPassing, Problem } from '../api/problem.js';
import { useFormat } from '../language/use-format.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { AttendanceConflict } from './attendance-conflict.js';
import { AttendanceList } from './attendance-list.js';
import { AttendanceState } from './attendance-state.js';
import { useAttendance } from './use-attendance.js';

export interface AttendanceDayProps {
  session: SessionView;
  person: string;
  date: string;
  /** By the clock of this device the day has not begun at the session's place. */
  isEarly: boolean;
}

/** One day of a session: its list, what became of it, and the choice where two have marked it. */
export function AttendanceDay({ session, person, date, isEarly }: AttendanceDayProps) {
  const { t } = useTranslation(['delivery', 'frame']);
  const format = useFormat();
  const of = useAttendance(person, session.id, date);
  const { kept, sending } = of;
  if (!kept) {
    // Without a connection, a day that was never opened here is not here.
    if (of.error && !isPassing(of.error)) throw of.error;
    return of.error instanceof Problem || !navigator.onLine ? (
      <Alert color="gray" variant="outline" role="alert" title={t('frame:offline.title')}>
        {t('attendance.notHere')}
      </Alert>
    ) : (
      <Skeleton h={320} aria-label={t('frame:loading')} />
    );
  }
  const readOnly = session.state === 'closed' || session.state === 'cancelled' || kept.theirs !== null;
  return (
    <Stack gap="md">
      {isEarly && !readOnly && (
        <Alert color="gray" variant="outline" icon={<IconClock aria-hidden />} title={t('attendance.early')}>
          {t('attendance.earlyText', { day: format.day(date) })}
        </Alert>
      )}
      {session.state === 'closed' && <Text>{t('attendance.closed')}</Text>}
      {sending.state === 'refused' && <ProblemNotice problem={sending.problem} />}
      {kept.theirs && <AttendanceConflict kept={kept} onChoose={of.resolve} />}
      <AttendanceState of={of} kept={kept} />
      <AttendanceList of={of} kept={kept} readOnly={readOnly} />
    </Stack>
  );
}
