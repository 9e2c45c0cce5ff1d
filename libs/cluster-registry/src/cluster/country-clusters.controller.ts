import { Controller, Get, Param, Query } from '@nestjs/common';
import { CountryClusterPage, CountryClustersQuery, Id, type Language } from '@hansa/contracts';
import { inParam, Languages, Requires, Returns } from '@hansa/platform';
import { CountryClusterQueries } from './country-clusters.queries.js';

@Controller('organisations/:organisationId/country-clusters')
export class CountryClustersController {
  constructor(private readonly clusters: CountryClusterQueries) {}

  /** The profiles of the country that the agency is recognised for, by name, and how many there are of each status. */
  @Get()
  @Requires('registry.vouch', inParam('organisationId'))
  @Returns(CountryClusterPage)
  list(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Query({ schema: CountryClustersQuery }) query: CountryClustersQuery,
    @Languages() languages: Language[],
  ) {
    return this.clusters.list(organisationId, query, languages);
  }
}
