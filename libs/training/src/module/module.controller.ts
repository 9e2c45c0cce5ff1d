import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  ChangeModuleVersionInput,
  CreateModuleInput,
  CreateModuleVersionInput,
  Id,
  type Language,
  ModulePage,
  ModulesQuery,
  ModuleVersionNumber,
  ModuleVersionView,
  ModuleView,
  NamePartnersInput,
} from '@hansa/contracts';
import {
  Caller,
  IfMatch,
  inBody,
  Languages,
  ofThing,
  OpenToAll,
  PublicList,
  Requires,
  RequiresPlatform,
  Returns,
} from '@hansa/platform';
import { BeginModuleVersion } from './begin-module-version.js';
import { ChangeModuleVersion } from './change-module-version.js';
import { CreateModule } from './create-module.js';
import { ModuleQueries } from './module.queries.js';
import { NameModulePartners } from './name-module-partners.js';
import { RetireModuleVersion } from './retire-module-version.js';
import { StartPiloting } from './start-piloting.js';

const owner = ofThing('select owner_id from module where id = $1', 'id');
const id = { schema: Id };
const number = { schema: ModuleVersionNumber };

@Controller('modules')
export class ModuleController {
  constructor(
    private readonly queries: ModuleQueries,
    private readonly createModule: CreateModule,
    private readonly beginVersion: BeginModuleVersion,
    private readonly changeVersion: ChangeModuleVersion,
    private readonly startPiloting: StartPiloting,
    private readonly retireVersion: RetireModuleVersion,
    private readonly namePartners: NameModulePartners,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(ModulePage)
  list(
    @Query({ schema: ModulesQuery }) query: ModulesQuery,
    @Caller() caller: Caller | null,
    @Languages() languages: Language[],
  ) {
    return this.queries.modules(query, caller, languages);
  }

  @Post()
  @Requires('training.edit-module', inBody('ownerId'))
  @Returns(ModuleView, 201)
  async create(
    @Body({ schema: CreateModuleInput }) input: CreateModuleInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    const created = await this.createModule.execute(input);
    return this.queries.module(created.id, caller, languages);
  }

  @Get(':id')
  @OpenToAll()
  @Returns(ModuleView)
  one(@Param('id', id) module: Id, @Caller() caller: Caller | null, @Languages() languages: Language[]) {
    return this.queries.module(module, caller, languages);
  }

  @Put(':id/partners')
  @RequiresPlatform('platform.operate')
  @Returns(ModuleView)
  async partners(
    @Param('id', id) module: Id,
    @IfMatch() version: number,
    @Body({ schema: NamePartnersInput }) input: NamePartnersInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.namePartners.execute(module, version, input);
    return this.queries.module(module, caller, languages);
  }

  @Post(':id/versions')
  @Requires('training.edit-module', owner)
  @Returns(ModuleVersionView, 201)
  async begin(
    @Param('id', id) module: Id,
    @Body({ schema: CreateModuleVersionInput }) input: CreateModuleVersionInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    const begun = await this.beginVersion.execute(module, input);
    return this.queries.moduleVersion(module, begun.number, caller, languages);
  }

  @Get(':id/versions/:number')
  @OpenToAll()
  @Returns(ModuleVersionView)
  version(
    @Param('id', id) module: Id,
    @Param('number', number) version: number,
    @Caller() caller: Caller | null,
    @Languages() languages: Language[],
  ) {
    return this.queries.moduleVersion(module, version, caller, languages);
  }

  @Patch(':id/versions/:number')
  @Requires('training.edit-module', owner)
  @Returns(ModuleVersionView)
  async change(
    @Param('id', id) module: Id,
    @Param('number', number) version: number,
    @IfMatch() seen: number,
    @Body({ schema: ChangeModuleVersionInput }) input: ChangeModuleVersionInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.changeVersion.execute(module, version, seen, input);
    return this.queries.moduleVersion(module, version, caller, languages);
  }

  @Post(':id/versions/:number/start-piloting')
  @Requires('training.submit-module', owner)
  @Returns(ModuleVersionView)
  async pilot(
    @Param('id', id) module: Id,
    @Param('number', number) version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.startPiloting.execute(module, version);
    return this.queries.moduleVersion(module, version, caller, languages);
  }

  @Post(':id/versions/:number/retire')
  @Requires('training.submit-module', owner)
  @Returns(ModuleVersionView)
  async retire(
    @Param('id', id) module: Id,
    @Param('number', number) version: number,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.retireVersion.execute(module, version);
    return this.queries.moduleVersion(module, version, caller, languages);
  }
}
