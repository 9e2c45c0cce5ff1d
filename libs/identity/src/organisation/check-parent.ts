import { InvalidInput } from '@hansa/contracts';
import type { Access, Transaction } from '@hansa/platform';
import { ParentIsBelow, ParentIsNotYours } from './organisation.errors.js';

/** Two edits at the same time could otherwise close a circle that neither of them sees. */
const PARENTS_LOCK = 'hansa.identity.parents';

/** Throws unless `parentId` is an organisation that the person may edit too, and that is no part of this one. */
export async function checkParent(
  tx: Transaction,
  access: Access,
  { personId, organisationId, parentId }: { personId: string; organisationId: string; parentId: string },
): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [PARENTS_LOCK]);
  const above = await tx.query<{ id: string }>(
    `with recursive above as (
       select id, parent_id from organisation where id = $1
       union select o.id, o.parent_id from organisation o join above a on o.id = a.parent_id
     ) select id from above`,
    [parentId],
  );
  if (above.length === 0) {
    const rule = 'must be an organisation';
    throw new InvalidInput({ field: 'parentId', errors: [{ field: 'parentId', rule, code: 'unknown' }] });
  }
  if (above.some(({ id }) => id === organisationId)) throw new ParentIsBelow({ field: 'parentId' });
  if (!(await access.allows(tx, personId, 'organisation.edit', parentId))) {
    throw new ParentIsNotYours({ field: 'parentId' });
  }
}
