import type { ClusterMember, MemberInput } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { MemberIsThereAlready } from './member.errors.js';

/** Adds members to a profile, in this order, after those that are there. */
export async function writeMembers(
  tx: Transaction,
  clusterId: string,
  members: readonly MemberInput[],
): Promise<ClusterMember[]> {
  const rows = await tx.query<ClusterMember>(
    `insert into cluster_member (id, cluster_id, position, name, type, country, size)
     select gen_random_uuid(), $1, (select coalesce(max(position), 0) from cluster_member where cluster_id = $1) + n,
       told ->> 'name', told ->> 'type', told ->> 'country', told ->> 'size'
     from jsonb_array_elements($2) with ordinality as list(told, n)
     on conflict (cluster_id, lower(name)) do nothing
     returning id, name, type, country, size`,
    [clusterId, JSON.stringify(members)],
  );
  // The database knows of capitals that the form does not.
  if (rows.length < members.length) throw new MemberIsThereAlready({ field: 'name' });
  return rows;
}
