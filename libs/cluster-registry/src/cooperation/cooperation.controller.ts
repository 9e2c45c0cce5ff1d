import { Controller, Get, Query } from '@nestjs/common';
import { CooperationPage, CooperationsQuery, type Language } from '@hansa/contracts';
import { inQuery, Languages, Requires, Returns } from '@hansa/platform';
import { CooperationQueries } from './cooperation.queries.js';

@Controller('cooperations')
export class CooperationController {
  constructor(private readonly cooperations: CooperationQueries) {}

  /** Of one organisation, on either side. */
  @Get()
  @Requires('organisation.read', inQuery('organisationId'))
  @Returns(CooperationPage)
  list(@Query({ schema: CooperationsQuery }) query: CooperationsQuery, @Languages() languages: Language[]) {
    return this.cooperations.ofOrganisation(query, languages);
  }
}
