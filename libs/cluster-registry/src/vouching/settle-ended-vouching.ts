import { VouchingEnded } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import type { Cluster } from '../cluster/cluster.entity.js';
import { isPublic } from '../cluster/cluster.rules.js';
import { endPublicity } from '../cluster/end-publicity.js';
import { tellOfChange } from '../cluster/tell-of-change.js';
import { verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import type { Vouching } from './vouching.entity.js';

/** What follows when a vouching has ended and is saved: the profile stays public if it meets the criteria by itself. */
export async function settleEndedVouching(tx: Transaction, cluster: Cluster, vouching: Vouching): Promise<void> {
  const { id: clusterId, ownerId, country } = cluster;
  tx.publish(VouchingEnded, { clusterId, ownerId, country, agencyId: vouching.agencyId, vouchingId: vouching.id });
  const { met, unmet } = verdictOf(await judgeCluster(tx, cluster));
  cluster.noteVerdict({ unmet });
  cluster.touch(await tx.now());
  if (isPublic(cluster.status) && !met) return endPublicity(tx, cluster, 'vouching-ended', vouching.endReason);
  await tx.save(cluster);
  await tellOfChange(tx, cluster, 'vouching-ended');
}
