import { type Language, type LikelyDuplicate, renderText } from '@hansa/contracts';
import type { Twin } from './likely-twins.js';

/** A twin as it is shown: of one that the reader may not see only that there is one, and whom to ask. */
export function likelyDuplicate(twin: Twin, languages: readonly Language[]): LikelyDuplicate {
  const { id, alias, seen, name, acronym, country, status, ownerId, ownerName, reasons, likelihood, strong } = twin;
  return {
    id: seen ? id : alias,
    cluster: seen ? { id, name: renderText(name, languages), acronym, country, status } : null,
    keeper: { id: ownerId, name: ownerName && renderText(ownerName, languages) },
    ...{ reasons, likelihood, strong },
  };
}
