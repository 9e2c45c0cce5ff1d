import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  ChangeOrganisationInput,
  CreateOrganisationInput,
  Id,
  type Language,
  OrganisationPage,
  OrganisationsQuery,
  OrganisationView,
  RecogniseAgencyInput,
} from '@hansa/contracts';
import {
  Caller,
  IfMatch,
  inParam,
  Languages,
  OpenToAll,
  PublicList,
  Requires,
  RequiresPlatform,
  Returns,
  SignedIn,
} from '@hansa/platform';
import { ChangeOrganisation } from './change-organisation.js';
import { CloseOrganisation } from './close-organisation.js';
import { CreateOrganisation } from './create-organisation.js';
import { OrganisationQueries } from './organisation.queries.js';
import { RecogniseAgency } from './recognise-agency.js';
import { WithdrawRecognition } from './withdraw-recognition.js';

@Controller('organisations')
export class OrganisationController {
  constructor(
    private readonly organisations: OrganisationQueries,
    private readonly createOrganisation: CreateOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly closeOrganisation: CloseOrganisation,
    private readonly recogniseAgency: RecogniseAgency,
    private readonly withdrawRecognition: WithdrawRecognition,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(OrganisationPage)
  list(@Query({ schema: OrganisationsQuery }) query: OrganisationsQuery, @Languages() languages: Language[]) {
    return this.organisations.list(query, languages);
  }

  @Get(':id')
  @OpenToAll()
  @Returns(OrganisationView)
  read(@Param('id', { schema: Id }) id: string, @Languages() languages: Language[]) {
    return this.organisations.one(id, languages);
  }

  @Post()
  @SignedIn()
  @Returns(OrganisationView, 201)
  async create(
    @Caller() caller: Caller,
    @Body({ schema: CreateOrganisationInput }) input: CreateOrganisationInput,
    @Languages() languages: Language[],
  ) {
    const id = await this.createOrganisation.execute(caller, input);
    return this.organisations.one(id, languages);
  }

  @Patch(':id')
  @Requires('organisation.edit', inParam('id'))
  @Returns(OrganisationView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @Caller() caller: Caller,
    @IfMatch() version: number,
    @Body({ schema: ChangeOrganisationInput }) input: ChangeOrganisationInput,
    @Languages() languages: Language[],
  ) {
    await this.changeOrganisation.execute(caller.personId, id, version, input);
    return this.organisations.one(id, languages);
  }

  @Delete(':id')
  @Requires('organisation.manage-members', inParam('id'))
  @Returns(OrganisationView)
  async close(
    @Param('id', { schema: Id }) id: string,
    @Caller() caller: Caller,
    @IfMatch() version: number,
    @Languages() languages: Language[],
  ) {
    await this.closeOrganisation.execute(caller.personId, id, version);
    return this.organisations.one(id, languages);
  }

  @Put(':id/recognition')
  @RequiresPlatform('platform.operate')
  @Returns(OrganisationView)
  async recognise(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: RecogniseAgencyInput }) { country }: RecogniseAgencyInput,
    @Languages() languages: Language[],
  ) {
    await this.recogniseAgency.execute(id, version, country);
    return this.organisations.one(id, languages);
  }

  @Delete(':id/recognition')
  @RequiresPlatform('platform.operate')
  @Returns(OrganisationView)
  async withdraw(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Languages() languages: Language[],
  ) {
    await this.withdrawRecognition.execute(id, version);
    return this.organisations.one(id, languages);
  }
}
