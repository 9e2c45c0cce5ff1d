import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { AskForHandOverInput, DeclineHandOverInput, HandOverRequestView, Id, type Language } from '@hansa/contracts';
import { Caller, inBody, Languages, ofThing, Requires, Returns, SignedIn } from '@hansa/platform';
import { AskForHandOver } from './ask-for-hand-over.js';
import { DeclineHandOver } from './decline-hand-over.js';
import { HandOverRequestQueries } from './hand-over-request.queries.js';

const KEEPER_OF_ITS_CLUSTER = ofThing(
  'select c.owner_id from hand_over_request r join cluster c on c.id = r.cluster_id where r.id = $1',
  'id',
);

@Controller()
export class HandOverRequestController {
  constructor(
    private readonly requests: HandOverRequestQueries,
    private readonly askForHandOver: AskForHandOver,
    private readonly declineHandOver: DeclineHandOver,
  ) {}

  /** The profile by its id, or by what a likely duplicate that one may not see is called. */
  @Post('clusters/:id/hand-over-requests')
  @Requires('registry.submit-profile', inBody('organisationId'))
  @Returns(HandOverRequestView, 201)
  async ask(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AskForHandOverInput }) input: AskForHandOverInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    return this.one(await this.askForHandOver.execute(id, input), caller, languages);
  }

  @Get('hand-over-requests/:id')
  @SignedIn()
  @Returns(HandOverRequestView)
  one(@Param('id', { schema: Id }) id: string, @Caller() { personId }: Caller, @Languages() languages: Language[]) {
    return this.requests.request(id, personId, languages);
  }

  /** To grant it the keeper hands the profile over. */
  @Post('hand-over-requests/:id/decline')
  @Requires('registry.submit-profile', KEEPER_OF_ITS_CLUSTER, { hidden: true })
  @Returns(HandOverRequestView)
  async decline(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DeclineHandOverInput }) input: DeclineHandOverInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.declineHandOver.execute(id, input);
    return this.one(id, caller, languages);
  }
}
