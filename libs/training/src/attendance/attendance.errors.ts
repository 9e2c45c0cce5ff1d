import { brokenRule } from '@hansa/contracts';

export class DayHasNotBegun extends brokenRule(
  409,
  'day-has-not-begun',
  'Attendance is recorded for a day that has begun at the session’s place.',
) {}
export class NotAParticipant extends brokenRule(
  422,
  'not-a-participant',
  'Attendance is recorded for those who have a seat in the session.',
) {}
export class AttendanceIsIncomplete extends brokenRule(
  409,
  'attendance-is-incomplete',
  'A session is closed when every participant is marked on every day.',
) {}
