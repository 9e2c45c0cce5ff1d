import { Injectable } from '@nestjs/common';
import { type CheckCriteriaInput, type ClusterCriteria, NotFound } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { ClusterReaders } from '../cluster/cluster-readers.queries.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { countMembers } from '../member/member.queries.js';
import { type Criteria, criteriaInForce, criteriaOfProfile, reportOn } from './criteria.rules.js';

type Row = Parameters<typeof criteriaOfProfile>[0] & {
  managementFte: number | null;
  englishPage: string | null;
  plan: Parameters<typeof reportOn>[1];
  vouched: boolean;
  now: Date;
};

@Injectable()
export class CriteriaQueries {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly readers: ClusterReaders,
  ) {}

  async inForce(): Promise<Criteria> {
    return criteriaInForce(await this.now());
  }

  async check(facts: CheckCriteriaInput): Promise<ClusterCriteria> {
    const now = await this.now();
    return reportOn(facts, [], false, criteriaInForce(now), now);
  }

  async ofCluster(id: string, caller: Caller): Promise<ClusterCriteria> {
    if (!(await this.readers.expectReader(id, caller))) throw new NotFound();
    return this.reportOn(id);
  }

  /** The checklist of a profile that is there, whoever reads it. */
  async reportOn(id: string): Promise<ClusterCriteria> {
    const [[row], { byType: members }] = await Promise.all([
      this.database.query<Row>(
        `select c.status, c.criteria_version as "criteriaVersion", c.reminded_at as "remindedAt",
           c.management_fte::float8 as "managementFte", c.english_page as "englishPage", c.plan, hansa_now() as now,
           exists (select from vouching v where v.cluster_id = c.id and v.ended_at is null) as vouched
         from cluster c where c.id = $1`,
        [id],
      ),
      countMembers(this.database, id),
    ]);
    if (!row) throw new NotFound();
    const { plan, vouched, now, managementFte, englishPage } = row;
    return reportOn({ managementFte, englishPage, members }, plan, vouched, criteriaOfProfile(row, now), now);
  }

  private async now(): Promise<Date> {
    const [clock] = await this.database.query<{ now: Date }>('select hansa_now() as now');
    return clock!.now;
  }
}
