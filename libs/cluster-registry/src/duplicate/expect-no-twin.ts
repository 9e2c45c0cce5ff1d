import type { CreateClusterInput } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { ClusterIsLikelyThere } from './duplicate.errors.js';
import { likelyDuplicate } from './likely-duplicate.js';
import { type AskedCluster, likelyTwins } from './likely-twins.js';

/** Throws where a cluster has strong twins that whoever creates it has not seen; they are in the error. */
export async function expectNoTwin(tx: Transaction, input: CreateClusterInput): Promise<void> {
  const seen = new Set(input.duplicatesSeen);
  const [twins = []] = await likelyTwins(tx, [askedOf(input)], tx.actor);
  const duplicates = twins.filter(({ strong }) => strong).map((twin) => likelyDuplicate(twin, []));
  if (duplicates.every(({ id }) => seen.has(id))) return;
  throw new ClusterIsLikelyThere({ field: 'duplicatesSeen', duplicates });
}

/** By what a cluster to be created is compared. */
function askedOf(input: CreateClusterInput): AskedCluster {
  const { name, acronym = null, website, englishPage, country, place = null, position } = input;
  return {
    ...{ names: Object.values(name.texts), acronym, country, place },
    pages: [website, englishPage].filter((page) => page != null),
    ...{ longitude: position?.longitude ?? null, latitude: position?.latitude ?? null },
  };
}
