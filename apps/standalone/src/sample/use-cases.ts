import type * as contracts from '@hansa/contracts';
import type { Language } from '@hansa/contracts';
import { type Application, type Caller, definitionOf } from '@hansa/platform';
import { DOMAINS } from '../domains.js';
import type { ExchangeUseCases } from './exchange-use-cases.js';
import type { RegistryUseCases } from './registry-use-cases.js';

/**
 * The use cases that the sample data is made by, as far as they are called. The doors of the domains show their modules
 * alone, so they are looked up by name in the modules' tables of contents; a test makes all of the sample data.
 */
export interface UseCases extends RegistryUseCases, ExchangeUseCases {
  WelcomePerson: { execute(caller: Caller, languages: Language[]): Promise<void> };
  ChangePerson: { execute(caller: Caller, version: number, input: contracts.ChangePersonInput): Promise<void> };
  MakeFirstOperator: { execute(who: { personId: string }, options: { force: boolean }): Promise<string> };
  CreateOrganisation: { execute(caller: Caller, input: contracts.CreateOrganisationInput): Promise<string> };
  RecogniseAgency: { execute(id: string, version: number, country: contracts.Country): Promise<void> };
  GivePlatformRoles: {
    execute(personId: string, version: number, input: contracts.GivePlatformRolesInput): Promise<void>;
  };
  InviteMember: {
    execute(caller: Caller, organisationId: string, input: contracts.InviteMemberInput): Promise<string>;
  };
  AcceptInvitation: { execute(caller: Caller, input: contracts.AnswerInvitationInput): Promise<string> };
  CreateModule: { execute(input: contracts.CreateModuleInput): Promise<{ id: string }> };
  BeginModuleVersion: {
    execute(moduleId: string, input: contracts.CreateModuleVersionInput): Promise<{ number: number }>;
  };
  NameModulePartners: {
    execute(moduleId: string, version: number, input: contracts.NamePartnersInput): Promise<void>;
  };
  StartPiloting: { execute(moduleId: string, number: number): Promise<void> };
  ModuleQueries: {
    moduleVersion(
      moduleId: string,
      number: number,
      caller: Caller | null,
      languages: Language[],
    ): Promise<contracts.ModuleVersionView>;
  };
  ScheduleSession: { execute(input: contracts.ScheduleSessionInput): Promise<string> };
  CancelSession: { execute(id: string, input: contracts.CancelSessionInput): Promise<void> };
  EnrolParticipant: { execute(sessionId: string, personId: string, input: contracts.EnrolInput): Promise<string> };
  DecideRequest: { execute(enrolmentId: string, input: contracts.DecideRequestInput): Promise<void> };
  CancelEnrolment: { execute(enrolmentId: string, personId: string): Promise<void> };
  AcceptOffer: { execute(enrolmentId: string, personId: string): Promise<void> };
  RecordAttendance: {
    execute(sessionId: string, date: string, version: number, input: contracts.RecordAttendanceInput): Promise<void>;
  };
  CloseSession: { execute(sessionId: string): Promise<unknown> };
  EvaluateSession: {
    execute(sessionId: string, personId: string, answer: contracts.EvaluateSessionInput): Promise<void>;
  };
  IssueCertificates: { execute(sessionId: string): Promise<contracts.CertificatesIssuedView> };
  RevokeCertificate: { execute(number: string, input: contracts.WithdrawCertificateInput): Promise<void> };
  CastVote: { execute(moduleId: string, number: number, input: contracts.CastVoteInput): Promise<void> };
  /** What time decides is made visible by hand, at the time at which it was decided. */
  CloseEvaluations: { closeEvaluations(): Promise<number> };
  OpenVotes: { openVotes(): Promise<number> };
}

export function useCasesOf({ app }: Application): UseCases {
  const classes = new Map(
    DOMAINS.flatMap((module) => definitionOf(module).providers).map((provider) => [provider.name, provider]),
  );
  return new Proxy({} as UseCases, {
    get: (_, name: string) => {
      const found = classes.get(name);
      if (!found) throw new Error(`No domain has a use case ${name}`);
      return app.get(found, { strict: false });
    },
  });
}
