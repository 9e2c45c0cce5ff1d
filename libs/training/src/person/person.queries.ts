import type { Country, Language, OrganisationType } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

export interface Addressee {
  name: string;
  email: string;
  languages: Language[];
}

/** To whom a mail goes; null for somebody who has been erased, or whom identity has not told of yet. */
export async function addressee(tx: Transaction, personId: string): Promise<Addressee | null> {
  const [row] = await tx.query<Addressee>('select name, email, languages from person where id = $1', [personId]);
  return row ?? null;
}

export interface Origin {
  country: Country | null;
  organisationType: OrganisationType | null;
  languages: Language[];
}

/**
 * By what reserved seats are judged: the organisation for which a person comes, else the person's own country.
 * Null for somebody of whom identity has not told yet.
 */
export async function originOf(
  tx: Transaction,
  personId: string,
  organisationId: string | null,
): Promise<Origin | null> {
  const [row] = await tx.query<Origin>(
    `select case when o.id is null then p.country else o.country end as country, o.type as "organisationType",
            p.languages
     from person p left join organisation o on o.id = $2 where p.id = $1`,
    [personId, organisationId],
  );
  return row ?? null;
}
