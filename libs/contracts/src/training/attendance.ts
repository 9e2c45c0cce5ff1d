import { z } from 'zod';
import { Id, Instant, WallDate } from '../common.js';

/** `excused`: absent, but said so in time. */
export const Presence = z.enum(['present', 'absent', 'excused']);
export type Presence = z.infer<typeof Presence>;

/** `minutes` of somebody who came late or left early; without it the whole day. Only for who was present. */
export const AttendanceEntry = z
  .object({ enrolmentId: Id, presence: Presence, minutes: z.number().int().min(1).max(1440).optional() })
  .refine(({ presence, minutes }) => presence === 'present' || minutes === undefined, {
    path: ['minutes'],
    message: 'can be given only for who was present',
  });
export type AttendanceEntry = z.infer<typeof AttendanceEntry>;

/** A whole class in one request; it takes the place of what stood for this day. */
export const RecordAttendanceInput = z.object({
  entries: z
    .array(AttendanceEntry)
    .max(500)
    .refine((entries) => new Set(entries.map(({ enrolmentId }) => enrolmentId)).size === entries.length, {
      message: 'must not name an enrolment twice',
    }),
});
export type RecordAttendanceInput = z.infer<typeof RecordAttendanceInput>;

export const AttendanceDay = z.object({
  sessionId: Id,
  date: WallDate,
  /** The length of the day. */
  minutes: z.number().int(),
  recordedAt: Instant.nullable(),
  entries: z.array(
    z.object({
      enrolmentId: Id,
      /** Null once the person has been erased. */
      person: z.object({ id: Id, name: z.string() }).nullable(),
      /** Null while nobody has said. */
      presence: Presence.nullable(),
      minutes: z.number().int().nullable(),
    }),
  ),
  /** 0 while nothing has been recorded for this day. */
  version: z.number().int(),
});
export type AttendanceDay = z.infer<typeof AttendanceDay>;

/** What came of a session, by the share of its time at which each participant was there. */
export const SessionClosed = z.object({
  sessionId: Id,
  closedAt: Instant,
  attended: z.number().int(),
  partiallyAttended: z.number().int(),
  noShow: z.number().int(),
  excused: z.number().int(),
});
export type SessionClosed = z.infer<typeof SessionClosed>;
