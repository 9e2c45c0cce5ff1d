import { Body, Controller, Param, Post } from '@nestjs/common';
import { ClusterView, Id, type Language, ReturnClusterInput } from '@hansa/contracts';
import { Caller, IfMatch, Languages, RequiresPlatform, Returns } from '@hansa/platform';
import { ClusterQueries } from './cluster.queries.js';
import { ITS_COUNTRY } from './cluster-readers.queries.js';
import { PublishCluster } from './publish-cluster.js';
import { ReturnCluster } from './return-cluster.js';

@Controller('clusters/:id')
export class ValidationController {
  constructor(
    private readonly clusters: ClusterQueries,
    private readonly publishCluster: PublishCluster,
    private readonly returnCluster: ReturnCluster,
  ) {}

  /** Published or emerging, as the criteria have it; or 409 with what is missing. */
  @Post('publish')
  @RequiresPlatform('registry.validate-profile', ITS_COUNTRY, { hidden: true })
  @Returns(ClusterView)
  async publish(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.publishCluster.execute(id, version);
    return this.clusters.cluster(id, caller, languages);
  }

  @Post('return')
  @RequiresPlatform('registry.validate-profile', ITS_COUNTRY, { hidden: true })
  @Returns(ClusterView)
  async giveBack(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ReturnClusterInput }) input: ReturnClusterInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.returnCluster.execute(id, version, input);
    return this.clusters.cluster(id, caller, languages);
  }
}
