import { Controller, Get, Query, Req, StreamableFile } from '@nestjs/common';
import { ClusterFilters, type Language } from '@hansa/contracts';
import { Download, Languages, OpenToAll } from '@hansa/platform';
import { Readable } from 'node:stream';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { csvOf } from './csv-export.rules.js';
import { ExportQueries } from './export.queries.js';
import { geoJsonOf } from './geo-json.rules.js';
import { jsonLdOf } from './json-ld.rules.js';

/** What organisations tell here about their clusters may be used by anybody who says where it is from. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** Every public cluster that the list would find, as a stream. Contacts are not in it. */
@Controller('clusters')
export class ExportController {
  constructor(
    private readonly exports: ExportQueries,
    private readonly settings: ClusterRegistrySettings,
  ) {}

  @Get('export.csv')
  @OpenToAll()
  @Download('text/csv')
  csv(@Query({ schema: ClusterFilters }) query: ClusterFilters, @Req() request: { method: string }) {
    return stream(request, 'csv', 'text/csv; charset=utf-8', () => csvOf(this.exports.clusters(query)));
  }

  @Get('export.jsonld')
  @OpenToAll()
  @Download('application/ld+json')
  async jsonLd(@Query({ schema: ClusterFilters }) query: ClusterFilters, @Req() request: { method: string }) {
    const base = `${this.settings.publicUrl}/api/v1/cluster-registry`;
    const catalogue = { base, licence: LICENCE, at: await this.exports.now() };
    return stream(request, 'jsonld', 'application/ld+json', () => jsonLdOf(this.exports.clusters(query), catalogue));
  }

  @Get('export.geojson')
  @OpenToAll()
  @Download('application/geo+json')
  geoJson(
    @Query({ schema: ClusterFilters }) query: ClusterFilters,
    @Languages() languages: Language[],
    @Req() request: { method: string },
  ) {
    return stream(request, 'geojson', 'application/geo+json', () =>
      geoJsonOf(this.exports.clusters(query), languages, LICENCE),
    );
  }
}

/** Is read as fast as it is sent, and no further when the reader has gone. Nothing is read for HEAD. */
function stream({ method }: { method: string }, ending: string, type: string, parts: () => AsyncGenerator<string>) {
  const content = Readable.from(method === 'HEAD' ? [] : parts(), { highWaterMark: 1 });
  return new StreamableFile(content, { type, disposition: `attachment; filename="clusters.${ending}"` });
}
