import type { AttendanceDay } from '@hansa/contracts';
import { useCallback, useEffect } from 'react';
import { useAside } from '../api/read.js';
import { meet, sendNow, sendSoon, type SendingOfDay, sendUnsent, useSendingOf } from './attendance-sending.js';
import {
  keepDay,
  type KeptDay,
  keptDay,
  keyOf,
  type Mark,
  type Marks,
  marksOf,
  useKeptDay,
} from './attendance-store.js';

export interface Attendance {
  /** Undefined while it is not there, neither from the service nor from this device. */
  kept: KeptDay | null;
  /** Why the service gave nothing; what this device has is shown all the same. */
  error: Error | null;
  sending: SendingOfDay;
  mark(enrolmentId: string, mark: Mark | undefined): void;
  /** Puts all at once, as it was before. */
  put(marks: Marks): void;
  markRestPresent(): void;
  /** After a conflict: these marks, made to what stands at the service now. */
  resolve(marks: Marks): void;
  sendNow(): void;
}

/** The marks of a day: kept on this device at once, sent when it can be. */
export function useAttendance(person: string, session: string, date: string): Attendance {
  const key = keyOf(person, session, date);
  const kept = useKeptDay(person, session, date);
  const asked = useAside<AttendanceDay>(`training/sessions/${session}/attendance/${date}`);
  const answer = asked.isPlaceholderData ? undefined : asked.data;

  useEffect(() => {
    if (answer?.date === date && answer.sessionId === session) take({ person, session, date }, answer);
  }, [answer, person, session, date]);

  useEffect(() => {
    const send = () => sendUnsent(person);
    send();
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
      send();
    };
  }, [person]);

  const put = useCallback(
    (marks: Marks) => {
      const now = keptDay(key);
      if (!now) return;
      keepDay({ ...now, marks, changedAt: Date.now() });
      sendSoon(key);
    },
    [key],
  );
  const mark = useCallback(
    (enrolmentId: string, one: Mark | undefined) => {
      const { [enrolmentId]: _before, ...others } = keptDay(key)?.marks ?? {};
      put(one ? { ...others, [enrolmentId]: one } : others);
    },
    [key, put],
  );
  return {
    kept,
    error: asked.error,
    sending: useSendingOf(key),
    mark,
    put,
    markRestPresent: () => {
      const marks = { ...kept?.marks };
      for (const { enrolmentId } of kept?.day.entries ?? [])
        marks[enrolmentId] ??= { presence: 'present', minutes: null };
      put(marks);
    },
    resolve: (marks) => {
      const now = keptDay(key);
      if (!now?.theirs) return;
      keepDay({ ...now, day: now.theirs, theirs: null, marks, changedAt: Date.now() });
      sendSoon(key, 0);
    },
    sendNow: () => void sendNow(key),
  };
}

/** What the service says of a day is taken where nothing here waits to be sent; else it is compared. */
function take(of: { person: string; session: string; date: string }, day: AttendanceDay): void {
  const key = keyOf(of.person, of.session, of.date);
  const kept = keptDay(key);
  if (!kept || kept.changedAt === null) {
    const sentAt = kept?.sentAt ?? null;
    // An answer may be older than what was sent meanwhile.
    if (kept && kept.day.version > day.version) return;
    return keepDay({ ...of, day, marks: marksOf(day), changedAt: null, sentAt, theirs: null });
  }
  if (day.version > kept.day.version) meet(key, day);
  else if (day.version === kept.day.version) keepDay({ ...kept, day });
}
