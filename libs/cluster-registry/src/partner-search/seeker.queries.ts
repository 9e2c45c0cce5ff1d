import type { Country } from '@hansa/contracts';
import { NotFound } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

/** A cluster as one that looks for partners, or answers those who do. */
export interface Seeker {
  ownerId: string;
  country: Country;
  isPublic: boolean;
}

/** Throws `NotFound`. */
export async function seekerOf(tx: Transaction, clusterId: string): Promise<Seeker> {
  const [row] = await tx.query<Seeker>(
    `select owner_id as "ownerId", country, status in ('published', 'emerging') as "isPublic"
     from cluster where id = $1`,
    [clusterId],
  );
  if (!row) throw new NotFound();
  return row;
}

/** The instant at which a day (YYYY-MM-DD) is over in a country. */
export async function endOfDay(tx: Transaction, day: string, country: Country): Promise<Date> {
  const [row] = await tx.query<{ ends: Date }>('select end_of_day($1, $2) as ends', [day, country]);
  return row!.ends;
}
