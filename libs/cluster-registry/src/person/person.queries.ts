import type { Language, Permission } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

export interface Addressee {
  id: string;
  name: string;
  email: string;
  languages: Language[];
}

/** Those who may do one of these things for an organisation. */
export function peopleOf(
  tx: Transaction,
  organisationId: string,
  permissions: readonly Permission[],
): Promise<Addressee[]> {
  return tx.query<Addressee>(
    `select id, name, email, languages from person where id in (
       select person_id from access_membership where organisation_id = $1 and permissions && $2::text[]
         and (ends_at is null or ends_at > hansa_now()))
     order by id`,
    [organisationId, permissions],
  );
}
