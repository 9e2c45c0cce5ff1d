import { brokenRule } from '@hansa/contracts';

export class VersionIsNotPiloting extends brokenRule(
  409,
  'version-is-not-piloting',
  'A pilot session tries a module version that is piloting.',
) {}
export class VersionIsNotIntegrated extends brokenRule(
  409,
  'version-is-not-integrated',
  'A regular session delivers a module version that is integrated.',
) {}
export class ModuleVersionIsUnknown extends brokenRule(
  422,
  'module-version-is-unknown',
  'A session delivers a module version that exists.',
) {}
export class CoOrganiserIsUnknown extends brokenRule(
  422,
  'co-organiser-is-unknown',
  'A session is organised together with organisations that are here.',
) {}
export class DaysAreNotInOrder extends brokenRule(
  422,
  'days-are-not-in-order',
  'The days of a session are in order, do not overlap, and each ends after it starts.',
) {}
export class TimeIsLeftOut extends brokenRule(
  422,
  'time-is-left-out',
  'Clocks at that place go forward on that day and never show this time.',
) {}

export class SessionBeginsInThePast extends brokenRule(
  422,
  'session-begins-in-the-past',
  'A session that is planned begins in the future.',
) {}
export class EnrolmentClosesTooLate extends brokenRule(
  422,
  'enrolment-closes-too-late',
  'Enrolment closes before the first day of the session.',
) {}
export class MoreSeatsReservedThanThereAre extends brokenRule(
  422,
  'more-seats-reserved-than-there-are',
  'No more seats are reserved than the session has.',
) {}
export class ReservationEndsTooLate extends brokenRule(
  422,
  'reservation-ends-too-late',
  'Reserved seats are released before the first day of the session.',
) {}
export class SeatsAreTaken extends brokenRule(
  409,
  'seats-are-taken',
  'A session keeps at least the seats that are taken or reserved.',
) {}
export class SessionIsCancelled extends brokenRule(
  409,
  'session-is-cancelled',
  'A cancelled session does not change any more.',
) {}
export class SessionHasBegun extends brokenRule(
  409,
  'session-has-begun',
  'This can be done only before the session begins.',
) {}
export class SessionIsNotOver extends brokenRule(
  409,
  'session-is-not-over',
  'A session is closed after its last day.',
) {}
export class SessionIsClosed extends brokenRule(
  409,
  'session-is-closed',
  'A closed session, and who attended it, do not change any more.',
) {}
export class EnrolmentIsClosed extends brokenRule(
  409,
  'enrolment-is-closed',
  'Enrolment is possible until the end of the last day for it.',
) {}
