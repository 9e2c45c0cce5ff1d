import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CastVoteInput, Id, IntegrationView, type Language, ModuleVersionNumber } from '@hansa/contracts';
import { Caller, inBody, Languages, OpenToAll, Requires, Returns } from '@hansa/platform';
import { CastVote } from './cast-vote.js';
import { IntegrationQueries } from './integration.queries.js';

@Controller('modules/:id/versions/:number')
export class IntegrationController {
  constructor(
    private readonly queries: IntegrationQueries,
    private readonly castVote: CastVote,
  ) {}

  @Get('integration')
  @OpenToAll()
  @Returns(IntegrationView)
  integration(
    @Param('id', { schema: Id }) id: Id,
    @Param('number', { schema: ModuleVersionNumber }) number: number,
    @Caller() caller: Caller | null,
    @Languages() languages: Language[],
  ) {
    return this.queries.integration(id, number, caller, languages);
  }

  @Post('votes')
  @Requires('training.vote', inBody('organisationId'))
  @Returns(IntegrationView, 201)
  async vote(
    @Param('id', { schema: Id }) id: Id,
    @Param('number', { schema: ModuleVersionNumber }) number: number,
    @Body({ schema: CastVoteInput }) input: CastVoteInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.castVote.execute(id, number, input);
    return this.queries.integration(id, number, caller, languages);
  }
}
