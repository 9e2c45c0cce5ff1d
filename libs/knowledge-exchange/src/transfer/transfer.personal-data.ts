import type { Transaction } from '@hansa/platform';
import { forgetPerson } from '../person/forget-person.js';

/** The transfers that a person began for an organisation. */
export async function exportTransfers(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const begunTransfers = await tx.query(
    `select id, practice_id as "practiceId", organisation_id as "organisationId", status, plan, begun_at as "begunAt"
     from transfer where created_by = $1 order by begun_at, id`,
    [personId],
  );
  return { begunTransfers };
}

export async function eraseTransfers(tx: Transaction, personId: string): Promise<Record<string, number>> {
  return { transfersWithoutAuthor: await forgetPerson(tx, 'transfer', 'created_by', personId) };
}
