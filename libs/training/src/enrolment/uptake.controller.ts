import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, type Language, Uptake, UptakeQuery } from '@hansa/contracts';
import { inParam, Languages, Requires, Returns } from '@hansa/platform';
import { UptakeQueries } from './uptake.queries.js';

@Controller('organisations/:organisationId/uptake')
export class UptakeController {
  constructor(private readonly uptake: UptakeQueries) {}

  /** How the people of the country that the agency is recognised for use the modules: numbers alone. */
  @Get()
  @Requires('organisation.read', inParam('organisationId'))
  @Returns(Uptake)
  ofCountry(
    @Param('organisationId', { schema: Id }) organisationId: string,
    @Query({ schema: UptakeQuery }) query: UptakeQuery,
    @Languages() languages: Language[],
  ) {
    return this.uptake.ofCountry(organisationId, query, languages);
  }
}
