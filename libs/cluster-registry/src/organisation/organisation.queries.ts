import type { LocalisedText } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

/** Null as long as identity has not told of the organisation, and once it is gone. */
export async function nameOf(tx: Transaction, organisationId: string): Promise<LocalisedText | null> {
  const [found] = await tx.query<{ name: LocalisedText }>('select name from organisation where id = $1', [
    organisationId,
  ]);
  return found?.name ?? null;
}
