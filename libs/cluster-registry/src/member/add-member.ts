import { Injectable } from '@nestjs/common';
import { type MemberInput, type MembersChanged, MOST_MEMBERS } from '@hansa/contracts';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ProfileHasTooManyMembers } from './member.errors.js';
import { countMembers } from './member.queries.js';
import { settleMembers } from './settle-members.js';
import { writeMembers } from './write-members.js';

/** Last in the list. It overwrites nothing, so nobody needs to have seen the list. */
@Injectable()
export class AddMember {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(clusterId: string, input: MemberInput): Promise<MembersChanged> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, clusterId, { lock: true });
      cluster.mayBeChanged();
      if ((await countMembers(tx, clusterId)).total >= MOST_MEMBERS) throw new ProfileHasTooManyMembers();
      const [member] = await writeMembers(tx, clusterId, [input]);
      return settleMembers(tx, cluster, member);
    });
  }
}
