import { Injectable } from '@nestjs/common';
import { type ClusterMap, type ClusterMapQuery, type Language, type LocalisedText, renderText } from '@hansa/contracts';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { type MappedRow, mappedClusters } from './mapped-clusters.queries.js';
import { latitudeOf, longitudeOf } from './mercator.rules.js';

const LONGEST_NAME = 80;
type Feature = ClusterMap['features'][number];

@Injectable()
export class ClusterMapQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** The public clusters that have a place, near ones as groups. */
  async map(query: ClusterMapQuery, languages: Language[]): Promise<ClusterMap> {
    const { sql, parameters } = mappedClusters(query);
    const rows = await this.database.query<MappedRow>(sql, parameters);
    return { type: 'FeatureCollection', features: rows.map((row) => feature(row, languages)) };
  }
}

function feature(row: MappedRow, languages: readonly Language[]): Feature {
  const { id, count, status } = row;
  const geometry = { type: 'Point' as const, coordinates: [longitudeOf(row.x), latitudeOf(row.y)] as [number, number] };
  if (id === null) {
    const { west, south, east, north } = row;
    const bounds = [longitudeOf(west), latitudeOf(south), longitudeOf(east), latitudeOf(north)] as const;
    return { type: 'Feature', geometry, properties: { count, bounds: [...bounds] } };
  }
  const { text } = renderText(row.name as LocalisedText, languages);
  const name = text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…` : text;
  const properties = { name, acronym: row.acronym, status: status as 'published', exact: row.exact! };
  return { type: 'Feature', id, geometry, properties };
}
