import { Injectable } from '@nestjs/common';
import { ClusterHandedOver } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { settleHandOverRequests } from '../hand-over-request/settle-hand-over-requests.js';
import { Cluster } from './cluster.entity.js';
import { expectHeir } from './expect-heir.js';
import { tellOfChange } from './tell-of-change.js';

/** What an agency has kept comes to the cluster organisation that it is about. */
@Injectable()
export class HandOverCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number, organisationId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      const { ownerId: formerOwnerId, country } = cluster;
      await expectHeir(tx, organisationId, country);
      cluster.handOver(organisationId, await tx.now());
      await tx.save(cluster);
      await settleHandOverRequests(tx, id, organisationId);
      tx.publish(ClusterHandedOver, { clusterId: id, ownerId: organisationId, country, formerOwnerId });
      const subject = { type: 'cluster', id };
      for (const party of [formerOwnerId, organisationId]) {
        tx.record({ organisationId: party, action: 'cluster-registry.cluster-handed-over', subject });
      }
      await tellOfChange(tx, cluster, 'handed-over');
    });
  }
}
