import { Injectable } from '@nestjs/common';
import {
  type EnrolmentView,
  type Language,
  type MyEnrolmentsQuery,
  NotFound,
  type Page,
  type PageQuery,
  type ParticipantsQuery,
  type ParticipantView,
  type SeatLedgerEntry,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { organisationLabel } from '../session/session-row.rules.js';
import { SessionQueries } from '../session/session.queries.js';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { type EnrolmentRow, placeOf } from './enrolment-row.rules.js';
import { readUnmoved } from './place.rules.js';
import { linesOf } from './seating.queries.js';
import type { Line } from './seating.rules.js';

const ROWS = `
select e.id, e.session_id, e.person_id, p.name as person_name, e.organisation_id, o.name as organisation_name,
  e.country, e.organisation_type, e.note, e.state, e.why, e.message, e.offer_until, e.place_in_line, e.enrolled_at,
  e.version, s.zone, s.starts_at, s.seats, s.reservations, hansa_now() as read_at
from enrolment e
join session s on s.id = e.session_id
left join person p on p.id = e.person_id
left join organisation o on o.id = e.organisation_id`;

const ByNumber = z.tuple([z.number().int()]);

@Injectable()
export class EnrolmentQueries {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly settings: TrainingSettings,
    private readonly sessions: SessionQueries,
  ) {}

  /** Throws `NotFound` for others' enrolments. */
  async one(id: string, personId: string, languages: Language[]): Promise<EnrolmentView> {
    const [view] = await readUnmoved(async () => {
      const sql = `${ROWS} where e.id = $1 and e.person_id = $2`;
      return this.views(await this.database.query<EnrolmentRow>(sql, [id, personId]), languages);
    });
    if (!view) throw new NotFound();
    return view;
  }

  /** A person's enrolments, the newest first. */
  mine(personId: string, query: MyEnrolmentsQuery, languages: Language[]): Promise<Page<EnrolmentView>> {
    return readUnmoved(() => this.readMine(personId, query, languages));
  }

  private async readMine(
    personId: string,
    query: MyEnrolmentsQuery,
    languages: Language[],
  ): Promise<Page<EnrolmentView>> {
    const after = readCursor(query.cursor, z.tuple([z.iso.datetime(), z.uuid()]));
    const rows = await this.database.query<EnrolmentRow>(
      `${ROWS} where e.person_id = $1 and ($2::text is null or e.state = $2)
         and ($3::timestamptz is null or (date_trunc('milliseconds', e.enrolled_at), e.id) < ($3, $4::uuid))
       order by date_trunc('milliseconds', e.enrolled_at) desc, e.id desc limit $5`,
      [personId, query.state, ...(after ?? [null, null]), query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.enrolled_at.toISOString(), row.id]);
    return { items: await this.views(items, languages), nextCursor };
  }

  /** The class list, in the order in which people enrolled. */
  participants(sessionId: string, query: ParticipantsQuery, languages: Language[]): Promise<Page<ParticipantView>> {
    return readUnmoved(() => this.readParticipants(sessionId, query, languages));
  }

  private async readParticipants(
    sessionId: string,
    query: ParticipantsQuery,
    languages: Language[],
  ): Promise<Page<ParticipantView>> {
    const after = readCursor(query.cursor, ByNumber);
    const rows = await this.database.query<EnrolmentRow>(
      `${ROWS} where e.session_id = $1 and ($2::text is null or e.state = $2) and e.place_in_line > $3
       order by e.place_in_line limit $4`,
      [sessionId, query.state, after?.[0] ?? 0, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.place_in_line]);
    const lines = await this.lines(items);
    const views = items.map((row) => ({
      enrolmentId: row.id,
      person: row.person_name === null ? null : { id: row.person_id, name: row.person_name },
      ...this.whoseAndPlace(row, lines, languages),
    }));
    return { items: views, nextCursor };
  }

  /** Every step of every enrolment of a session, in the order in which they were taken. */
  async ledger(sessionId: string, query: PageQuery): Promise<Page<SeatLedgerEntry>> {
    const after = readCursor(query.cursor, ByNumber);
    const rows = await this.database.query<Omit<SeatLedgerEntry, 'at'> & { at: Date }>(
      `select l.number::int, l.enrolment_id as "enrolmentId", e.place_in_line as "placeInLine", l.at,
         l.actor_id as "actorId", l.from_state as "from", l.to_state as "to", l.why
       from enrolment_event l join enrolment e on e.id = l.enrolment_id
       where l.session_id = $1 and l.number > $2 order by l.number limit $3`,
      [sessionId, after?.[0] ?? 0, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.number]);
    return { items: items.map((row) => ({ ...row, at: row.at.toISOString() })), nextCursor };
  }

  private async views(rows: EnrolmentRow[], languages: Language[]): Promise<EnrolmentView[]> {
    if (rows.length === 0) return [];
    const lines = await this.lines(rows);
    const sessions = await this.sessions.byId([...new Set(rows.map((row) => row.session_id))], languages);
    return rows.map((row) => ({
      id: row.id,
      session: sessions.get(row.session_id)!,
      ...this.whoseAndPlace(row, lines, languages),
      version: row.version,
    }));
  }

  private whoseAndPlace(row: EnrolmentRow, lines: Map<string, Line>, languages: Language[]) {
    return {
      organisation: row.organisation_id
        ? organisationLabel(row.organisation_id, row.organisation_name, languages)
        : null,
      country: row.country,
      organisationType: row.organisation_type,
      note: row.note,
      enrolledAt: row.enrolled_at.toISOString(),
      place: placeOf(row, lines.get(row.session_id), languages, this.settings.offerEndsHoursBefore),
    };
  }

  private async lines(rows: EnrolmentRow[]): Promise<Map<string, Line>> {
    if (rows.length === 0) return new Map();
    const halls = new Map(rows.map((row) => [row.session_id, { seats: row.seats, reservations: row.reservations }]));
    return linesOf(this.database, halls, rows[0]!.read_at);
  }
}
