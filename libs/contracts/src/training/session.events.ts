import { z } from 'zod';
import { Country, Id, Instant, WallDate } from '../common.js';
import { defineEvent } from '../event.js';
import { SessionKind } from './session.js';

export const SessionScheduled = defineEvent('training.session-scheduled.v1', {
  when: 'A provider has planned a delivery of a module version; people may enrol.',
  key: (data) => data.sessionId,
  public: true,
  data: z.object({
    sessionId: Id,
    moduleVersionId: Id,
    kind: SessionKind,
    providerId: Id,
    country: Country.nullable(),
    startsAt: Instant,
    endsAt: Instant,
  }),
});

export const SessionMoved = defineEvent('training.session-moved.v1', {
  when: 'The days or the place of a session have changed; those who have a seat or wait for one are told.',
  key: (data) => data.sessionId,
  data: z.object({ sessionId: Id, startsAt: Instant, endsAt: Instant }),
});

export const SessionCancelled = defineEvent('training.session-cancelled.v1', {
  when: 'A provider has cancelled a session, and with it every live enrolment; those enrolled are told.',
  key: (data) => data.sessionId,
  data: z.object({ sessionId: Id, moduleVersionId: Id, enrolmentIds: z.array(Id) }),
});

export const SeatFreed = defineEvent('training.seat-freed.v1', {
  when: 'Seats of a session have come free for the waitlist: by a cancellation, an offer that ended, more seats or a release.',
  key: (data) => data.sessionId,
  data: z.object({
    sessionId: Id,
    because: z.enum(['enrolment-cancelled', 'offer-ended', 'seats-added', 'reservation-released']),
  }),
});

export const AttendanceRecorded = defineEvent('training.attendance-recorded.v1', {
  when: 'The attendance of a whole class for one day has been recorded, or recorded anew.',
  key: (data) => data.sessionId,
  public: true,
  data: z.object({ sessionId: Id, date: WallDate, present: z.number().int() }),
});

export const SessionHeld = defineEvent('training.session-held.v1', {
  when: 'After its last day a session was closed: who attended is settled, and its evaluation may begin.',
  key: (data) => data.sessionId,
  public: true,
  data: z.object({ sessionId: Id, moduleVersionId: Id, kind: SessionKind, attended: z.number().int() }),
});
