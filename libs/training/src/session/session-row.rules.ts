import {
  type Country,
  type EnrolmentState,
  type Language,
  type LocalisedText,
  renderText,
  type SessionKind,
  type SessionState,
  type SessionSummary,
} from '@hansa/contracts';
import { type Claim, type Hall, seatsLeft } from '../enrolment/seating.rules.js';
import type { Reservation, SessionDay } from './session.rules.js';

/** A session as its queries read it. */
export interface SessionRow {
  id: string;
  kind: SessionKind;
  module_version_id: string;
  module_id: string;
  code: string;
  number: number;
  title: LocalisedText;
  provider_id: string;
  provider_name: LocalisedText | null;
  co_organiser_ids: string[];
  form: SessionSummary['form'];
  country: Country | null;
  place: { name: string; address: string } | null;
  link: string | null;
  language: Language;
  zone: string;
  days: SessionDay[];
  starts_at: Date;
  ends_at: Date;
  seats: number;
  reservations: Reservation[];
  approval_needed: boolean;
  enrol_until: string;
  enrolment_closes_at: Date;
  cancelled_at: Date | null;
  cancel_reason: LocalisedText | null;
  closed_at: Date | null;
  version: number;
  read_at: Date;
  taken: number;
  waitlist: number;
  /** Of those who have a seat; null where nothing is reserved. */
  claims: Claim[] | null;
  mine: { id: string; state: EnrolmentState; why: string; message: string | null; offerUntil: string | null } | null;
}

export function hallOf({ seats, reservations }: SessionRow): Hall {
  return { seats, reservations };
}

export function organisationLabel(id: string, name: LocalisedText | null, languages: Language[]) {
  return name && { id, name: renderText(name, languages) };
}

export function summaryOf(row: SessionRow, languages: Language[]): SessionSummary {
  return {
    id: row.id,
    kind: row.kind,
    state: stateOf(row),
    module: {
      id: row.module_id,
      versionId: row.module_version_id,
      code: row.code,
      number: row.number,
      title: renderText(row.title, languages),
    },
    provider: organisationLabel(row.provider_id, row.provider_name, languages),
    form: row.form,
    country: row.country,
    place: row.place,
    language: row.language,
    zone: row.zone,
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    firstDay: row.days[0]!.date,
    lastDay: row.days.at(-1)!.date,
    enrolUntil: row.enrol_until,
    enrolmentClosesAt: row.enrolment_closes_at.toISOString(),
    approvalNeeded: row.approval_needed,
    seats: seatsOf(row),
  };
}

function stateOf(row: SessionRow): SessionState {
  if (row.cancelled_at) return 'cancelled';
  if (row.closed_at) return 'closed';
  return row.read_at >= row.ends_at ? 'held' : 'scheduled';
}

function seatsOf(row: SessionRow): SessionSummary['seats'] {
  const { seats: total, taken, waitlist } = row;
  if (row.reservations.length === 0) {
    return { total, taken, free: Math.max(0, total - taken), reservations: [], waitlist };
  }
  const left = seatsLeft(hallOf(row), row.claims ?? [], row.read_at);
  let next = 0;
  const reservations = row.reservations.map((reservation) => {
    const { seats, country, organisationType, releaseDate, releasesAt } = reservation;
    const released = Date.parse(releasesAt) <= row.read_at.getTime();
    const free = released ? 0 : left.reserved[next++]!.free;
    return { country, organisationType, seats, free, releaseDate, released };
  });
  return { total, taken, free: Math.max(0, left.open), reservations, waitlist };
}
