import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ChangePartnerSearchInput,
  ClosePartnerSearchInput,
  Id,
  type Language,
  PartnerSearchesQuery,
  PartnerSearchPage,
  PartnerSearchView,
  PostPartnerSearchInput,
  WithdrawPartnerSearchInput,
} from '@hansa/contracts';
import { IfMatch, Languages, ofThing, OpenToAll, PublicList, Requires, Returns } from '@hansa/platform';
import { KEEPER } from '../cluster/cluster-readers.queries.js';
import { ChangePartnerSearch } from './change-partner-search.js';
import { ClosePartnerSearch } from './close-partner-search.js';
import { PartnerSearchQueries } from './partner-search.queries.js';
import { PostPartnerSearch } from './post-partner-search.js';
import { WithdrawPartnerSearch } from './withdraw-partner-search.js';

const POSTER = ofThing(
  'select c.owner_id from partner_search s join cluster c on c.id = s.cluster_id where s.id = $1',
  'id',
);

@Controller()
export class PartnerSearchController {
  constructor(
    private readonly searches: PartnerSearchQueries,
    private readonly posting: PostPartnerSearch,
    private readonly changing: ChangePartnerSearch,
    private readonly closing: ClosePartnerSearch,
    private readonly withdrawing: WithdrawPartnerSearch,
  ) {}

  @Get('partner-searches')
  @OpenToAll()
  @PublicList()
  @Returns(PartnerSearchPage)
  list(@Query({ schema: PartnerSearchesQuery }) query: PartnerSearchesQuery, @Languages() languages: Language[]) {
    return this.searches.partnerSearches(query, languages);
  }

  @Get('partner-searches/:id')
  @OpenToAll()
  @Returns(PartnerSearchView)
  one(@Param('id', { schema: Id }) id: string, @Languages() languages: Language[]) {
    return this.searches.partnerSearch(id, languages);
  }

  /** That a draft of a profile exists is not public. */
  @Post('clusters/:id/partner-searches')
  @Requires('registry.seek-partners', KEEPER, { hidden: true })
  @Returns(PartnerSearchView, 201)
  async post(
    @Param('id', { schema: Id }) clusterId: string,
    @Body({ schema: PostPartnerSearchInput }) input: PostPartnerSearchInput,
    @Languages() languages: Language[],
  ) {
    return this.one(await this.posting.execute(clusterId, input), languages);
  }

  @Patch('partner-searches/:id')
  @Requires('registry.seek-partners', POSTER)
  @Returns(PartnerSearchView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangePartnerSearchInput }) input: ChangePartnerSearchInput,
    @Languages() languages: Language[],
  ) {
    await this.changing.execute(id, version, input);
    return this.one(id, languages);
  }

  @Post('partner-searches/:id/close')
  @Requires('registry.seek-partners', POSTER)
  @Returns(PartnerSearchView)
  async close(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ClosePartnerSearchInput }) input: ClosePartnerSearchInput,
    @Languages() languages: Language[],
  ) {
    await this.closing.execute(id, version, input);
    return this.one(id, languages);
  }

  @Post('partner-searches/:id/withdraw')
  @Requires('registry.seek-partners', POSTER)
  @Returns(PartnerSearchView)
  async withdraw(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: WithdrawPartnerSearchInput }) input: WithdrawPartnerSearchInput,
    @Languages() languages: Language[],
  ) {
    await this.withdrawing.execute(id, version, input);
    return this.one(id, languages);
  }
}
