import { Domain } from '@hansa/platform';
import { AcceptAnswer } from './discussion/accept-answer.js';
import { AddNewsWhenDiscussed } from './follow/add-news-when-discussed.js';
import { AddNewsWhenModuleIntegrated } from './follow/add-news-when-module-integrated.js';
import { AddNewsWhenPracticeTold } from './follow/add-news-when-practice-told.js';
import { AddNewsWhenResourcePublished } from './follow/add-news-when-resource-published.js';
import { AddNewsWhenTransferTold } from './follow/add-news-when-transfer-told.js';
import { AnswersToRead } from './discussion/answers-to-read.js';
import { ChangeDiscussion } from './discussion/change-discussion.js';
import { ChangePost } from './discussion/change-post.js';
import { DiscussionController } from './discussion/discussion.controller.js';
import { DiscussionQueries } from './discussion/discussion.queries.js';
import { FollowController } from './follow/follow.controller.js';
import { FollowQueries } from './follow/follow.queries.js';
import { FollowSubject } from './follow/follow-subject.js';
import { ForgetNews } from './follow/forget-news.js';
import { NewsController } from './follow/news.controller.js';
import { NewsQueries } from './follow/news.queries.js';
import { NewsToRead } from './follow/news-to-read.js';
import { PostAnswer } from './discussion/post-answer.js';
import { PostController } from './discussion/post.controller.js';
import { PostQueries } from './discussion/post.queries.js';
import { QuestionsToAnswer } from './discussion/questions-to-answer.js';
import { RemoveDiscussion } from './discussion/remove-discussion.js';
import { RemovePost } from './discussion/remove-post.js';
import { SeeNews } from './follow/see-news.js';
import { StartDiscussion } from './discussion/start-discussion.js';
import { UnfollowSubject } from './follow/unfollow-subject.js';
import { AddFile } from './file/add-file.js';
import { ArrangeFiles } from './file/arrange-files.js';
import { FileController } from './file/file.controller.js';
import { FileQueries } from './file/file.queries.js';
import { KnowledgeFileStore } from './file/file-store.client.js';
import { MakePreviews } from './file/make-previews.js';
import { RemoveFile } from './file/remove-file.js';
import { SweepFiles } from './file/sweep-files.js';
import { KnowledgeExchangeDatabase } from './knowledge-exchange.database.js';
import { KnowledgeExchangeSettings } from './knowledge-exchange.settings.js';
import { KnowledgePersonalData } from './knowledge-personal-data.js';
import { DecideOnText } from './moderation/decide-on-text.js';
import { FlagText } from './moderation/flag-text.js';
import { ModerationController } from './moderation/moderation.controller.js';
import { ModerationQueries } from './moderation/moderation.queries.js';
import { TextsToModerate } from './moderation/texts-to-moderate.js';
import { KeepOrganisations } from './organisation/keep-organisations.js';
import { KeepPersons } from './person/keep-persons.js';
import { AddPractice } from './practice/add-practice.js';
import { AskValidation } from './practice/ask-validation.js';
import { ChangePractice } from './practice/change-practice.js';
import { DiscardPractice } from './practice/discard-practice.js';
import { PracticeController } from './practice/practice.controller.js';
import { PracticeLifeController } from './practice/practice-life.controller.js';
import { PracticeQueries } from './practice/practice.queries.js';
import { PublishPractice } from './practice/publish-practice.js';
import { ReturnPractice } from './practice/return-practice.js';
import { SubmitPractice } from './practice/submit-practice.js';
import { ValidatePractice } from './practice/validate-practice.js';
import { WithdrawPractice } from './practice/withdraw-practice.js';
import { PracticesToPublish } from './practice/practices-to-publish.js';
import { PracticesToRevise } from './practice/practices-to-revise.js';
import { PracticesToValidate } from './practice/practices-to-validate.js';
import { ValidationsToRead } from './practice/validations-to-read.js';
import { AddMaterialWhenModuleIntegrated } from './resource/add-material-when-module-integrated.js';
import { AddResource } from './resource/add-resource.js';
import { ChangeResource } from './resource/change-resource.js';
import { DiscardDraft } from './resource/discard-draft.js';
import { PublishResource } from './resource/publish-resource.js';
import { OwnResourcesController } from './resource/own-resources.controller.js';
import { ResourceController } from './resource/resource.controller.js';
import { ResourceQueries } from './resource/resource.queries.js';
import { ResourcesToPublish } from './resource/resources-to-publish.js';
import { WithdrawResource } from './resource/withdraw-resource.js';
import { KnowledgeSample } from './sample/knowledge-sample.js';
import { KeepClusters } from './subject/keep-clusters.js';
import { KeepModules } from './subject/keep-modules.js';
import { KeepPartnerSearches } from './subject/keep-partner-searches.js';
import { KeepSessions } from './subject/keep-sessions.js';
import { AbandonTransfer } from './transfer/abandon-transfer.js';
import { AdaptTransfer } from './transfer/adapt-transfer.js';
import { BeginTransfer } from './transfer/begin-transfer.js';
import { ChangeTransfer } from './transfer/change-transfer.js';
import { FinishTransfer } from './transfer/finish-transfer.js';
import { PracticeTransfersController } from './transfer/practice-transfers.controller.js';
import { TransferController } from './transfer/transfer.controller.js';
import { TransferFlowsQueries } from './transfer/transfer-flows.queries.js';
import { TransferQueries } from './transfer/transfer.queries.js';
import { TransfersToRead } from './transfer/transfers-to-read.js';
import { TransfersToReport } from './transfer/transfers-to-report.js';
import { SearchController } from './search/search.controller.js';
import { SearchQueries } from './search/search.queries.js';
import { WaitingController } from './waiting/waiting.controller.js';

@Domain({
  name: 'knowledge-exchange',
  database: KnowledgeExchangeDatabase,
  settings: KnowledgeExchangeSettings,
  controllers: [
    ResourceController,
    OwnResourcesController,
    SearchController,
    FileController,
    PracticeController,
    PracticeLifeController,
    PracticeTransfersController,
    TransferController,
    DiscussionController,
    PostController,
    ModerationController,
    FollowController,
    NewsController,
    WaitingController,
  ],
  reactions: [
    KeepOrganisations,
    AddMaterialWhenModuleIntegrated,
    KeepPersons,
    KeepModules,
    KeepSessions,
    KeepClusters,
    KeepPartnerSearches,
    AddNewsWhenDiscussed,
    AddNewsWhenModuleIntegrated,
    AddNewsWhenPracticeTold,
    AddNewsWhenResourcePublished,
    AddNewsWhenTransferTold,
  ],
  providers: [
    StartDiscussion,
    ChangeDiscussion,
    RemoveDiscussion,
    PostAnswer,
    ChangePost,
    RemovePost,
    AcceptAnswer,
    DiscussionQueries,
    PostQueries,
    AnswersToRead,
    QuestionsToAnswer,
    FlagText,
    DecideOnText,
    ModerationQueries,
    TextsToModerate,
    FollowSubject,
    UnfollowSubject,
    SeeNews,
    ForgetNews,
    FollowQueries,
    NewsQueries,
    NewsToRead,
    AbandonTransfer,
    AdaptTransfer,
    BeginTransfer,
    ChangeTransfer,
    FinishTransfer,
    TransferFlowsQueries,
    TransferQueries,
    TransfersToRead,
    TransfersToReport,
    ValidationsToRead,
    AddPractice,
    AskValidation,
    ChangePractice,
    DiscardPractice,
    AddFile,
    ArrangeFiles,
    FileQueries,
    KnowledgeFileStore,
    MakePreviews,
    RemoveFile,
    SweepFiles,
    AddResource,
    ChangeResource,
    DiscardDraft,
    PracticeQueries,
    PracticesToPublish,
    PracticesToRevise,
    PracticesToValidate,
    PublishPractice,
    ReturnPractice,
    SubmitPractice,
    ValidatePractice,
    WithdrawPractice,
    PublishResource,
    ResourcesToPublish,
    ResourceQueries,
    SearchQueries,
    WithdrawResource,
  ],
  states: [],
  personalData: KnowledgePersonalData,
  sample: KnowledgeSample,
})
export class KnowledgeExchangeModule {}
