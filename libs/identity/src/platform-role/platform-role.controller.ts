import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { GivePlatformRolesInput, Id, PeopleFound, PeopleQuery, PlatformRolesView } from '@hansa/contracts';
import { IfMatch, RequiresPlatform, Returns } from '@hansa/platform';
import { PersonQueries } from '../person/person.queries.js';
import { GivePlatformRoles } from './give-platform-roles.js';
import { PlatformRoleQueries } from './platform-role.queries.js';

/** The operator names other operators, and validators, experts and moderators. */
@Controller('people')
export class PlatformRoleController {
  constructor(
    private readonly people: PersonQueries,
    private readonly roles: PlatformRoleQueries,
    private readonly givePlatformRoles: GivePlatformRoles,
  ) {}

  @Get()
  @RequiresPlatform('platform.operate')
  @Returns(PeopleFound)
  find(@Query({ schema: PeopleQuery }) { email }: PeopleQuery) {
    return this.people.withEmail(email);
  }

  @Get(':id/platform-roles')
  @RequiresPlatform('platform.operate')
  @Returns(PlatformRolesView)
  read(@Param('id', { schema: Id }) id: string) {
    return this.roles.of(id);
  }

  @Put(':id/platform-roles')
  @RequiresPlatform('platform.operate')
  @Returns(PlatformRolesView)
  async give(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: GivePlatformRolesInput }) input: GivePlatformRolesInput,
  ) {
    await this.givePlatformRoles.execute(id, version, input);
    return this.roles.of(id);
  }
}
