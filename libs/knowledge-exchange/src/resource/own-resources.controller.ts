import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, type Language, OwnResourcePage, OwnResourcesQuery } from '@hansa/contracts';
import { inParam, Languages, Requires, Returns } from '@hansa/platform';
import { ResourceQueries } from './resource.queries.js';

@Controller('organisations/:organisationId/resources')
export class OwnResourcesController {
  constructor(private readonly resources: ResourceQueries) {}

  /** All that the organisation added, whatever the state. */
  @Get()
  @Requires('organisation.read', inParam('organisationId'))
  @Returns(OwnResourcePage)
  list(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Query({ schema: OwnResourcesQuery }) query: OwnResourcesQuery,
    @Languages() languages: Language[],
  ) {
    return this.resources.ofOrganisation(organisationId, query, languages);
  }
}
