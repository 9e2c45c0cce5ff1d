import type { Transaction } from '@hansa/platform';
import { forgetPerson } from '../person/forget-person.js';

/** The files that a person added; the files themselves are his organisation's. */
export async function exportFiles(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const addedFiles = await tx.query(
    `select f.id, f.resource_id as "resourceId", f.name, f.type, s.size::float8 as size, f.added_at as "addedAt"
     from resource_file f join stored_file s on s.id = f.id where f.added_by = $1 order by f.added_at, f.id`,
    [personId],
  );
  return { addedFiles };
}

/** They stay with their organisation, without who added them. */
export async function eraseFiles(tx: Transaction, personId: string): Promise<Record<string, number>> {
  return { filesWithoutPerson: await forgetPerson(tx, 'resource_file', 'added_by', personId) };
}
