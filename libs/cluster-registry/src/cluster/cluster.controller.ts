import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ChangeClusterInput, ClusterView, CreateClusterInput, Id, type Language } from '@hansa/contracts';
import { Caller, IfMatch, inBody, Languages, OpenToAll, Requires, Returns } from '@hansa/platform';
import { KEEPER } from './cluster-readers.queries.js';
import { ChangeCluster } from './change-cluster.js';
import { ClusterQueries } from './cluster.queries.js';
import { CreateCluster } from './create-cluster.js';
import { DiscardClusterDraft } from './discard-cluster-draft.js';

@Controller('clusters')
export class ClusterController {
  constructor(
    private readonly clusters: ClusterQueries,
    private readonly createCluster: CreateCluster,
    private readonly changeCluster: ChangeCluster,
    private readonly discardClusterDraft: DiscardClusterDraft,
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

  @Patch(':id')
  @Requires('registry.edit-profile', KEEPER, { hidden: true })
  @Returns(ClusterView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangeClusterInput }) input: ChangeClusterInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.changeCluster.execute(id, version, input);
    return this.one(id, caller, languages);
  }

  @Delete(':id')
  @Requires('registry.edit-profile', KEEPER, { hidden: true })
  @Returns(null)
  async discard(@Param('id', { schema: Id }) id: string, @IfMatch() version: number) {
    await this.discardClusterDraft.execute(id, version);
  }
}
