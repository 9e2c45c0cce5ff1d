import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import {
  AnswerInvitationInput,
  Id,
  InvitationOffer,
  InvitationPage,
  InvitationView,
  InviteAdministratorInput,
  InviteMemberInput,
  type Language,
  LookUpInvitationInput,
  MemberView,
  PageQuery,
} from '@hansa/contracts';
import {
  Caller,
  inParam,
  Languages,
  ofThing,
  OpenToAll,
  Requires,
  RequiresPlatform,
  Returns,
  SignedIn,
} from '@hansa/platform';
import { MembershipQueries } from '../membership/membership.queries.js';
import { AcceptInvitation } from './accept-invitation.js';
import { DeclineInvitation } from './decline-invitation.js';
import { InvitationQueries } from './invitation.queries.js';
import { InviteMember } from './invite-member.js';
import { WithdrawInvitation } from './withdraw-invitation.js';

@Controller()
export class InvitationController {
  constructor(
    private readonly invitations: InvitationQueries,
    private readonly memberships: MembershipQueries,
    private readonly inviteMember: InviteMember,
    private readonly withdrawInvitation: WithdrawInvitation,
    private readonly acceptInvitation: AcceptInvitation,
    private readonly declineInvitation: DeclineInvitation,
  ) {}

  @Get('organisations/:id/invitations')
  @Requires('organisation.manage-members', inParam('id'))
  @Returns(InvitationPage)
  list(@Param('id', { schema: Id }) id: string, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.invitations.ofOrganisation(id, query);
  }

  @Post('organisations/:id/invitations')
  @Requires('organisation.manage-members', inParam('id'))
  @Returns(InvitationView, 201)
  async invite(
    @Param('id', { schema: Id }) id: string,
    @Caller() caller: Caller,
    @Body({ schema: InviteMemberInput }) input: InviteMemberInput,
  ) {
    return this.invitations.one(await this.inviteMember.execute(caller, id, input));
  }

  /** Help for an organisation whose administrators are out of reach; its audit trail tells. */
  @Post('organisations/:id/administrator-recoveries')
  @RequiresPlatform('platform.operate')
  @Returns(InvitationView, 201)
  async recover(
    @Param('id', { schema: Id }) id: string,
    @Caller() caller: Caller,
    @Body({ schema: InviteAdministratorInput }) input: InviteAdministratorInput,
  ) {
    const administrator: InviteMemberInput = { ...input, roles: ['administrator'] };
    const action = 'identity.administrator-invited-by-operator';
    return this.invitations.one(await this.inviteMember.execute(caller, id, administrator, action));
  }

  @Delete('invitations/:id')
  @Requires('organisation.manage-members', ofThing('select organisation_id from invitation where id = $1', 'id'), {
    hidden: true,
  })
  @Returns(null)
  withdraw(@Param('id', { schema: Id }) id: string) {
    return this.withdrawInvitation.execute(id);
  }

  /** Reads; it is a POST because the secret must not stand in the address. */
  @Post('invitations/look-up')
  @OpenToAll()
  @Returns(InvitationOffer)
  lookUp(
    @Body({ schema: LookUpInvitationInput }) { token }: LookUpInvitationInput,
    @Languages() languages: Language[],
  ) {
    return this.invitations.offer(token, languages);
  }

  @Post('invitations/accept')
  @SignedIn()
  @Returns(MemberView)
  async accept(@Caller() caller: Caller, @Body({ schema: AnswerInvitationInput }) input: AnswerInvitationInput) {
    return this.memberships.member(await this.acceptInvitation.execute(caller, input));
  }

  @Post('invitations/decline')
  @SignedIn()
  @Returns(null)
  decline(@Caller() caller: Caller, @Body({ schema: AnswerInvitationInput }) input: AnswerInvitationInput) {
    return this.declineInvitation.execute(caller, input);
  }
}
