import type { Country } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { OrganisationCannotTakeOver } from './cluster.errors.js';
import { keeperOf } from './keeper.queries.js';

/** Throws unless a profile of the country can be handed over to the organisation; until the end nobody gives it another. */
export async function expectHeir(tx: Transaction, organisationId: string, country: Country): Promise<void> {
  const heir = await keeperOf(tx, organisationId);
  if (heir.type !== 'cluster-organisation' || heir.country !== country || heir.kept > 0) {
    throw new OrganisationCannotTakeOver({ field: 'organisationId' });
  }
}
