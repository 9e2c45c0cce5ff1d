import { z } from 'zod';
import { Country, Id, Instant, Language, PageQuery, pageOf, prose } from '../common.js';
import { OrganisationType } from '../identity/organisation.js';
import { EnrolmentState, PlaceInSession } from './place-in-session.js';
import { OrganisationLabel, SessionSummary } from './session.js';

/** A person enrols himself. With an organisation, its country and type decide about reserved seats. */
export const EnrolInput = z.object({
  organisationId: Id.optional(),
  /** In which the mails about this enrolment are written; else the person's own first language. */
  language: Language.optional(),
  /** For the provider's eyes: what he should know, e.g. about food or access. */
  note: prose(1000).optional(),
});
export type EnrolInput = z.infer<typeof EnrolInput>;

/** The participant reads the reason. */
export const RemoveParticipantInput = z.object({ reason: prose(1000) });
export type RemoveParticipantInput = z.infer<typeof RemoveParticipantInput>;

export const DecideRequestInput = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('approve') }),
  z.object({ decision: z.literal('decline'), reason: prose(1000) }),
]);
export type DecideRequestInput = z.infer<typeof DecideRequestInput>;

export const EnrolmentView = z.object({
  id: Id,
  session: SessionSummary.omit({ seats: true }),
  organisation: OrganisationLabel.nullable(),
  /** By which reserved seats are judged. */
  country: Country.nullable(),
  organisationType: OrganisationType.nullable(),
  note: z.string().nullable(),
  enrolledAt: Instant,
  place: PlaceInSession,
  version: z.number().int(),
});
export type EnrolmentView = z.infer<typeof EnrolmentView>;

export const MyEnrolmentsQuery = PageQuery.extend({ state: EnrolmentState.optional() });
export type MyEnrolmentsQuery = z.infer<typeof MyEnrolmentsQuery>;
export const EnrolmentPage = pageOf(EnrolmentView);

export const ParticipantsQuery = PageQuery.extend({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  state: EnrolmentState.optional(),
});
export type ParticipantsQuery = z.infer<typeof ParticipantsQuery>;

/** A line of the class list, in the order in which people enrolled. */
export const ParticipantView = z.object({
  enrolmentId: Id,
  /** Null once the person has been erased. */
  person: z.object({ id: Id, name: z.string() }).nullable(),
  organisation: OrganisationLabel.nullable(),
  country: Country.nullable(),
  organisationType: OrganisationType.nullable(),
  note: z.string().nullable(),
  enrolledAt: Instant,
  place: PlaceInSession,
});
export type ParticipantView = z.infer<typeof ParticipantView>;
export const ParticipantPage = pageOf(ParticipantView);

/** One step of one enrolment. The whole of them proves in which order the seats of a session were handed out. */
export const SeatLedgerEntry = z.object({
  number: z.number().int(),
  enrolmentId: Id,
  placeInLine: z.number().int(),
  at: Instant,
  /** The person who did it; null when time did. */
  actorId: Id.nullable(),
  from: EnrolmentState.nullable(),
  to: EnrolmentState,
  why: z.string(),
});
export type SeatLedgerEntry = z.infer<typeof SeatLedgerEntry>;
export const SeatLedgerPage = pageOf(SeatLedgerEntry);
