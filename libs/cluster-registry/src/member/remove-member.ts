import { Injectable } from '@nestjs/common';
import { type MembersChanged, NotFound } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { settleMembers } from './settle-members.js';

@Injectable()
export class RemoveMember {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(clusterId: string, id: string, version: number): Promise<MembersChanged> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, clusterId, { lock: true });
      expectVersion(cluster, version);
      cluster.mayBeChanged();
      const gone = await tx.query('delete from cluster_member where cluster_id = $1 and id = $2 returning id', [
        clusterId,
        id,
      ]);
      if (gone.length === 0) throw new NotFound();
      return settleMembers(tx, cluster);
    });
  }
}
