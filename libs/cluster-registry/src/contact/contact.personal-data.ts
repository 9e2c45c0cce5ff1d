import type { Transaction } from '@hansa/platform';

// His by the account, or by the verified address.
const HIS = `(person_id = $1 or lower(email) = (select lower(email) from person where id = $1))`;

/** In which profiles a person is named as a contact. */
export function exportContacts(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select cluster_id as "clusterId", name, function, email, phone, is_public as "isPublic"
     from cluster_contact where ${HIS} order by cluster_id, position`,
    [personId],
  );
}

/**
 * Takes a person out of the contacts of profiles. Gives their number. Whoever has read a profile before cannot write
 * the person back into it: it has a new version.
 */
export async function eraseContacts(tx: Transaction, personId: string): Promise<number> {
  const gone = await tx.query<{ id: string }>(`delete from cluster_contact where ${HIS} returning cluster_id as id`, [
    personId,
  ]);
  const ids = gone.map(({ id }) => id);
  await tx.query('update cluster set version = version + 1 where id = any($1::uuid[])', [ids]);
  return gone.length;
}
