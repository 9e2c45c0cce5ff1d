import { Body, Controller, Param, Post } from '@nestjs/common';
import { ClusterView, HandOverClusterInput, Id, type Language, WithdrawClusterInput } from '@hansa/contracts';
import { Caller, IfMatch, Languages, Requires, Returns } from '@hansa/platform';
import { ClusterQueries } from './cluster.queries.js';
import { KEEPER } from './cluster-readers.queries.js';
import { HandOverCluster } from './hand-over-cluster.js';
import { ReconfirmCluster } from './reconfirm-cluster.js';
import { SubmitCluster } from './submit-cluster.js';
import { TakeBackCluster } from './take-back-cluster.js';
import { WithdrawCluster } from './withdraw-cluster.js';

/** What an organisation decides about its profile as a whole. */
@Controller('clusters/:id')
export class ClusterLifeController {
  constructor(
    private readonly clusters: ClusterQueries,
    private readonly submitCluster: SubmitCluster,
    private readonly takeBackCluster: TakeBackCluster,
    private readonly reconfirmCluster: ReconfirmCluster,
    private readonly withdrawCluster: WithdrawCluster,
    private readonly handOverCluster: HandOverCluster,
  ) {}

  @Post('submit')
  @Requires('registry.submit-profile', KEEPER, { hidden: true })
  @Returns(ClusterView)
  async submit(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.submitCluster.execute(id, version);
    return this.clusters.cluster(id, caller, languages);
  }

  @Post('take-back')
  @Requires('registry.submit-profile', KEEPER, { hidden: true })
  @Returns(ClusterView)
  async takeBack(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.takeBackCluster.execute(id, version);
    return this.clusters.cluster(id, caller, languages);
  }

  @Post('reconfirm')
  @Requires('registry.submit-profile', KEEPER, { hidden: true })
  @Returns(ClusterView)
  async reconfirm(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.reconfirmCluster.execute(id, version);
    return this.clusters.cluster(id, caller, languages);
  }

  @Post('withdraw')
  @Requires('registry.submit-profile', KEEPER, { hidden: true })
  @Returns(ClusterView)
  async withdraw(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: WithdrawClusterInput }) input: WithdrawClusterInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.withdrawCluster.execute(id, version, input);
    return this.clusters.cluster(id, caller, languages);
  }

  /** Afterwards it is the other organisation's; who handed it over sees no more of it than everybody. */
  @Post('hand-over')
  @Requires('registry.submit-profile', KEEPER, { hidden: true })
  @Returns(null)
  async handOver(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: HandOverClusterInput }) { organisationId }: HandOverClusterInput,
  ) {
    await this.handOverCluster.execute(id, version, organisationId);
  }
}
