import { Injectable } from '@nestjs/common';
import {
  type ClusterContact,
  type ClusterView,
  type Language,
  NotFound,
  type OwnClusterPage,
  type OwnClustersQuery,
} from '@hansa/contracts';
import { type Caller, page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { CriteriaQueries } from '../criteria/criteria.queries.js';
import { countMembers } from '../member/member.queries.js';
import { ClusterReaders } from './cluster-readers.queries.js';
import { type ClusterRow, clusterView, ownCluster, type OwnClusterRow } from './cluster-view.rules.js';

const ROWS = `
select c.id, c.status, c.owner_id as "ownerId", o.name as "ownerName", c.name, c.acronym, c.summary, c.services, c.website,
  c.english_page as "englishPage", c.country, c.region, c.place, c.longitude, c.latitude, c.sectors, c.themes,
  c.management_fte::float8 as "managementFte", c.founded, c.criteria_version as "criteriaVersion", c.unmet, c.plan,
  c.remarks, v.agency_id as "agencyId", a.name as "agencyName", v.programme, v.until::text as until,
  v.vouched_at as "vouchedAt", l.label, c.submitted_at as "submittedAt", c.published_at as "publishedAt",
  c.confirmed_at as "confirmedAt", c.reminded_at as "remindedAt", c.ended_at as "endedAt", c.end_cause as "endCause",
  c.end_reason as "endReason", c.changed_at as "changedAt", c.sample, c.version
from cluster c
left join organisation o on o.id = c.owner_id
left join vouching v on v.cluster_id = c.id and v.ended_at is null
left join organisation a on a.id = v.agency_id
left join lateral (
  select jsonb_build_object('level', level, 'validUntil', valid_until, 'state',
    case when ended_at is null and end_of_day(valid_until, c.country) > hansa_now() then 'held' else 'expired' end) as label
  from label where cluster_id = c.id and coalesce(end_cause, 'expired') = 'expired'
  order by entered_at desc limit 1) l on true`;

type OwnRow = OwnClusterRow & { createdAt: Date };

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class ClusterQueries {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly readers: ClusterReaders,
    private readonly criteria: CriteriaQueries,
    private readonly settings: ClusterRegistrySettings,
  ) {}

  /** What was public once is found by its link, with what has become of it. */
  async cluster(id: string, caller: Caller | null, languages: Language[]): Promise<ClusterView> {
    const { row, inside } = await this.readable(id, caller);
    const [members, contacts] = await Promise.all([
      countMembers(this.database, id),
      this.database.query<ClusterContact>(
        `select name, function, email, phone, is_public as "isPublic" from cluster_contact
         where cluster_id = $1 and ($2 or is_public) order by position`,
        [id, inside],
      ),
    ]);
    const criteria = inside ? await this.criteria.reportOn(id) : null;
    return clusterView(row, { members, contacts, criteria }, languages, this.settings.confirmationDays);
  }

  /** All that an organisation keeps, whatever the status. */
  async ofOrganisation(
    organisationId: string,
    query: OwnClustersQuery,
    languages: Language[],
  ): Promise<OwnClusterPage> {
    const [at, id] = readCursor(query.cursor, Cursor) ?? [null, null];
    const rows = await this.database.query<OwnRow>(
      `select id, status, name, acronym, country, changed_at as "changedAt", confirmed_at as "confirmedAt",
         created_at as "createdAt"
       from cluster where owner_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3))
       order by created_at desc, id desc limit $4`,
      [organisationId, at, id, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.createdAt.toISOString(), row.id]);
    return { items: items.map((row) => ownCluster(row, languages, this.settings.confirmationDays)), nextCursor };
  }

  /** Throws `NotFound` where the reader must not know that there is one. */
  private async readable(id: string, caller: Caller | null): Promise<{ row: ClusterRow; inside: boolean }> {
    const inside = await this.readers.expectReader(id, caller);
    const [row] = await this.database.query<ClusterRow>(`${ROWS} where c.id = $1`, [id]);
    if (!row) throw new NotFound();
    return { row, inside };
  }
}
