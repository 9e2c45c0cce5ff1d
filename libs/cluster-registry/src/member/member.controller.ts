import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  ChangeMemberInput,
  ClusterMemberPage,
  ClusterMembersQuery,
  Id,
  MemberInput,
  MembersChanged,
  MembersInput,
} from '@hansa/contracts';
import { Caller, IfMatch, OpenToAll, PublicList, Requires, Returns } from '@hansa/platform';
import { KEEPER } from '../cluster/cluster-readers.queries.js';
import { AddMember } from './add-member.js';
import { ChangeMember } from './change-member.js';
import { MemberQueries } from './member.queries.js';
import { RemoveMember } from './remove-member.js';
import { ReplaceMembers } from './replace-members.js';

@Controller('clusters/:id/members')
export class MemberController {
  constructor(
    private readonly members: MemberQueries,
    private readonly replaceMembers: ReplaceMembers,
    private readonly addMember: AddMember,
    private readonly changeMember: ChangeMember,
    private readonly removeMember: RemoveMember,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(ClusterMemberPage)
  list(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ClusterMembersQuery }) query: ClusterMembersQuery,
    @Caller() caller: Caller | null,
  ) {
    return this.members.members(id, caller, query);
  }

  @Put()
  @Requires('registry.edit-profile', KEEPER, { hidden: true })
  @Returns(MembersChanged)
  replace(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: MembersInput }) input: MembersInput,
  ) {
    return this.replaceMembers.execute(id, version, input);
  }

  @Post()
  @Requires('registry.edit-profile', KEEPER, { hidden: true })
  @Returns(MembersChanged, 201)
  add(@Param('id', { schema: Id }) id: string, @Body({ schema: MemberInput }) input: MemberInput) {
    return this.addMember.execute(id, input);
  }

  @Patch(':memberId')
  @Requires('registry.edit-profile', KEEPER, { hidden: true })
  @Returns(MembersChanged)
  change(
    @Param('id', { schema: Id }) id: string,
    @Param('memberId', { schema: Id }) memberId: string,
    @IfMatch() version: number,
    @Body({ schema: ChangeMemberInput }) input: ChangeMemberInput,
  ) {
    return this.changeMember.execute(id, memberId, version, input);
  }

  @Delete(':memberId')
  @Requires('registry.edit-profile', KEEPER, { hidden: true })
  @Returns(MembersChanged)
  remove(
    @Param('id', { schema: Id }) id: string,
    @Param('memberId', { schema: Id }) memberId: string,
    @IfMatch() version: number,
  ) {
    return this.removeMember.execute(id, memberId, version);
  }
}
