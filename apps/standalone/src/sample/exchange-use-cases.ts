import type * as contracts from '@hansa/contracts';
import type { Uploaded } from '@hansa/platform';

type Change<I> = { execute(id: string, version: number, input: I): Promise<unknown> };
type Step = { execute(id: string, version: number): Promise<void> };

/** The use cases of the knowledge exchange that the sample data is made by. */
export interface ExchangeUseCases {
  AddResource: { execute(input: contracts.AddResourceInput): Promise<string> };
  AddFile: { execute(resourceId: string, query: contracts.AddFileQuery, upload: Uploaded): Promise<unknown> };
  PublishResource: Step;
  WithdrawResource: Change<contracts.WithdrawResourceInput>;
  AddPractice: { execute(input: contracts.AddPracticeInput): Promise<string> };
  SubmitPractice: Step;
  ReturnPractice: Change<contracts.ReturnPracticeInput>;
  PublishPractice: Step;
  ValidatePractice: Change<contracts.ValidatePracticeInput>;
  WithdrawPractice: Change<contracts.WithdrawPracticeInput>;
  BeginTransfer: { execute(input: contracts.BeginTransferInput): Promise<string> };
  AdaptTransfer: Change<contracts.AdaptTransferInput>;
  FinishTransfer: Change<contracts.FinishTransferInput>;
  AbandonTransfer: Change<contracts.AbandonTransferInput>;
  StartDiscussion: { execute(personId: string, input: contracts.StartDiscussionInput): Promise<string> };
  PostAnswer: { execute(personId: string, discussionId: string, input: contracts.PostAnswerInput): Promise<string> };
  ChangePost: {
    execute(personId: string, id: string, version: number, input: contracts.ChangePostInput): Promise<void>;
  };
  AcceptAnswer: {
    execute(personId: string, discussionId: string, version: number, input: contracts.AcceptAnswerInput): Promise<void>;
  };
  FlagText: { execute(personId: string, input: contracts.FlagTextInput): Promise<void> };
  DecideOnText: { execute(personId: string, input: contracts.DecideOnTextInput): Promise<string> };
  FollowSubject: { execute(personId: string, followed: contracts.Followed): Promise<void> };
}
