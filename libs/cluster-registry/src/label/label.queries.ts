import { Injectable } from '@nestjs/common';
import {
  type ClusterLabels,
  type Country,
  type LabelLevel,
  type LabelView,
  type Language,
  type LocalisedText,
  renderText,
} from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { ClusterReaders } from '../cluster/cluster-readers.queries.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { RENEWAL_DAYS, YEARS_TO_RENEW } from './label.rules.js';

interface LabelRow extends Pick<
  LabelView,
  'id' | 'level' | 'awardedOn' | 'validUntil' | 'renewal' | 'evidence' | 'state'
> {
  enteredAt: Date;
  endedAt: Date | null;
  reason: LocalisedText | null;
  renewalFrom: Date;
  renewalUntil: Date;
}

@Injectable()
export class LabelQueries {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly readers: ClusterReaders,
  ) {}

  /** What a cluster holds and held. It is as public as its profile is. */
  async labels(clusterId: string, caller: Caller | null, languages: Language[]): Promise<ClusterLabels> {
    await this.readers.expectReader(clusterId, caller);
    const [cluster] = await this.database.query<{ country: Country; version: number; held: LabelLevel | null }>(
      'select country, version, cluster_label(id) as held from cluster where id = $1',
      [clusterId],
    );
    const { country, version, held } = cluster!;
    const rows = await this.database.query<LabelRow>(
      `select id, level, awarded_on::text as "awardedOn", valid_until::text as "validUntil", renewal, evidence,
         coalesce(end_cause, case when over <= hansa_now() then 'expired' else 'held' end) as state,
         entered_at as "enteredAt", coalesce(ended_at, case when over <= hansa_now() then over end) as "endedAt",
         end_reason as reason, over - make_interval(days => $3) as "renewalFrom",
         over + make_interval(years => $4) as "renewalUntil"
       from label, end_of_day(valid_until, $2) over where cluster_id = $1
       order by entered_at desc, id limit 200`,
      [clusterId, country, RENEWAL_DAYS, YEARS_TO_RENEW],
    );
    const [last] = rows;
    const renewable = last && last.state !== 'withdrawn';
    return {
      ...{ clusterId, held, version },
      renewal: renewable ? { from: last.renewalFrom.toISOString(), until: last.renewalUntil.toISOString() } : null,
      items: rows.map((row) => view(row, languages)),
    };
  }
}

function view(row: LabelRow, languages: readonly Language[]): LabelView {
  const { id, level, awardedOn, validUntil, renewal, evidence, state, enteredAt, endedAt, reason } = row;
  return {
    ...{ id, level, awardedOn, validUntil, renewal, evidence, state },
    ...{ enteredAt: enteredAt.toISOString(), endedAt: endedAt?.toISOString() ?? null },
    reason: reason && renderText(reason, languages),
  };
}
