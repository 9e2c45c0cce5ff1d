import type {
  Country,
  EnrolmentState,
  Language,
  LocalisedText,
  OrganisationType,
  PlaceInSession,
} from '@hansa/contracts';
import type { Reservation } from '../session/session.rules.js';
import { placeInSession } from './place.rules.js';
import type { Line } from './seating.rules.js';

/** An enrolment as its queries read it. */
export interface EnrolmentRow {
  id: string;
  session_id: string;
  person_id: string;
  person_name: string | null;
  organisation_id: string | null;
  organisation_name: LocalisedText | null;
  country: Country | null;
  organisation_type: OrganisationType | null;
  note: string | null;
  state: EnrolmentState;
  why: string;
  message: string | null;
  offer_until: Date | null;
  place_in_line: number;
  enrolled_at: Date;
  version: number;
  zone: string;
  starts_at: Date;
  seats: number;
  reservations: Reservation[];
  read_at: Date;
}

/** @param hoursBefore the beginning there are no more offers */
export function placeOf(
  row: EnrolmentRow,
  line: Line | undefined,
  languages: readonly Language[],
  hoursBefore: number,
): PlaceInSession {
  const { id, state, why, message, zone } = row;
  const offersGoOn = row.starts_at.getTime() - hoursBefore * 3_600_000 > row.read_at.getTime();
  const enrolled = { id, state, why, message, offerUntil: row.offer_until };
  return placeInSession(enrolled, { zone, offersGoOn }, line, languages[0] ?? 'en');
}
