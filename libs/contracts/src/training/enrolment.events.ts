import { z } from 'zod';
import { Id, Instant } from '../common.js';
import { defineEvent } from '../event.js';

const enrolment = { enrolmentId: Id, sessionId: Id, personId: Id };

export const EnrolmentRequested = defineEvent('training.enrolment-requested.v1', {
  when: 'A person has asked for a seat in a session whose provider decides about every request.',
  key: (data) => data.sessionId,
  public: true,
  data: z.object(enrolment),
});

export const EnrolmentWaitlisted = defineEvent('training.enrolment-waitlisted.v1', {
  when: 'A person stands in the waitlist of a session, because no seat was free that was his to take.',
  key: (data) => data.sessionId,
  public: true,
  data: z.object(enrolment),
});

export const SeatBooked = defineEvent('training.seat-booked.v1', {
  when: 'A person has a seat in a session: at once, by approval, or by accepting an offer.',
  key: (data) => data.sessionId,
  data: z.object(enrolment),
});

export const SeatOffered = defineEvent('training.seat-offered.v1', {
  when: 'A free seat is kept for the first in the waitlist who may take it, until the offer ends.',
  key: (data) => data.sessionId,
  data: z.object({ ...enrolment, until: Instant }),
});

export const EnrolmentDeclined = defineEvent('training.enrolment-declined.v1', {
  when: 'A provider has declined a request, with a reason.',
  key: (data) => data.sessionId,
  data: z.object(enrolment),
});

export const EnrolmentCancelled = defineEvent('training.enrolment-cancelled.v1', {
  when: 'An enrolment has ended before its session: by its person, by the provider, or with its offer.',
  key: (data) => data.sessionId,
  data: z.object({ ...enrolment, by: z.enum(['participant', 'provider', 'time']) }),
});
