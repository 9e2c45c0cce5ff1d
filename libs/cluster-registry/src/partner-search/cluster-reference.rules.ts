import { type ClusterReference, type Country, type Language, type LocalisedText, renderText } from '@hansa/contracts';

/** A cluster as `clusterColumn` reads it. */
export interface NamedCluster {
  id: string;
  name: LocalisedText;
  acronym: string | null;
  country: Country;
  ownerId: string;
  ownerName: LocalisedText | null;
}

/** SQL: what a cluster is named by, of the tables `cluster` and `organisation` under these names. */
export function clusterColumn(cluster: string, owner: string): string {
  return `jsonb_build_object('id', ${cluster}.id, 'name', ${cluster}.name, 'acronym', ${cluster}.acronym,
    'country', ${cluster}.country, 'ownerId', ${cluster}.owner_id, 'ownerName', ${owner}.name)`;
}

export function clusterReference(cluster: NamedCluster, languages: readonly Language[]): ClusterReference {
  const { id, name, acronym, country, ownerId, ownerName } = cluster;
  return {
    ...{ id, name: renderText(name, languages), acronym, country },
    owner: { id: ownerId, name: ownerName && renderText(ownerName, languages) },
  };
}
