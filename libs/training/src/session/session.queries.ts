import { Injectable } from '@nestjs/common';
import {
  type Language,
  NotFound,
  type Page,
  renderText,
  type SessionsQuery,
  type SessionSummary,
  type SessionView,
} from '@hansa/contracts';
import { Access, page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { placeInSession, readUnmoved } from '../enrolment/place.rules.js';
import { linesOf } from '../enrolment/seating.queries.js';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { sessionCalendar } from './session-calendar.rules.js';
import { hallOf, organisationLabel, type SessionRow, summaryOf } from './session-row.rules.js';

// Asked once for a statement, not once for a row.
const NOW = '(select hansa_now())';

const COUNTS = `(e.state = 'booked' or e.state = 'offered' and e.offer_until > ${NOW}
  or e.state in ('attended', 'partially-attended', 'no-show'))`;

/** A session with its module, its provider and its seats; `$1` is the reader, or null. */
const ROWS = `
select s.*, s.enrol_until::text as enrol_until, hansa_now() as read_at,
  m.id as module_id, m.code, v.number, v.title, p.name as provider_name,
  counted.taken, counted.waitlist, counted.claims, mine.mine
from session s
join module_version v on v.id = s.module_version_id
join module m on m.id = v.module_id
left join organisation p on p.id = s.provider_id
cross join lateral (
  select count(*) filter (where ${COUNTS})::int as taken,
    count(*) filter (where e.state = 'waitlisted')::int as waitlist,
    case when s.reservations <> '[]' then json_agg(json_build_object('country', e.country, 'organisationType',
      e.organisation_type) order by e.seat_number) filter (where ${COUNTS}) end as claims
  from enrolment e where e.session_id = s.id
) counted
left join lateral (
  select json_build_object('id', e.id, 'state', e.state, 'why', e.why, 'message', e.message,
    'offerUntil', e.offer_until) as mine
  from enrolment e where e.session_id = s.id and e.person_id = $1 order by e.place_in_line desc limit 1
) mine on true`;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class SessionQueries {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly settings: TrainingSettings,
    private readonly access: Access,
  ) {}

  /** Sessions in the order in which they begin. The page is chosen first: seats are counted for its rows alone. */
  async list(query: SessionsQuery, languages: Language[]): Promise<Page<SessionSummary>> {
    const after = readCursor(query.cursor, Cursor);
    const rows = await this.database.query<SessionRow>(
      `${ROWS}
       where s.id in (
         select s.id from session s join module_version v on v.id = s.module_version_id
         where ($2::text is null or s.country = $2) and ($3::uuid is null or v.module_id = $3)
           and ($4::text is null or s.language = $4) and ($5::text is null or s.kind = $5)
           and ($6::uuid is null or s.provider_id = $6)
           and ($7::text is null and s.ends_at > ${NOW}
             or s.days -> -1 ->> 'date' >= $7 and s.ends_at >= $7::date - 1)
           and ($8::text is null or s.days -> 0 ->> 'date' <= $8)
           and ($9 or s.cancelled_at is null)
           and (not $10 or s.enrolment_closes_at > ${NOW}
             and s.seats > (select count(*) from enrolment e where e.session_id = s.id and ${COUNTS}))
           and ($11::timestamptz is null or (s.starts_at, s.id) > ($11, $12::uuid))
         order by s.starts_at, s.id limit $13)
       order by s.starts_at, s.id`,
      [
        null,
        query.country,
        query.moduleId,
        query.language,
        query.kind,
        query.providerId,
        query.from,
        query.to,
        query.cancelled,
        query.onlyWithSeats,
        ...(after ?? [null, null]),
        query.limit + 1,
      ],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.starts_at.toISOString(), row.id]);
    return { items: items.map((row) => summaryOf(row, languages)), nextCursor };
  }

  /** Everything about one session. Throws `NotFound`. @param personId the reader, null when not signed in */
  one(id: string, personId: string | null, languages: Language[]): Promise<SessionView> {
    return readUnmoved(() => this.read(id, personId, languages));
  }

  private async read(id: string, personId: string | null, languages: Language[]): Promise<SessionView> {
    const [row] = await this.database.query<SessionRow>(`${ROWS} where s.id = $2`, [personId, id]);
    if (!row) throw new NotFound();
    const coOrganisers = await this.coOrganisersOf(row, languages);
    return {
      ...summaryOf(row, languages),
      coOrganisers,
      days: row.days,
      link: (await this.mayJoin(row, personId)) ? row.link : null,
      cancelled: row.cancelled_at && {
        at: row.cancelled_at.toISOString(),
        reason: renderText(row.cancel_reason!, languages),
      },
      myPlace: await this.placeOf(row, languages),
      version: row.version,
    };
  }

  /** The days of a session as iCalendar. Throws `NotFound`. */
  async calendar(id: string, languages: Language[]): Promise<string> {
    const session = await this.one(id, null, languages);
    const [row] = await this.database.query<{ now: Date }>('select hansa_now() as now');
    return sessionCalendar(session, row!.now);
  }

  /** Those of the sessions that there are, by their id. */
  async byId(ids: string[], languages: Language[]): Promise<Map<string, SessionSummary>> {
    const rows = await this.database.query<SessionRow>(`${ROWS} where s.id = any($2)`, [null, ids]);
    return new Map(rows.map((row) => [row.id, summaryOf(row, languages)]));
  }

  private async coOrganisersOf(row: SessionRow, languages: Language[]): Promise<SessionView['coOrganisers']> {
    if (row.co_organiser_ids.length === 0) return [];
    const found = await this.database.query<{ id: string; name: SessionRow['provider_name'] }>(
      'select id, name from organisation where id = any($1) order by id',
      [row.co_organiser_ids],
    );
    return found.map(({ id, name }) => organisationLabel(id, name, languages)!);
  }

  private async placeOf(row: SessionRow, languages: Language[]): Promise<SessionView['myPlace']> {
    if (!row.mine) return null;
    const { offerUntil, ...mine } = row.mine;
    const lines = await linesOf(this.database, new Map([[row.id, hallOf(row)]]), row.read_at);
    const setting = { zone: row.zone, offersGoOn: this.offersGoOn(row.starts_at, row.read_at) };
    const enrolled = { ...mine, offerUntil: offerUntil ? new Date(offerUntil) : null };
    return placeInSession(enrolled, setting, lines.get(row.id), languages[0] ?? 'en');
  }

  /** Where a session is online is for those who sit in it and those who hold it. */
  private async mayJoin(row: SessionRow, personId: string | null): Promise<boolean> {
    if (!row.link || !personId) return false;
    const seated = row.mine?.state === 'booked' || row.mine?.state === 'attended';
    return seated || this.access.allows(this.database, personId, 'training.manage-session', row.provider_id);
  }

  private offersGoOn(startsAt: Date, now: Date): boolean {
    return startsAt.getTime() - this.settings.offerEndsHoursBefore * 3_600_000 > now.getTime();
  }
}
