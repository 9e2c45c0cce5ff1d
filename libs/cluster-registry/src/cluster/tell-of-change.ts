import { type ClusterAct, ClusterState } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { recordChange } from '../ledger/record-change.js';
import type { Cluster } from './cluster.entity.js';

/**
 * Enters a change into the ledger and tells the others, as far as the profile is or was public. Call it after everything
 * of the change has been saved.
 */
export async function tellOfChange(tx: Transaction, cluster: Cluster, act: ClusterAct): Promise<void> {
  if (!cluster.publishedAt) return;
  await recordChange(tx, cluster.id, act);
  tx.changed(ClusterState, cluster.id);
}
