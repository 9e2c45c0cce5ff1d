import { NotFound } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { lockMembers } from './keep-an-administrator.js';
import { Membership } from './membership.entity.js';

/** The membership, with everybody else held back who wants to change who is in its organisation. */
export async function lockMembership(tx: Transaction, id: string): Promise<Membership> {
  const [found] = await tx.query<{ organisation_id: string }>('select organisation_id from membership where id = $1', [
    id,
  ]);
  if (!found) throw new NotFound();
  await lockMembers(tx, found.organisation_id);
  return tx.get(Membership, id, { lock: true });
}
