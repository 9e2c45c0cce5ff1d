import { Injectable } from '@nestjs/common';
import type { MembersChanged, MembersInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { settleMembers } from './settle-members.js';
import { writeMembers } from './write-members.js';

@Injectable()
export class ReplaceMembers {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(clusterId: string, version: number, { items }: MembersInput): Promise<MembersChanged> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, clusterId, { lock: true });
      expectVersion(cluster, version);
      cluster.mayBeChanged();
      await tx.query('delete from cluster_member where cluster_id = $1', [clusterId]);
      await writeMembers(tx, clusterId, items);
      return settleMembers(tx, cluster);
    });
  }
}
