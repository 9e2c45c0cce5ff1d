import type { BeginTransferInput, Country, LocalisedText } from '@hansa/contracts';

export { type StoredFact, writeFacts } from '../fact/fact.rules.js';

/** Who and when; `createdBy` is null where no person began it. */
export interface TransferBeginning {
  id: string;
  createdBy: string | null;
  now: Date;
  sample: boolean;
}

/** Where a practice is at home, and whose it is. */
export interface PracticeAtHome {
  ownerId: string;
  country: Country;
  region: string | null;
}

/** What was made different, as it is kept; `at` is an ISO instant. */
export interface Adaptation {
  at: string;
  note: LocalisedText;
}

/** What an organisation does at the place of its own practice is no transfer: it goes on with it. */
export function staysAtHome(
  { organisationId, place }: Pick<BeginTransferInput, 'organisationId' | 'place'>,
  { ownerId, country, region }: PracticeAtHome,
): boolean {
  return organisationId === ownerId && place.country === country && (place.region ?? null) === region;
}

/** What every event of a transfer says. */
export function eventOf(
  transfer: { id: string; practiceId: string; organisationId: string; fromCountry: Country; country: Country },
  ownerId: string,
) {
  const { id, practiceId, organisationId, fromCountry, country } = transfer;
  return { transferId: id, practiceId, ownerId, organisationId, fromCountry, toCountry: country };
}
