import type { Transaction } from '@hansa/platform';
import { Organisation } from '../organisation/organisation.entity.js';
import type { Membership } from './membership.entity.js';
import { LastAdministratorStays } from './membership.errors.js';

/**
 * Administrators on whom an organisation can count. One who asked to be erased is none, though the erasure may not
 * have reached the membership yet.
 */
export const LASTING_ADMINISTRATOR = `'administrator' = any(m.roles) and m.scope_id is null
  and not exists (select 1 from erasure e where e.person_id = m.person_id)`;

/**
 * Holds back everybody else who wants to change who is in the organisation. Whoever changes members takes this lock
 * first, so that of two last administrators who leave at once one stays.
 */
export async function lockMembers(tx: Transaction, organisationId: string): Promise<Organisation> {
  return tx.get(Organisation, organisationId, { lock: true });
}

/** Throws when nobody but this membership administers the organisation. Only under `lockMembers`. */
export async function keepAnAdministrator(tx: Transaction, leaving: Membership): Promise<void> {
  const others = await tx.query(
    `select 1 from membership m where m.organisation_id = $1 and m.id <> $2 and ${LASTING_ADMINISTRATOR} limit 1`,
    [leaving.organisationId, leaving.id],
  );
  if (others.length === 0) throw new LastAdministratorStays();
}
