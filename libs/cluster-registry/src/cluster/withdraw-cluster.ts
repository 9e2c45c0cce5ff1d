import { Injectable } from '@nestjs/common';
import { ClusterWithdrawn, type WithdrawClusterInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Cluster } from './cluster.entity.js';
import { tellOfChange } from './tell-of-change.js';

/** For ever. What was public is still found by its link, with the reason. */
@Injectable()
export class WithdrawCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number, { reason }: WithdrawClusterInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      const now = await tx.now();
      cluster.withdraw(reason, now);
      await tx.save(cluster);
      await tx.query('update vouching set ended_at = $2 where cluster_id = $1 and ended_at is null', [id, now]);
      const { ownerId, country } = cluster;
      tx.publish(ClusterWithdrawn, { clusterId: id, ownerId, country });
      const subject = { type: 'cluster', id };
      tx.record({ organisationId: ownerId, action: 'cluster-registry.cluster-withdrawn', subject });
      await tellOfChange(tx, cluster, 'withdrawn');
    });
  }
}
