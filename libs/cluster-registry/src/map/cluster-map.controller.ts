import { Controller, Get, Query } from '@nestjs/common';
import { ClusterMap, ClusterMapQuery, type Language } from '@hansa/contracts';
import { Languages, OpenToAll, PublicList, Returns } from '@hansa/platform';
import { ClusterMapQueries } from './cluster-map.queries.js';

@Controller('clusters')
export class ClusterMapController {
  constructor(private readonly clusters: ClusterMapQueries) {}

  @Get('map')
  @OpenToAll()
  @PublicList()
  @Returns(ClusterMap)
  map(@Query({ schema: ClusterMapQuery }) query: ClusterMapQuery, @Languages() languages: Language[]) {
    return this.clusters.map(query, languages);
  }
}
