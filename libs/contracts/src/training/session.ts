import { z } from 'zod';
import {
  Country,
  Id,
  Instant,
  Language,
  line,
  PageQuery,
  pageOf,
  TimeZone,
  WallDate,
  WallTime,
  WebAddress,
} from '../common.js';
import { OrganisationType } from '../identity/organisation.js';
import { localisedInput, RenderedText } from '../localised.js';
import { PlaceInSession } from './place-in-session.js';

/** A pilot tries a version that is piloting; a regular session delivers an integrated one. */
export const SessionKind = z.enum(['pilot', 'regular']);
export type SessionKind = z.infer<typeof SessionKind>;

/** `held` follows by itself when the last day is over; `closed` when the provider has settled who attended. */
export const SessionState = z.enum(['scheduled', 'held', 'closed', 'cancelled']);
export type SessionState = z.infer<typeof SessionState>;

const Place = z.object({ name: line(200), address: line(300) });
/** Where a session is. The country of an online session is not said. */
export const SessionLocation = z.discriminatedUnion('form', [
  z.object({ form: z.literal('place'), country: Country, place: Place }),
  z.object({ form: z.literal('online'), link: WebAddress }),
  z.object({ form: z.literal('hybrid'), country: Country, place: Place, link: WebAddress }),
]);
export type SessionLocation = z.infer<typeof SessionLocation>;

const PlannedDate = WallDate.refine((date) => date >= '2000-01-01' && date < '2100-01-01', 'must be in this century');

/** One day at the session's place and in its time zone; it ends on the day on which it starts. */
export const SessionDayInput = z.object({ date: PlannedDate, starts: WallTime, ends: WallTime });
export type SessionDayInput = z.infer<typeof SessionDayInput>;

/** Seats kept for a country, an organisation type or both, until the end of the release date at the session's place. */
export const ReservationInput = z
  .object({
    seats: z.number().int().min(1).max(500),
    country: Country.optional(),
    organisationType: OrganisationType.optional(),
    releaseDate: PlannedDate,
  })
  .refine(({ country, organisationType }) => country !== undefined || organisationType !== undefined, {
    path: ['country'],
    message: 'must say for which country or organisation type the seats are kept',
  });
export type ReservationInput = z.infer<typeof ReservationInput>;

const Seats = z.number().int().min(1).max(500);
const Days = z.array(SessionDayInput).min(1).max(60);

export const ScheduleSessionInput = z.object({
  moduleVersionId: Id,
  kind: SessionKind,
  providerId: Id,
  coOrganiserIds: z.array(Id).max(20).default([]),
  location: SessionLocation,
  /** In which the session is held. */
  language: Language,
  zone: TimeZone,
  /** In order. */
  days: Days,
  seats: Seats,
  reservations: z.array(ReservationInput).max(20).default([]),
  /** Whether the provider decides about every request. */
  approvalNeeded: z.boolean().default(false),
  /** The last day for enrolling, until its end at the session's place. */
  enrolUntil: PlannedDate,
});
export type ScheduleSessionInput = z.infer<typeof ScheduleSessionInput>;

/** What is left out stays as it is. Reservations and approval are part of the terms and never change. */
export const ChangeSessionInput = z.object({
  location: SessionLocation.optional(),
  language: Language.optional(),
  days: Days.optional(),
  seats: Seats.optional(),
  enrolUntil: PlannedDate.optional(),
});
export type ChangeSessionInput = z.infer<typeof ChangeSessionInput>;

export const CancelSessionInput = z.object({ reason: localisedInput(2000) });
export type CancelSessionInput = z.infer<typeof CancelSessionInput>;

export const SessionsQuery = PageQuery.extend({
  country: Country.optional(),
  moduleId: Id.optional(),
  language: Language.optional(),
  kind: SessionKind.optional(),
  providerId: Id.optional(),
  /** Sessions that have a day on or after this date; without it, those that are not over. */
  from: WallDate.optional(),
  /** Sessions that begin on or before this date. */
  to: WallDate.optional(),
  onlyWithSeats: z.stringbool().default(false),
  /** Cancelled sessions too. */
  cancelled: z.stringbool().default(false),
});
export type SessionsQuery = z.infer<typeof SessionsQuery>;

export const OrganisationLabel = z.object({ id: Id, name: RenderedText });

/** `for` says whose seats they are; after the release date they are everybody's. */
export const ReservationView = z.object({
  country: Country.nullable(),
  organisationType: OrganisationType.nullable(),
  seats: z.number().int(),
  /** Still free for those it is for; 0 once released. */
  free: z.number().int(),
  releaseDate: WallDate,
  released: z.boolean(),
});
export type ReservationView = z.infer<typeof ReservationView>;

export const SeatsView = z.object({
  total: z.number().int(),
  /** Booked, or kept for somebody who has an offer. */
  taken: z.number().int(),
  /** Free for everybody. */
  free: z.number().int(),
  reservations: z.array(ReservationView),
  waitlist: z.number().int(),
});
export type SeatsView = z.infer<typeof SeatsView>;

export const SessionSummary = z.object({
  id: Id,
  kind: SessionKind,
  state: SessionState,
  module: z.object({ id: Id, versionId: Id, code: z.string(), number: z.number().int(), title: RenderedText }),
  provider: OrganisationLabel.nullable(),
  form: z.enum(['place', 'online', 'hybrid']),
  country: Country.nullable(),
  place: z.object({ name: z.string(), address: z.string() }).nullable(),
  language: Language,
  zone: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  firstDay: WallDate,
  lastDay: WallDate,
  enrolUntil: WallDate,
  enrolmentClosesAt: Instant,
  approvalNeeded: z.boolean(),
  seats: SeatsView,
});
export type SessionSummary = z.infer<typeof SessionSummary>;
export const SessionPage = pageOf(SessionSummary);

export const SessionView = SessionSummary.extend({
  coOrganisers: z.array(OrganisationLabel),
  days: z.array(SessionDayInput.extend({ startsAt: Instant, endsAt: Instant })),
  /** For those who have a seat, and for the provider; null for everybody else. */
  link: z.string().nullable(),
  cancelled: z.object({ at: Instant, reason: RenderedText }).nullable(),
  /** Where the reader stands; null for one who is not signed in or not enrolled. */
  myPlace: PlaceInSession.nullable(),
  version: z.number().int(),
});
export type SessionView = z.infer<typeof SessionView>;

/** iCalendar (RFC 5545), an event for every day of the session. */
export const SessionCalendar = z.string();
