import { Injectable } from '@nestjs/common';
import {
  type ClusterFacets,
  type ClusterPage,
  type ClustersQuery,
  type Language,
  type ListedCluster,
  type LocalisedText,
  renderText,
} from '@hansa/contracts';
import { beginningOf, searchEntries } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { clustersLookedFor, SEARCHED_CLUSTERS } from './searched-clusters.queries.js';

interface ItemRow extends Omit<ListedCluster, 'name' | 'summary' | 'region' | 'owner'> {
  name: LocalisedText;
  summary: LocalisedText;
  region: string | null;
  regionName: string | null;
  ownerId: string;
  ownerName: LocalisedText | null;
}

@Injectable()
export class ClusterSearchQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** The published and the emerging clusters; a profile in any other state is not found. */
  async clusters(query: ClustersQuery, languages: Language[]): Promise<ClusterPage> {
    const found = await searchEntries<ItemRow, keyof ClusterFacets>(
      this.database,
      SEARCHED_CLUSTERS,
      clustersLookedFor(query, languages),
    );
    return { ...found, items: found.items.map((item) => listed(item, languages)) };
  }
}

function listed(row: ItemRow, languages: readonly Language[]): ListedCluster {
  const { id, acronym, country, place, sectors, themes, members, label, status, sample } = row;
  const { region, regionName, ownerId, ownerName } = row;
  const summary = renderText(row.summary, languages);
  return {
    ...{ id, acronym, country, place, sectors, themes, members, label, status, sample },
    name: renderText(row.name, languages),
    summary: { ...summary, text: beginningOf(summary.text) },
    region: region === null ? null : { code: region, name: regionName ?? region },
    owner: { id: ownerId, name: ownerName && renderText(ownerName, languages) },
    publishedAt: new Date(row.publishedAt).toISOString(),
  };
}
