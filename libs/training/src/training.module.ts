import { AttendanceController } from './attendance/attendance.controller.js';
import { AttendanceQueries } from './attendance/attendance.queries.js';
import { CloseSession } from './attendance/close-session.js';
import { RecordAttendance } from './attendance/record-attendance.js';
import { SessionsToSettle } from './attendance/sessions-to-settle.js';
import { CertificateController } from './certificate/certificate.controller.js';
import { CertificateQueries } from './certificate/certificate.queries.js';
import { CertificatesToIssue } from './certificate/certificates-to-issue.js';
import { CheckCertificate } from './certificate/check-certificate.js';
import { IssueCertificates } from './certificate/issue-certificates.js';
import { MyCertificateController } from './certificate/my-certificate.controller.js';
import { ReplaceCertificate } from './certificate/replace-certificate.js';
import { RevokeCertificate } from './certificate/revoke-certificate.js';
import { SigningKeyQueries } from './certificate/signing-key.queries.js';
import { AcceptOffer } from './enrolment/accept-offer.js';
import { CancelEnrolment } from './enrolment/cancel-enrolment.js';
import { DecideRequest } from './enrolment/decide-request.js';
import { DeclineOffer } from './enrolment/decline-offer.js';
import { EnrolParticipant } from './enrolment/enrol-participant.js';
import { UptakeController } from './enrolment/uptake.controller.js';
import { UptakeQueries } from './enrolment/uptake.queries.js';
import { EnrolmentController } from './enrolment/enrolment.controller.js';
import { EnrolmentQueries } from './enrolment/enrolment.queries.js';
import { ExpireOffers } from './enrolment/expire-offers.js';
import { OfferSeatWhenSeatFreed } from './enrolment/offer-seat-when-seat-freed.js';
import { OffersToAnswer } from './enrolment/offers-to-answer.js';
import { ParticipantController } from './enrolment/participant.controller.js';
import { RemoveParticipant } from './enrolment/remove-participant.js';
import { RequestsToDecide } from './enrolment/requests-to-decide.js';
import { TellParticipantWhenEnrolmentCancelled } from './enrolment/tell-participant-when-enrolment-cancelled.js';
import { TellParticipantWhenEnrolmentDeclined } from './enrolment/tell-participant-when-enrolment-declined.js';
import { TellParticipantWhenSeatBooked } from './enrolment/tell-participant-when-seat-booked.js';
import { TellParticipantWhenSeatOffered } from './enrolment/tell-participant-when-seat-offered.js';
import { TellParticipantsWhenSessionCancelled } from './enrolment/tell-participants-when-session-cancelled.js';
import { TellParticipantsWhenSessionMoved } from './enrolment/tell-participants-when-session-moved.js';
import { CloseEvaluations } from './evaluation/close-evaluations.js';
import { EvaluateSession } from './evaluation/evaluate-session.js';
import { EvaluationController } from './evaluation/evaluation.controller.js';
import { EvaluationQueries } from './evaluation/evaluation.queries.js';
import { EvaluationsToGive } from './evaluation/evaluations-to-give.js';
import { OpenEvaluationWhenSessionHeld } from './evaluation/open-evaluation-when-session-held.js';
import { CastVote } from './integration/cast-vote.js';
import { IntegrationController } from './integration/integration.controller.js';
import { IntegrationQueries } from './integration/integration.queries.js';
import { MarkVersionEvaluatedWhenEvaluationClosed } from './integration/mark-version-evaluated-when-evaluation-closed.js';
import { OpenVotes } from './integration/open-votes.js';
import { VotesToCast } from './integration/votes-to-cast.js';
import { BeginModuleVersion } from './module/begin-module-version.js';
import { ChangeModuleVersion } from './module/change-module-version.js';
import { CreateModule } from './module/create-module.js';
import { ModuleController } from './module/module.controller.js';
import { ModuleQueries } from './module/module.queries.js';
import { NameModulePartners } from './module/name-module-partners.js';
import { RetireModuleVersion } from './module/retire-module-version.js';
import { StartPiloting } from './module/start-piloting.js';
import { KeepOrganisations } from './organisation/keep-organisations.js';
import { KeepPersons } from './person/keep-persons.js';
import { CancelSession } from './session/cancel-session.js';
import { ChangeSession } from './session/change-session.js';
import { ReleaseReservations } from './session/release-reservations.js';
import { ScheduleSession } from './session/schedule-session.js';
import { SessionController } from './session/session.controller.js';
import { SessionQueries } from './session/session.queries.js';
import { TrainingDatabase } from './training.database.js';
import { TrainingPersonalData } from './training.personal-data.js';
import { TrainingSample } from './training.sample.js';
import { TrainingSettings } from './training.settings.js';
import { TRAINING_STATES } from './training.states.js';
import { WaitingController } from './waiting/waiting.controller.js';
import { Domain } from '@hansa/platform';

@Domain({
  name: 'training',
  database: TrainingDatabase,
  settings: TrainingSettings,
  controllers: [
    ModuleController,
    EvaluationController,
    IntegrationController,
    SessionController,
    EnrolmentController,
    UptakeController,
    ParticipantController,
    AttendanceController,
    CertificateController,
    MyCertificateController,
    WaitingController,
  ],
  reactions: [
    OpenEvaluationWhenSessionHeld,
    MarkVersionEvaluatedWhenEvaluationClosed,
    KeepPersons,
    KeepOrganisations,
    OfferSeatWhenSeatFreed,
    TellParticipantWhenSeatBooked,
    TellParticipantWhenSeatOffered,
    TellParticipantWhenEnrolmentDeclined,
    TellParticipantWhenEnrolmentCancelled,
    TellParticipantsWhenSessionMoved,
    TellParticipantsWhenSessionCancelled,
  ],
  providers: [
    CreateModule,
    BeginModuleVersion,
    ChangeModuleVersion,
    StartPiloting,
    RetireModuleVersion,
    NameModulePartners,
    ModuleQueries,
    EvaluateSession,
    CloseEvaluations,
    EvaluationQueries,
    EvaluationsToGive,
    CastVote,
    OpenVotes,
    IntegrationQueries,
    VotesToCast,
    ScheduleSession,
    ChangeSession,
    CancelSession,
    ReleaseReservations,
    SessionQueries,
    EnrolParticipant,
    CancelEnrolment,
    RemoveParticipant,
    DecideRequest,
    AcceptOffer,
    DeclineOffer,
    ExpireOffers,
    OffersToAnswer,
    RequestsToDecide,
    EnrolmentQueries,
    UptakeQueries,
    RecordAttendance,
    CloseSession,
    SessionsToSettle,
    AttendanceQueries,
    IssueCertificates,
    RevokeCertificate,
    ReplaceCertificate,
    CheckCertificate,
    CertificatesToIssue,
    CertificateQueries,
    SigningKeyQueries,
  ],
  states: TRAINING_STATES,
  personalData: TrainingPersonalData,
  sample: TrainingSample,
})
export class TrainingModule {}
