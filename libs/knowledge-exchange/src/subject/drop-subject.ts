import type { SubjectReference } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

/** It can be seen no more. What was said under it comes back with it. */
export async function dropSubject(tx: Transaction, type: SubjectReference['type'], id: string): Promise<void> {
  await tx.query('delete from foreign_subject where type = $1 and id = $2', [type, id]);
}
