import { Controller, Get, Param } from '@nestjs/common';
import { Id, type Language, Matches } from '@hansa/contracts';
import { Languages, Requires, Returns } from '@hansa/platform';
import { KEEPER } from '../cluster/cluster-readers.queries.js';
import { MatchQueries } from './match.queries.js';

@Controller('clusters/:id/matches')
export class MatchController {
  constructor(private readonly matches: MatchQueries) {}

  /** For the members of whoever keeps the profile. */
  @Get()
  @Requires('organisation.read', KEEPER, { hidden: true })
  @Returns(Matches)
  list(@Param('id', { schema: Id }) id: string, @Languages() languages: Language[]) {
    return this.matches.matches(id, languages);
  }
}
