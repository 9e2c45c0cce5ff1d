import { Injectable } from '@nestjs/common';
import {
  type ClusterStatus,
  type Country,
  type CountryCluster,
  type CountryClusterPage,
  type CountryClustersQuery,
  type LabelOfCluster,
  type Language,
  type LocalisedText,
  type RegionCode,
  renderText,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { AgencyIsNotRecognised } from '../vouching/vouching.errors.js';
import { ownCluster, type OwnClusterRow } from './cluster-view.rules.js';

type Row = OwnClusterRow & {
  sortName: string;
  ownerId: string;
  ownerName: LocalisedText | null;
  region: RegionCode | null;
  place: string | null;
  members: number;
  managementFte: number | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  label: LabelOfCluster | null;
  vouched: boolean;
  sample: boolean;
};

const Cursor = z.tuple([z.string(), z.uuid()]);

/** From its submission on a profile is the business of the agency that is recognised for its country. */
const TOLD = 'c.country = $1 and (c.submitted_at is not null or c.published_at is not null)';

@Injectable()
export class CountryClusterQueries {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly settings: ClusterRegistrySettings,
  ) {}

  /** @throws AgencyIsNotRecognised */
  async list(agencyId: string, query: CountryClustersQuery, languages: Language[]): Promise<CountryClusterPage> {
    const [agency] = await this.database.query<{ country: Country | null }>(
      'select recognised_for as country from organisation where id = $1',
      [agencyId],
    );
    if (!agency?.country) throw new AgencyIsNotRecognised();
    const { country } = agency;
    const [name, id] = readCursor(query.cursor, Cursor) ?? [null, null];
    const [rows, counts] = await Promise.all([
      this.database.query<Row>(
        `${ROWS} where ${TOLD} and ($2::text is null or c.status = $2)
           and ($3::text is null or (${SORT_NAME}, c.id) > ($3, $4))
         order by ${SORT_NAME}, c.id limit $5`,
        [country, query.status ?? null, name, id, query.limit + 1],
      ),
      this.database.query<{ status: ClusterStatus; count: number }>(
        `select c.status, count(*)::integer as count from cluster c where ${TOLD} group by c.status order by c.status`,
        [country],
      ),
    ]);
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.sortName, row.id]);
    return { items: items.map((row) => this.view(row, languages)), nextCursor, country, counts };
  }

  private view(row: Row, languages: Language[]): CountryCluster {
    const { id, status, name, acronym, confirmBy } = ownCluster(row, languages, this.settings.confirmationDays);
    const { region, place, members, managementFte, label, vouched, sample } = row;
    return {
      ...{ id, status, name, acronym, confirmBy, region, place, members, managementFte, label, vouched, sample },
      owner: { id: row.ownerId, name: row.ownerName && renderText(row.ownerName, languages) },
      submittedAt: row.submittedAt?.toISOString() ?? null,
      publishedAt: row.publishedAt?.toISOString() ?? null,
    };
  }
}

const SORT_NAME = `lower(c.name -> 'texts' -> (c.name ->> 'original') ->> 'text')`;
const ROWS = `
select c.id, c.status, c.name, c.acronym, c.country, c.changed_at as "changedAt", c.confirmed_at as "confirmedAt",
  ${SORT_NAME} as "sortName", c.owner_id as "ownerId", o.name as "ownerName", c.region, c.place,
  c.management_fte::float8 as "managementFte", c.submitted_at as "submittedAt", c.published_at as "publishedAt",
  (select count(*)::integer from cluster_member m where m.cluster_id = c.id) as members,
  exists (select from vouching v where v.cluster_id = c.id and v.ended_at is null) as vouched,
  (select jsonb_build_object('level', l.level, 'validUntil', l.valid_until, 'state', case
     when l.ended_at is null and end_of_day(l.valid_until, c.country) > hansa_now() then 'held' else 'expired' end)
   from label l where l.cluster_id = c.id and coalesce(l.end_cause, 'expired') = 'expired'
   order by l.entered_at desc limit 1) as label, c.sample
from cluster c left join organisation o on o.id = c.owner_id`;
