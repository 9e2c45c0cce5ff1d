import { ClusterVouchedFor } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { publishProfile } from '../cluster/publish-profile.js';
import { writeMembers } from '../member/write-members.js';
import { Vouching } from '../vouching/vouching.entity.js';
import type { Import } from './import.entity.js';
import type { Profile } from './make-profile.js';

/** Saves a profile with its members; one that its agency vouches for is submitted, vouched for and published at once. */
export async function saveProfile(tx: Transaction, file: Import, { cluster, members, report }: Profile): Promise<void> {
  await tx.save(cluster);
  if (members.length > 0) await writeMembers(tx, cluster.id, members);
  const { vouching, ownerId: agencyId } = file;
  if (!vouching || !report) return;
  const now = await tx.now();
  const given = Vouching.give(cluster.id, { ...vouching, agencyId }, { id: randomUUID(), vouchedBy: tx.actor, now });
  await tx.save(given);
  cluster.submit(report.version, now);
  await publishProfile(tx, cluster, report, 'vouching');
  const { id: clusterId, ownerId, country } = cluster;
  tx.publish(ClusterVouchedFor, { clusterId, ownerId, country, agencyId, until: vouching.until });
}
