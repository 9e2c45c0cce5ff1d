import { Injectable } from '@nestjs/common';
import {
  type InterestPage,
  type InterestsQuery,
  type InterestView,
  type Language,
  NotFound,
  type OwnInterestsQuery,
} from '@hansa/contracts';
import { Access, page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { clusterColumn } from '../partner-search/cluster-reference.rules.js';
import { statusNow } from '../partner-search/partner-search.queries.js';
import { type InterestRow, interestView } from './interest-view.rules.js';

const ROWS = `
select i.id, i.status, s.id as "searchId", s.title as "searchTitle", ${statusNow('s')} as "searchStatus",
  ${clusterColumn('p', 'po')} as poster, ${clusterColumn('c', 'co')} as interested, i.message,
  i.expressed_at as "expressedAt", i.answer, i.answered_at as "answeredAt", i.contact_name as "contactName",
  i.contact_email as "contactEmail", i.poster_contact_name as "posterContactName",
  i.poster_contact_email as "posterContactEmail", k.id as "cooperationId", i.version
from interest i
join partner_search s on s.id = i.partner_search_id
join cluster p on p.id = s.cluster_id
left join organisation po on po.id = p.owner_id
join cluster c on c.id = i.cluster_id
left join organisation co on co.id = c.owner_id
left join cooperation k on k.interest_id = i.id`;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Interests are for the members of the two sides, and nobody else. */
@Injectable()
export class InterestQueries {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  /** Throws `NotFound` for whoever belongs to neither side. */
  async interest(id: string, personId: string, languages: Language[]): Promise<InterestView> {
    const mine = await this.organisationsOf(personId);
    const [row] = await this.database.query<InterestRow>(
      `${ROWS} where i.id = $1 and (p.owner_id = any($2) or c.owner_id = any($2))`,
      [id, [...mine]],
    );
    if (!row) throw new NotFound();
    return interestView(row, mine, languages);
  }

  /** All that were expressed in a search; the caller has made sure that the reader belongs to its poster. */
  ofSearch(searchId: string, query: InterestsQuery, personId: string, languages: Language[]): Promise<InterestPage> {
    return this.list('i.partner_search_id = $1', searchId, query, personId, languages);
  }

  /** All that an organisation has expressed; the caller has made sure that the reader belongs to it. */
  ofOrganisation(query: OwnInterestsQuery, personId: string, languages: Language[]): Promise<InterestPage> {
    return this.list('c.owner_id = $1', query.organisationId, query, personId, languages);
  }

  private async list(
    whose: string,
    id: string,
    { status, cursor, limit }: InterestsQuery,
    personId: string,
    languages: Language[],
  ): Promise<InterestPage> {
    const after = readCursor(cursor, Cursor) ?? [null, null];
    const rows = await this.database.query<InterestRow>(
      `${ROWS} where ${whose} and ($2::text is null or i.status = $2)
         and ($3::timestamptz is null or (i.expressed_at, i.id) < ($3, $4::uuid))
       order by i.expressed_at desc, i.id desc limit $5`,
      [id, status ?? null, ...after, limit + 1],
    );
    const mine = await this.organisationsOf(personId);
    const { items, nextCursor } = page(rows, limit, (row) => [row.expressedAt.toISOString(), row.id]);
    return { items: items.map((row) => interestView(row, mine, languages)), nextCursor };
  }

  private async organisationsOf(personId: string): Promise<Set<string>> {
    return new Set(await this.access.organisations(this.database, personId, 'organisation.read'));
  }
}
