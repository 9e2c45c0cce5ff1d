import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  AbandonTransferInput,
  AdaptTransferInput,
  BeginTransferInput,
  ChangeTransferInput,
  FinishTransferInput,
  FlowsQuery,
  Id,
  type Language,
  TransferFlows,
  TransferPage,
  TransfersQuery,
  TransferView,
} from '@hansa/contracts';
import { IfMatch, inBody, Languages, ofThing, OpenToAll, PublicList, Requires, Returns } from '@hansa/platform';
import { AbandonTransfer } from './abandon-transfer.js';
import { AdaptTransfer } from './adapt-transfer.js';
import { BeginTransfer } from './begin-transfer.js';
import { ChangeTransfer } from './change-transfer.js';
import { FinishTransfer } from './finish-transfer.js';
import { TransferFlowsQueries } from './transfer-flows.queries.js';
import { TransferQueries } from './transfer.queries.js';

/** Everybody sees a transfer at once, so it is told by who may publish for the organisation. */
const organisation = ofThing('select organisation_id from transfer where id = $1', 'id');

@Controller('transfers')
export class TransferController {
  constructor(
    private readonly transfers: TransferQueries,
    private readonly flowing: TransferFlowsQueries,
    private readonly beginTransfer: BeginTransfer,
    private readonly changeTransfer: ChangeTransfer,
    private readonly adaptTransfer: AdaptTransfer,
    private readonly finishTransfer: FinishTransfer,
    private readonly abandonTransfer: AbandonTransfer,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(TransferPage)
  list(@Query({ schema: TransfersQuery }) query: TransfersQuery, @Languages() languages: Language[]) {
    return this.transfers.transfers(query, languages);
  }

  /** From where to where knowledge flows, and what comes of it. */
  @Get('flows')
  @OpenToAll()
  @PublicList()
  @Returns(TransferFlows)
  flows(@Query({ schema: FlowsQuery }) query: FlowsQuery) {
    return this.flowing.flows(query);
  }

  @Get(':id')
  @OpenToAll()
  @Returns(TransferView)
  one(@Param('id', { schema: Id }) id: string, @Languages() languages: Language[]) {
    return this.transfers.transfer(id, languages);
  }

  @Post()
  @Requires('knowledge.publish-practice', inBody('organisationId'))
  @Returns(TransferView, 201)
  async begin(@Body({ schema: BeginTransferInput }) input: BeginTransferInput, @Languages() languages: Language[]) {
    return this.one(await this.beginTransfer.execute(input), languages);
  }

  @Patch(':id')
  @Requires('knowledge.publish-practice', organisation)
  @Returns(TransferView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangeTransferInput }) input: ChangeTransferInput,
    @Languages() languages: Language[],
  ) {
    await this.changeTransfer.execute(id, version, input);
    return this.one(id, languages);
  }

  /** What was made different here from how it is done at home. */
  @Post(':id/adapt')
  @Requires('knowledge.publish-practice', organisation)
  @Returns(TransferView)
  async adapt(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: AdaptTransferInput }) input: AdaptTransferInput,
    @Languages() languages: Language[],
  ) {
    await this.adaptTransfer.execute(id, version, input);
    return this.one(id, languages);
  }

  @Post(':id/finish')
  @Requires('knowledge.publish-practice', organisation)
  @Returns(TransferView)
  async finish(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: FinishTransferInput }) input: FinishTransferInput,
    @Languages() languages: Language[],
  ) {
    await this.finishTransfer.execute(id, version, input);
    return this.one(id, languages);
  }

  @Post(':id/abandon')
  @Requires('knowledge.publish-practice', organisation)
  @Returns(TransferView)
  async abandon(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: AbandonTransferInput }) input: AbandonTransferInput,
    @Languages() languages: Language[],
  ) {
    await this.abandonTransfer.execute(id, version, input);
    return this.one(id, languages);
  }
}
