import type { ClusterMember, MembersChanged } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import type { Cluster } from '../cluster/cluster.entity.js';
import { tellOfChange } from '../cluster/tell-of-change.js';
import { verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { countMembers } from './member.queries.js';

/** After the members of a profile have changed: saves what that means for it, and answers with it. */
export async function settleMembers(
  tx: Transaction,
  cluster: Cluster,
  member: ClusterMember | null = null,
): Promise<MembersChanged> {
  const criteria = await judgeCluster(tx, cluster);
  cluster.noteVerdict(verdictOf(criteria));
  cluster.touch(await tx.now());
  await tx.save(cluster);
  await tellOfChange(tx, cluster, 'changed');
  const { id, ownerId: organisationId } = cluster;
  tx.record({ organisationId, action: 'cluster-registry.members-changed', subject: { type: 'cluster', id } });
  return { member, members: await countMembers(tx, id), criteria, version: cluster.version };
}
