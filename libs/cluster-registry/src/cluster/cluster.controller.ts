import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ClusterView, CreateClusterInput, Id, type Language } from '@hansa/contracts';
import { Caller, inBody, Languages, OpenToAll, Requires, Returns } from '@hansa/platform';
import { ClusterQueries } from './cluster.queries.js';
import { CreateCluster } from './create-cluster.js';

@Controller('clusters')
export class ClusterController {
  constructor(
    private readonly clusters: ClusterQueries,
    private readonly createCluster: CreateCluster,
  ) {}

  @Get(':id')
  @OpenToAll()
  @Returns(ClusterView)
  one(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null, @Languages() languages: Language[]) {
    return this.clusters.cluster(id, caller, languages);
  }

  @Post()
  @Requires('registry.edit-profile', inBody('ownerId'))
  @Returns(ClusterView, 201)
  async create(
    @Body({ schema: CreateClusterInput }) input: CreateClusterInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    return this.one(await this.createCluster.execute(input), caller, languages);
  }
}
