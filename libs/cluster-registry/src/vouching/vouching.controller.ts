import { Body, Controller, Param, Post } from '@nestjs/common';
import { ClusterView, EndVouchingInput, Id, type Language, VouchForClusterInput } from '@hansa/contracts';
import { Caller, IfMatch, inBody, Languages, ofThing, Requires, Returns } from '@hansa/platform';
import { ClusterQueries } from '../cluster/cluster.queries.js';
import { EndVouching } from './end-vouching.js';
import { VouchForCluster } from './vouch-for-cluster.js';

const agency = ofThing('select agency_id from vouching where cluster_id = $1 and ended_at is null', 'id');

@Controller('clusters/:id/vouching')
export class VouchingController {
  constructor(
    private readonly clusters: ClusterQueries,
    private readonly vouchForCluster: VouchForCluster,
    private readonly endVouching: EndVouching,
  ) {}

  @Post()
  @Requires('registry.vouch', inBody('agencyId'))
  @Returns(ClusterView)
  async vouch(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: VouchForClusterInput }) input: VouchForClusterInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.vouchForCluster.execute(id, version, input);
    return this.clusters.cluster(id, caller, languages);
  }

  @Post('end')
  @Requires('registry.vouch', agency)
  @Returns(ClusterView)
  async end(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: EndVouchingInput }) input: EndVouchingInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.endVouching.execute(id, version, input);
    return this.clusters.cluster(id, caller, languages);
  }
}
