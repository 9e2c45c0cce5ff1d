import { type Language, renderText } from '@hansa/contracts';
import type { ExportedCluster } from './export.queries.js';

/** GeoJSON (RFC 7946): a feature for each cluster; without a geometry where the profile tells no position. */
export async function* geoJsonOf(
  pages: AsyncIterable<ExportedCluster[]>,
  languages: readonly Language[],
  licence: string,
): AsyncGenerator<string> {
  yield `{"type":"FeatureCollection","licence":${JSON.stringify(licence)},"features":[`;
  let between = '\n';
  for await (const page of pages) {
    yield between + page.map((cluster) => JSON.stringify(featureOf(cluster, languages))).join(',\n');
    between = ',\n';
  }
  yield '\n]}\n';
}

function featureOf({ id, record }: ExportedCluster, languages: readonly Language[]) {
  const { longitude, latitude, name, summary, acronym, website, country, region, place, sectors, themes } = record;
  return {
    type: 'Feature',
    id,
    geometry: longitude === null || latitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: {
      ...{ status: record.status, name: renderText(name, languages).text, acronym, website, country, region, place },
      ...{ summary: renderText(summary, languages).text, sectors, themes, members: record.members.length },
      ...{ managementFte: record.managementFte, founded: record.founded, label: record.label?.level ?? null },
      ...{ publishedAt: record.publishedAt, sample: record.sample },
    },
  };
}
