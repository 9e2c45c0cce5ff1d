import type { ClusterCriteria } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import type { Cluster } from '../cluster/cluster.entity.js';
import { countMembers } from '../member/member.queries.js';
import { type Criteria, criteriaOfProfile, reportOn } from './criteria.rules.js';

/** What the criteria say of a profile as this transaction sees it; by those that are its own, if not said. */
export async function judgeCluster(tx: Transaction, cluster: Cluster, criteria?: Criteria): Promise<ClusterCriteria> {
  const now = await tx.now();
  const { byType } = await countMembers(tx, cluster.id);
  const vouchings = await tx.query('select from vouching where cluster_id = $1 and ended_at is null', [cluster.id]);
  const { managementFte, englishPage, plan } = cluster;
  return reportOn(
    { managementFte, englishPage, members: byType },
    plan,
    vouchings.length > 0,
    criteria ?? criteriaOfProfile(cluster, now),
    now,
  );
}
