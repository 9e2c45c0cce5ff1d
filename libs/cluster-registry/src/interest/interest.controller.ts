import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  AnswerInterestInput,
  ExpressInterestInput,
  Id,
  InterestPage,
  InterestsQuery,
  InterestView,
  type Language,
  OwnInterestsQuery,
} from '@hansa/contracts';
import { Caller, inBody, inQuery, Languages, ofThing, Requires, Returns, SignedIn } from '@hansa/platform';
import { AnswerInterest } from './answer-interest.js';
import { ExpressInterest } from './express-interest.js';
import { InterestQueries } from './interest.queries.js';
import { WithdrawInterest } from './withdraw-interest.js';

const POSTER_OF_SEARCH = ofThing(
  'select c.owner_id from partner_search s join cluster c on c.id = s.cluster_id where s.id = $1',
  'id',
);
const POSTER = ofThing(
  `select c.owner_id from interest i join partner_search s on s.id = i.partner_search_id
   join cluster c on c.id = s.cluster_id where i.id = $1`,
  'id',
);
const SENDER = ofThing('select c.owner_id from interest i join cluster c on c.id = i.cluster_id where i.id = $1', 'id');

/** That an interest exists is known to its two sides alone. */
@Controller()
export class InterestController {
  constructor(
    private readonly interests: InterestQueries,
    private readonly expressing: ExpressInterest,
    private readonly answering: AnswerInterest,
    private readonly withdrawing: WithdrawInterest,
  ) {}

  @Post('partner-searches/:id/interests')
  @Requires('registry.seek-partners', inBody('organisationId'))
  @Returns(InterestView, 201)
  async express(
    @Param('id', { schema: Id }) searchId: string,
    @Body({ schema: ExpressInterestInput }) input: ExpressInterestInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    return this.one(await this.expressing.execute(searchId, input, caller), caller, languages);
  }

  /** For the members of the poster. */
  @Get('partner-searches/:id/interests')
  @Requires('organisation.read', POSTER_OF_SEARCH, { hidden: true })
  @Returns(InterestPage)
  ofSearch(
    @Param('id', { schema: Id }) searchId: string,
    @Query({ schema: InterestsQuery }) query: InterestsQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    return this.interests.ofSearch(searchId, query, personId, languages);
  }

  /** What an organisation has expressed. */
  @Get('interests')
  @Requires('organisation.read', inQuery('organisationId'))
  @Returns(InterestPage)
  ofOrganisation(
    @Query({ schema: OwnInterestsQuery }) query: OwnInterestsQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    return this.interests.ofOrganisation(query, personId, languages);
  }

  @Get('interests/:id')
  @SignedIn()
  @Returns(InterestView)
  one(@Param('id', { schema: Id }) id: string, @Caller() { personId }: Caller, @Languages() languages: Language[]) {
    return this.interests.interest(id, personId, languages);
  }

  @Post('interests/:id/answer')
  @Requires('registry.seek-partners', POSTER, { hidden: true })
  @Returns(InterestView)
  async answer(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AnswerInterestInput }) input: AnswerInterestInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.answering.execute(id, input, caller);
    return this.one(id, caller, languages);
  }

  @Post('interests/:id/withdraw')
  @Requires('registry.seek-partners', SENDER, { hidden: true })
  @Returns(InterestView)
  async withdraw(
    @Param('id', { schema: Id }) id: string,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.withdrawing.execute(id);
    return this.one(id, caller, languages);
  }
}
