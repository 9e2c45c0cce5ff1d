import { Injectable } from '@nestjs/common';
import { type ChangeMemberInput, type ClusterMember, type MembersChanged, NotFound } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { MemberIsThereAlready } from './member.errors.js';
import { settleMembers } from './settle-members.js';

@Injectable()
export class ChangeMember {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(clusterId: string, id: string, version: number, input: ChangeMemberInput): Promise<MembersChanged> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, clusterId, { lock: true });
      expectVersion(cluster, version);
      cluster.mayBeChanged();
      const { name = null, type = null, country = null, size } = input;
      const twins = await tx.query(
        'select from cluster_member where cluster_id = $1 and id <> $2 and lower(name) = lower($3)',
        [clusterId, id, name],
      );
      if (twins.length > 0) throw new MemberIsThereAlready({ field: 'name' });
      const [member] = await tx.query<ClusterMember>(
        `update cluster_member set name = coalesce($3, name), type = coalesce($4, type),
           country = coalesce($5, country), size = case when $6 then $7 else size end
         where cluster_id = $1 and id = $2 returning id, name, type, country, size`,
        [clusterId, id, name, type, country, size !== undefined, size ?? null],
      );
      if (!member) throw new NotFound();
      return settleMembers(tx, cluster, member);
    });
  }
}
