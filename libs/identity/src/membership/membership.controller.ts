import { Body, Controller, Delete, Get, Param, Patch, Query } from '@nestjs/common';
import { ChangeRolesInput, Id, MemberPage, MemberView, PageQuery } from '@hansa/contracts';
import { Caller, IfMatch, inParam, ofThing, Requires, Returns, SignedIn } from '@hansa/platform';
import { ChangeRoles } from './change-roles.js';
import { LeaveOrganisation } from './leave-organisation.js';
import { MembershipQueries } from './membership.queries.js';
import { RemoveMember } from './remove-member.js';

const ITS_ORGANISATION = ofThing('select organisation_id from membership where id = $1', 'id');

@Controller()
export class MembershipController {
  constructor(
    private readonly memberships: MembershipQueries,
    private readonly changeRoles: ChangeRoles,
    private readonly removeMember: RemoveMember,
    private readonly leaveOrganisation: LeaveOrganisation,
  ) {}

  @Get('organisations/:id/members')
  @Requires('organisation.read', inParam('id'))
  @Returns(MemberPage)
  list(@Param('id', { schema: Id }) id: string, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.memberships.members(id, query);
  }

  @Get('memberships/:id')
  @Requires('organisation.read', ITS_ORGANISATION, { hidden: true })
  @Returns(MemberView)
  read(@Param('id', { schema: Id }) id: string) {
    return this.memberships.member(id);
  }

  @Patch('memberships/:id')
  @Requires('organisation.manage-members', ITS_ORGANISATION, { hidden: true })
  @Returns(MemberView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangeRolesInput }) { roles }: ChangeRolesInput,
  ) {
    await this.changeRoles.execute(id, version, roles);
    return this.memberships.member(id);
  }

  @Delete('memberships/:id')
  @Requires('organisation.manage-members', ITS_ORGANISATION, { hidden: true })
  @Returns(null)
  remove(@Param('id', { schema: Id }) id: string) {
    return this.removeMember.execute(id);
  }

  @Delete('me/memberships/:id')
  @SignedIn()
  @Returns(null)
  leave(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller) {
    return this.leaveOrganisation.execute(caller.personId, id);
  }
}
