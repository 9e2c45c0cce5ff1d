import type { Transaction } from '@hansa/platform';
import type { Cluster } from './cluster.entity.js';
import { ConflictOfInterest } from './cluster.errors.js';

/** Throws where a validator decides about a profile that he began or that an organisation of his keeps. */
export async function expectNoInterest(
  tx: Transaction,
  { ownerId, createdBy }: Pick<Cluster, 'ownerId' | 'createdBy'>,
): Promise<void> {
  if (tx.actor === null) return;
  const memberships = await tx.query(
    `select from access_membership
     where person_id = $1 and organisation_id = $2 and (ends_at is null or ends_at > hansa_now()) limit 1`,
    [tx.actor, ownerId],
  );
  if (tx.actor === createdBy || memberships.length > 0) throw new ConflictOfInterest();
}
