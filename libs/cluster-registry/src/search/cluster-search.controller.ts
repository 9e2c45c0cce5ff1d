import { Controller, Get, Query } from '@nestjs/common';
import { ClusterPage, ClustersQuery, type Language } from '@hansa/contracts';
import { Languages, OpenToAll, PublicList, Returns } from '@hansa/platform';
import { ClusterSearchQueries } from './cluster-search.queries.js';

@Controller('clusters')
export class ClusterSearchController {
  constructor(private readonly search: ClusterSearchQueries) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(ClusterPage)
  list(@Query({ schema: ClustersQuery }) query: ClustersQuery, @Languages() languages: Language[]) {
    return this.search.clusters(query, languages);
  }
}
