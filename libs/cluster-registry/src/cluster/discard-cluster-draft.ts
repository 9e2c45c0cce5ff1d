import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Cluster } from './cluster.entity.js';

/** Nobody but its organisation has seen it, so nothing of it stays. */
@Injectable()
export class DiscardClusterDraft {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      cluster.mayBeDiscarded();
      const { ownerId: organisationId } = cluster;
      await tx.remove(cluster);
      tx.record({ organisationId, action: 'cluster-registry.cluster-discarded', subject: { type: 'cluster', id } });
    });
  }
}
