import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, type Language, OwnClusterPage, OwnClustersQuery } from '@hansa/contracts';
import { inParam, Languages, Requires, Returns } from '@hansa/platform';
import { ClusterQueries } from './cluster.queries.js';

@Controller('organisations/:organisationId/clusters')
export class OwnClustersController {
  constructor(private readonly clusters: ClusterQueries) {}

  /** All that the organisation keeps, whatever the status. */
  @Get()
  @Requires('organisation.read', inParam('organisationId'))
  @Returns(OwnClusterPage)
  list(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Query({ schema: OwnClustersQuery }) query: OwnClustersQuery,
    @Languages() languages: Language[],
  ) {
    return this.clusters.ofOrganisation(organisationId, query, languages);
  }
}
