import type { Country, OrganisationType } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

export interface Keeper {
  /** Null as long as identity has not told of the organisation. */
  type: OrganisationType | null;
  country: Country | null;
  /** It keeps the profiles of others until they take them over. */
  keepsMany: boolean;
  /** How many profiles it keeps that are not withdrawn. */
  kept: number;
}

const KEEP_MANY: readonly (OrganisationType | null)[] = ['agency', 'ministry', 'business-support-organisation'];

/** An organisation as the keeper of profiles; until the end of the transaction nobody else gives it one. */
export async function keeperOf(tx: Transaction, organisationId: string): Promise<Keeper> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('keeper ' || $1, 0))`, [organisationId]);
  const [row] = await tx.query<Omit<Keeper, 'keepsMany'>>(
    `select o.type, o.country, (select count(*)::integer from cluster c
       where c.owner_id = $1 and c.status <> 'withdrawn') as kept
     from (select 1) one left join organisation o on o.id = $1`,
    [organisationId],
  );
  return { ...row!, keepsMany: KEEP_MANY.includes(row!.type) };
}
