import type { Transaction } from '@hansa/platform';

/** A person's certificates with the name that is in them, and the files. */
export async function exportCertificates(tx: Transaction, personId: string): Promise<unknown[]> {
  return tx.query(
    `select c.number, h.name, c.status, c.reason, h.note, c.issued_at as "issuedAt", c.content as says, h.file
     from certificate_holder h join certificate c on c.id = h.certificate_id
     where h.person_id = $1 order by c.issued_at, c.number`,
    [personId],
  );
}

/** Removes whose they are, and the files; the numbers can still be checked. Gives how many there were. */
export async function eraseCertificates(tx: Transaction, personId: string): Promise<number> {
  const [erased] = await tx.query<{ count: number }>(
    `with erased as (delete from certificate_holder where person_id = $1 returning 1)
     select count(*)::int as count from erased`,
    [personId],
  );
  return erased!.count;
}
