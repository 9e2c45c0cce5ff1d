import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ClusterLabels, EnterLabelInput, Id, type Language, WithdrawLabelInput } from '@hansa/contracts';
import { Caller, IfMatch, Languages, OpenToAll, RequiresPlatform, Returns } from '@hansa/platform';
import { ITS_COUNTRY } from '../cluster/cluster-readers.queries.js';
import { EnterLabel } from './enter-label.js';
import { LabelQueries } from './label.queries.js';
import { WithdrawLabel } from './withdraw-label.js';

@Controller('clusters/:id')
export class LabelController {
  constructor(
    private readonly queries: LabelQueries,
    private readonly enterLabel: EnterLabel,
    private readonly withdrawLabel: WithdrawLabel,
  ) {}

  @Get('labels')
  @OpenToAll()
  @Returns(ClusterLabels)
  labels(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null, @Languages() languages: Language[]) {
    return this.queries.labels(id, caller, languages);
  }

  @Put('label')
  @RequiresPlatform('registry.validate-profile', ITS_COUNTRY, { hidden: true })
  @Returns(ClusterLabels)
  async enter(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: EnterLabelInput }) input: EnterLabelInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.enterLabel.execute(id, version, input);
    return this.labels(id, caller, languages);
  }

  @Post('label/withdraw')
  @RequiresPlatform('registry.validate-profile', ITS_COUNTRY, { hidden: true })
  @Returns(ClusterLabels)
  async withdraw(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: WithdrawLabelInput }) input: WithdrawLabelInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.withdrawLabel.execute(id, version, input);
    return this.labels(id, caller, languages);
  }
}
