import { Domain } from '@hansa/platform';
import { AuditTrailController } from './audit-trail/audit-trail.controller.js';
import { AuditTrailQueries } from './audit-trail/audit-trail.queries.js';
import { RecordActWhenActionTaken } from './audit-trail/record-act-when-action-taken.js';
import { Beat } from './beat/beat.js';
import { ErasureController } from './erasure/erasure.controller.js';
import { ErasureQueries } from './erasure/erasure.queries.js';
import { NoteReceiptWhenPersonalDataErased } from './erasure/note-receipt-when-personal-data-erased.js';
import { RemoveAccounts } from './erasure/remove-accounts.js';
import { RequestErasure } from './erasure/request-erasure.js';
import { ExportController } from './export/export.controller.js';
import { ExportQueries } from './export/export.queries.js';
import { ForgetExports } from './export/forget-exports.js';
import { NotePartWhenPersonalDataExported } from './export/note-part-when-personal-data-exported.js';
import { RequestExport } from './export/request-export.js';
import { IdentityDatabase } from './identity.database.js';
import { IdentitySettings } from './identity.settings.js';
import { IDENTITY_STATES } from './identity.states.js';
import { AcceptInvitation } from './invitation/accept-invitation.js';
import { DeclineInvitation } from './invitation/decline-invitation.js';
import { ExpireInvitations } from './invitation/expire-invitations.js';
import { InvitationController } from './invitation/invitation.controller.js';
import { InvitationQueries } from './invitation/invitation.queries.js';
import { InviteMember } from './invitation/invite-member.js';
import { WithdrawInvitation } from './invitation/withdraw-invitation.js';
import { ChangeRoles } from './membership/change-roles.js';
import { EndMemberships } from './membership/end-memberships.js';
import { LeaveOrganisation } from './membership/leave-organisation.js';
import { MembershipController } from './membership/membership.controller.js';
import { MembershipQueries } from './membership/membership.queries.js';
import { RemoveMember } from './membership/remove-member.js';
import { ChangeOrganisation } from './organisation/change-organisation.js';
import { CloseOrganisation } from './organisation/close-organisation.js';
import { CreateOrganisation } from './organisation/create-organisation.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { OrganisationQueries } from './organisation/organisation.queries.js';
import { RecogniseAgency } from './organisation/recognise-agency.js';
import { WithdrawRecognition } from './organisation/withdraw-recognition.js';
import { ChangePerson } from './person/change-person.js';
import { PersonController } from './person/person.controller.js';
import { PersonQueries } from './person/person.queries.js';
import { WelcomePerson } from './person/welcome-person.js';
import { IdentityPersonalData } from './personal-data/identity-personal-data.js';
import { IdentitySample } from './personal-data/identity-sample.js';
import { GivePlatformRoles } from './platform-role/give-platform-roles.js';
import { MakeFirstOperator } from './platform-role/make-first-operator.js';
import { PlatformRoleController } from './platform-role/platform-role.controller.js';
import { PlatformRoleQueries } from './platform-role/platform-role.queries.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { WaitingController } from './waiting/waiting.controller.js';
import { WaitingQueries } from './waiting/waiting.queries.js';

const QUERIES = [
  AuditTrailQueries,
  ErasureQueries,
  ExportQueries,
  InvitationQueries,
  MembershipQueries,
  OrganisationQueries,
  PersonQueries,
  PlatformRoleQueries,
  WaitingQueries,
];

const USE_CASES = [
  WelcomePerson,
  ChangePerson,
  CloseOrganisation,
  CreateOrganisation,
  ChangeOrganisation,
  RecogniseAgency,
  WithdrawRecognition,
  InviteMember,
  WithdrawInvitation,
  AcceptInvitation,
  DeclineInvitation,
  ChangeRoles,
  RemoveMember,
  LeaveOrganisation,
  GivePlatformRoles,
  MakeFirstOperator,
  RequestExport,
  RequestErasure,
];

const SWEEPS = [Beat, EndMemberships, ExpireInvitations, ForgetExports, RemoveAccounts];

@Domain({
  name: 'identity',
  database: IdentityDatabase,
  settings: IdentitySettings,
  controllers: [
    SignInController,
    PersonController,
    OrganisationController,
    MembershipController,
    InvitationController,
    AuditTrailController,
    PlatformRoleController,
    ExportController,
    ErasureController,
    WaitingController,
  ],
  reactions: [RecordActWhenActionTaken, NotePartWhenPersonalDataExported, NoteReceiptWhenPersonalDataErased],
  providers: [...QUERIES, ...USE_CASES, ...SWEEPS],
  states: IDENTITY_STATES,
  personalData: IdentityPersonalData,
  sample: IdentitySample,
})
export class IdentityModule {}
