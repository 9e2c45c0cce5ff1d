import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Cluster } from './cluster.entity.js';

/** A submitted profile becomes a draft again, to be changed before a validator reads it. */
@Injectable()
export class TakeBackCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      cluster.takeBack(await tx.now());
      await tx.save(cluster);
      const { ownerId: organisationId } = cluster;
      tx.record({ organisationId, action: 'cluster-registry.cluster-taken-back', subject: { type: 'cluster', id } });
    });
  }
}
