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

/** Takes a person out of the contacts of profiles. Gives their number. */
export async function eraseContacts(tx: Transaction, personId: string): Promise<number> {
  return (await tx.query(`delete from cluster_contact where ${HIS} returning id`, [personId])).length;
}
