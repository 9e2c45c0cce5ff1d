import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import {
  AddResourceInput,
  ChangeResourceInput,
  Id,
  type Language,
  ResourcePage,
  ResourcesQuery,
  ResourceView,
  WithdrawResourceInput,
} from '@hansa/contracts';
import { Caller, IfMatch, inBody, Languages, ofThing, OpenToAll, PublicList, Requires, Returns } from '@hansa/platform';
import { AddResource } from './add-resource.js';
import { ChangeResource } from './change-resource.js';
import { DiscardDraft } from './discard-draft.js';
import { PublishResource } from './publish-resource.js';
import { ResourceQueries } from './resource.queries.js';
import { WithdrawResource } from './withdraw-resource.js';

const owner = ofThing('select owner_id from resource where id = $1', 'id');
/** That a draft exists is not public. */
const ownerOfPublic = ofThing(`select owner_id from resource where id = $1 and state <> 'draft'`, 'id');

@Controller('resources')
export class ResourceController {
  constructor(
    private readonly resources: ResourceQueries,
    private readonly addResource: AddResource,
    private readonly changeResource: ChangeResource,
    private readonly publishResource: PublishResource,
    private readonly withdrawResource: WithdrawResource,
    private readonly discardDraft: DiscardDraft,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(ResourcePage)
  list(@Query({ schema: ResourcesQuery }) query: ResourcesQuery, @Languages() languages: Language[]) {
    return this.resources.resources(query, languages);
  }

  @Get(':id')
  @OpenToAll()
  @Returns(ResourceView)
  one(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null, @Languages() languages: Language[]) {
    return this.resources.resource(id, caller, languages);
  }

  @Post()
  @Requires('knowledge.edit-resource', inBody('ownerId'))
  @Returns(ResourceView, 201)
  async add(
    @Body({ schema: AddResourceInput }) input: AddResourceInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    return this.one(await this.addResource.execute(input), caller, languages);
  }

  @Patch(':id')
  @Requires('knowledge.edit-resource', owner, { hidden: true })
  @Returns(ResourceView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangeResourceInput }) input: ChangeResourceInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.changeResource.execute(id, version, input);
    return this.one(id, caller, languages);
  }

  @Post(':id/publish')
  @Requires('knowledge.publish-resource', owner, { hidden: true })
  @Returns(ResourceView)
  async publish(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.publishResource.execute(id, version);
    return this.one(id, caller, languages);
  }

  @Post(':id/withdraw')
  @Requires('knowledge.publish-resource', ownerOfPublic)
  @Returns(ResourceView)
  async withdraw(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: WithdrawResourceInput }) input: WithdrawResourceInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.withdrawResource.execute(id, version, input);
    return this.one(id, caller, languages);
  }

  @Delete(':id')
  @Requires('knowledge.edit-resource', owner, { hidden: true })
  @Returns(null)
  async discard(@Param('id', { schema: Id }) id: string, @IfMatch() version: number) {
    await this.discardDraft.execute(id, version);
  }
}
