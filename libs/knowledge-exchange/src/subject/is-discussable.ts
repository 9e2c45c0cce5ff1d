import type { SubjectReference } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

/** Whether everybody can see it at this moment, and it is something that is discussed. */
export async function isDiscussable(tx: Transaction, { type, id }: SubjectReference): Promise<boolean> {
  const [subject] = await tx.query('select from discussable where type = $1 and id = $2 limit 1', [type, id]);
  return subject !== undefined;
}
