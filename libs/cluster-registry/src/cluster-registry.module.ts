import { Domain } from '@hansa/platform';
import { ClusterRegistryDatabase } from './cluster-registry.database.js';
import { ClusterRegistrySettings } from './cluster-registry.settings.js';
import { ClusterController } from './cluster/cluster.controller.js';
import { ClusterQueries } from './cluster/cluster.queries.js';
import { ClusterReaders } from './cluster/cluster-readers.queries.js';
import { CountryClustersController } from './cluster/country-clusters.controller.js';
import { CountryClusterQueries } from './cluster/country-clusters.queries.js';
import { ChangeCluster } from './cluster/change-cluster.js';
import { ClusterLifeController } from './cluster/cluster-life.controller.js';
import { CLUSTERS } from './cluster/cluster.states.js';
import { DiscardClusterDraft } from './cluster/discard-cluster-draft.js';
import { ExpireClusters } from './cluster/expire-clusters.js';
import { HandOverCluster } from './cluster/hand-over-cluster.js';
import { OwnClustersController } from './cluster/own-clusters.controller.js';
import { ProfilesToKeep } from './cluster/profiles-to-keep.js';
import { ProfilesToValidate } from './cluster/profiles-to-validate.js';
import { PublishCluster } from './cluster/publish-cluster.js';
import { ReconfirmCluster } from './cluster/reconfirm-cluster.js';
import { RemindOfReconfirmation } from './cluster/remind-of-reconfirmation.js';
import { ReturnCluster } from './cluster/return-cluster.js';
import { SubmitCluster } from './cluster/submit-cluster.js';
import { TakeBackCluster } from './cluster/take-back-cluster.js';
import { TellOwnerWhenClusterExpired } from './cluster/tell-owner-when-cluster-expired.js';
import { TellOwnerWhenClusterHandedOver } from './cluster/tell-owner-when-cluster-handed-over.js';
import { TellOwnerWhenClusterPublished } from './cluster/tell-owner-when-cluster-published.js';
import { TellOwnerWhenClusterReturned } from './cluster/tell-owner-when-cluster-returned.js';
import { ValidationController } from './cluster/validation.controller.js';
import { WithdrawCluster } from './cluster/withdraw-cluster.js';
import { ContactController } from './contact/contact.controller.js';
import { ReplaceContacts } from './contact/replace-contacts.js';
import { CriteriaController } from './criteria/criteria.controller.js';
import { CriteriaQueries } from './criteria/criteria.queries.js';
import { DuplicateController } from './duplicate/duplicate.controller.js';
import { DuplicateQueries } from './duplicate/duplicate.queries.js';
import { AskForHandOver } from './hand-over-request/ask-for-hand-over.js';
import { DeclineHandOver } from './hand-over-request/decline-hand-over.js';
import { HandOverRequestController } from './hand-over-request/hand-over-request.controller.js';
import { HandOverRequestQueries } from './hand-over-request/hand-over-request.queries.js';
import { HandOverRequestsToRead } from './hand-over-request/hand-over-requests-to-read.js';
import { EnterLabel } from './label/enter-label.js';
import { ExpireLabels } from './label/expire-labels.js';
import { LabelController } from './label/label.controller.js';
import { LabelQueries } from './label/label.queries.js';
import { LabelsToRenew } from './label/labels-to-renew.js';
import { WithdrawLabel } from './label/withdraw-label.js';
import { AddMember } from './member/add-member.js';
import { ChangeMember } from './member/change-member.js';
import { MatchController } from './match/match.controller.js';
import { MatchQueries } from './match/match.queries.js';
import { ClusterMapController } from './map/cluster-map.controller.js';
import { ClusterMapQueries } from './map/cluster-map.queries.js';
import { MemberController } from './member/member.controller.js';
import { MemberQueries } from './member/member.queries.js';
import { RemoveMember } from './member/remove-member.js';
import { ReplaceMembers } from './member/replace-members.js';
import { RegistrySample } from './sample/registry-sample.js';
import { EndVouching } from './vouching/end-vouching.js';
import { EndVouchings } from './vouching/end-vouchings.js';
import { ProfilesToVouchFor } from './vouching/profiles-to-vouch-for.js';
import { TellOwnerWhenClusterVouchedFor } from './vouching/tell-owner-when-cluster-vouched-for.js';
import { TellOwnerWhenVouchingEnded } from './vouching/tell-owner-when-vouching-ended.js';
import { VouchForCluster } from './vouching/vouch-for-cluster.js';
import { VouchingController } from './vouching/vouching.controller.js';
import { WaitingController } from './waiting/waiting.controller.js';
import { CreateCluster } from './cluster/create-cluster.js';
import { KeepOrganisations } from './organisation/keep-organisations.js';
import { KeepPersons } from './person/keep-persons.js';
import { ApplyImport } from './import/apply-import.js';
import { ContinueImports } from './import/continue-imports.js';
import { DeleteExpiredImports } from './import/delete-expired-imports.js';
import { DiscardImport } from './import/discard-import.js';
import { ImportController } from './import/import.controller.js';
import { ImportQueries } from './import/import.queries.js';
import { ReceiveImport } from './import/receive-import.js';
import { ExportController } from './export/export.controller.js';
import { ExportQueries } from './export/export.queries.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { LedgerQueries } from './ledger/ledger.queries.js';
import { RegistryPersonalData } from './personal-data/registry-personal-data.js';
import { RegionController } from './region/region.controller.js';
import { RegionQueries } from './region/region.queries.js';
import { ClusterSearchController } from './search/cluster-search.controller.js';
import { ClusterSearchQueries } from './search/cluster-search.queries.js';
import { SettleCounts } from './search/settle-counts.js';
import { SectorController } from './sector/sector.controller.js';
import { ThemeController } from './theme/theme.controller.js';
import { CooperationController } from './cooperation/cooperation.controller.js';
import { CooperationQueries } from './cooperation/cooperation.queries.js';
import { AnswerInterest } from './interest/answer-interest.js';
import { ExpressInterest } from './interest/express-interest.js';
import { InterestController } from './interest/interest.controller.js';
import { InterestQueries } from './interest/interest.queries.js';
import { InterestsToAnswer } from './interest/interests-to-answer.js';
import { TellPosterWhenInterestExpressed } from './interest/tell-poster-when-interest-expressed.js';
import { TellSenderWhenInterestAccepted } from './interest/tell-sender-when-interest-accepted.js';
import { TellSenderWhenInterestDeclined } from './interest/tell-sender-when-interest-declined.js';
import { TellSendersWhenPartnerSearchClosed } from './interest/tell-senders-when-partner-search-closed.js';
import { WithdrawInterest } from './interest/withdraw-interest.js';
import { ChangePartnerSearch } from './partner-search/change-partner-search.js';
import { ClosePartnerSearch } from './partner-search/close-partner-search.js';
import { EndPartnerSearches } from './partner-search/end-partner-searches.js';
import { PartnerSearchController } from './partner-search/partner-search.controller.js';
import { PartnerSearchQueries } from './partner-search/partner-search.queries.js';
import { PARTNER_SEARCHES } from './partner-search/partner-search.states.js';
import { PostPartnerSearch } from './partner-search/post-partner-search.js';
import { SaySearchesChangedWhenClusterHandedOver } from './partner-search/say-searches-changed-when-cluster-handed-over.js';
import { SearchesToLookAfter } from './partner-search/searches-to-look-after.js';
import { WithdrawPartnerSearch } from './partner-search/withdraw-partner-search.js';

@Domain({
  name: 'cluster-registry',
  database: ClusterRegistryDatabase,
  settings: ClusterRegistrySettings,
  controllers: [
    ClusterController,
    ClusterLifeController,
    OwnClustersController,
    CountryClustersController,
    ValidationController,
    VouchingController,
    MemberController,
    ContactController,
    CriteriaController,
    WaitingController,
    RegionController,
    LedgerController,
    ImportController,
    ExportController,
    ClusterSearchController,
    ClusterMapController,
    SectorController,
    ThemeController,
    LabelController,
    PartnerSearchController,
    InterestController,
    CooperationController,
    MatchController,
    DuplicateController,
    HandOverRequestController,
  ],
  reactions: [
    TellOwnerWhenClusterExpired,
    TellOwnerWhenClusterHandedOver,
    TellOwnerWhenClusterPublished,
    TellOwnerWhenClusterReturned,
    TellOwnerWhenClusterVouchedFor,
    TellOwnerWhenVouchingEnded,
    KeepOrganisations,
    KeepPersons,
    TellPosterWhenInterestExpressed,
    TellSenderWhenInterestAccepted,
    TellSenderWhenInterestDeclined,
    TellSendersWhenPartnerSearchClosed,
    SaySearchesChangedWhenClusterHandedOver,
  ],
  providers: [
    ClusterQueries,
    CountryClusterQueries,
    ClusterReaders,
    CreateCluster,
    ChangeCluster,
    DiscardClusterDraft,
    ExpireClusters,
    HandOverCluster,
    ProfilesToKeep,
    ProfilesToValidate,
    PublishCluster,
    ReconfirmCluster,
    RemindOfReconfirmation,
    ReturnCluster,
    SubmitCluster,
    TakeBackCluster,
    WithdrawCluster,
    ReplaceContacts,
    CriteriaQueries,
    AddMember,
    ChangeMember,
    MemberQueries,
    RemoveMember,
    ReplaceMembers,
    EndVouching,
    EndVouchings,
    ProfilesToVouchFor,
    VouchForCluster,
    RegionQueries,
    LedgerQueries,
    ApplyImport,
    ContinueImports,
    DeleteExpiredImports,
    DiscardImport,
    ImportQueries,
    ExportQueries,
    ClusterSearchQueries,
    ClusterMapQueries,
    SettleCounts,
    ReceiveImport,
    EnterLabel,
    ExpireLabels,
    LabelQueries,
    LabelsToRenew,
    WithdrawLabel,
    PostPartnerSearch,
    ChangePartnerSearch,
    ClosePartnerSearch,
    WithdrawPartnerSearch,
    EndPartnerSearches,
    PartnerSearchQueries,
    SearchesToLookAfter,
    ExpressInterest,
    AnswerInterest,
    WithdrawInterest,
    InterestQueries,
    InterestsToAnswer,
    CooperationQueries,
    MatchQueries,
    DuplicateQueries,
    AskForHandOver,
    DeclineHandOver,
    HandOverRequestQueries,
    HandOverRequestsToRead,
  ],
  states: [CLUSTERS, PARTNER_SEARCHES],
  personalData: RegistryPersonalData,
  sample: RegistrySample,
})
export class ClusterRegistryModule {}
