import { Injectable } from '@nestjs/common';
import { type Language, type LikelyDuplicates, type LikelyDuplicatesInput } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { likelyDuplicate } from './likely-duplicate.js';
import { likelyTwins } from './likely-twins.js';

@Injectable()
export class DuplicateQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** What is in the registry already and likely the same as what somebody is about to create. */
  async likely(input: LikelyDuplicatesInput, caller: Caller, languages: Language[]): Promise<LikelyDuplicates> {
    const { name, otherNames, acronym, website, country, place, position } = input;
    const asked = {
      ...{ names: [name, ...otherNames], acronym, pages: website ? [website] : [], country, place },
      ...{ longitude: position?.longitude ?? null, latitude: position?.latitude ?? null },
    };
    const [twins = []] = await likelyTwins(this.database, [asked], caller.personId);
    return { items: twins.map((twin) => likelyDuplicate(twin, languages)) };
  }
}
