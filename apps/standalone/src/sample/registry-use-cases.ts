import type * as contracts from '@hansa/contracts';
import type { Caller } from '@hansa/platform';

type Change<I> = { execute(id: string, version: number, input: I): Promise<unknown> };
type Step = { execute(id: string, version: number): Promise<void> };

/** The use cases of the cluster registry that the sample data is made by. */
export interface RegistryUseCases {
  CreateCluster: { execute(input: contracts.CreateClusterInput): Promise<string> };
  ChangeCluster: Change<contracts.ChangeClusterInput>;
  ReplaceMembers: Change<contracts.MembersInput>;
  ReplaceContacts: Change<contracts.ClusterContactsInput>;
  AddMember: { execute(clusterId: string, input: contracts.MemberInput): Promise<unknown> };
  SubmitCluster: Step;
  PublishCluster: Step;
  ReturnCluster: Change<contracts.ReturnClusterInput>;
  VouchForCluster: Change<contracts.VouchForClusterInput>;
  ReconfirmCluster: Step;
  WithdrawCluster: Change<contracts.WithdrawClusterInput>;
  HandOverCluster: Change<string>;
  EnterLabel: Change<contracts.EnterLabelInput>;
  /** What time decides is made visible by hand, at the time at which it was decided. */
  RemindOfReconfirmation: { remind(): Promise<number> };
  ExpireClusters: { expireUnconfirmed(): Promise<number> };
  ExpireLabels: { expireLabels(): Promise<number> };
  EndPartnerSearches: { execute(): Promise<number> };
  PostPartnerSearch: { execute(clusterId: string, input: contracts.PostPartnerSearchInput): Promise<string> };
  ClosePartnerSearch: Change<contracts.ClosePartnerSearchInput>;
  WithdrawPartnerSearch: Change<contracts.WithdrawPartnerSearchInput>;
  ExpressInterest: {
    execute(searchId: string, input: contracts.ExpressInterestInput, caller: Caller): Promise<string>;
  };
  AnswerInterest: { execute(id: string, input: contracts.AnswerInterestInput, caller: Caller): Promise<void> };
  WithdrawInterest: { execute(id: string): Promise<void> };
}
