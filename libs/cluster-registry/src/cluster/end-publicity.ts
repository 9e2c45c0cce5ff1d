import { type ClusterEnd, ClusterExpired, type LocalisedText } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import type { Cluster } from './cluster.entity.js';
import { tellOfChange } from './tell-of-change.js';

/** A public profile expires: it is saved, said and entered into the ledger. */
export async function endPublicity(
  tx: Transaction,
  cluster: Cluster,
  cause: Exclude<ClusterEnd, 'withdrawn'>,
  reason: LocalisedText | null = null,
): Promise<void> {
  cluster.expire(cause, await tx.now(), reason);
  await tx.save(cluster);
  const { id: clusterId, ownerId, country } = cluster;
  tx.publish(ClusterExpired, { clusterId, ownerId, country, cause });
  await tellOfChange(tx, cluster, 'expired');
}
