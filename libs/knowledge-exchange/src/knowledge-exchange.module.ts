import { Domain } from '@hansa/platform';
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
import { KeepOrganisations } from './organisation/keep-organisations.js';
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
import { ResourceController } from './resource/resource.controller.js';
import { ResourceQueries } from './resource/resource.queries.js';
import { ResourcesToPublish } from './resource/resources-to-publish.js';
import { WithdrawResource } from './resource/withdraw-resource.js';
import { KnowledgeSample } from './sample/knowledge-sample.js';
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
import { WaitingController } from './waiting/waiting.controller.js';

@Domain({
  name: 'knowledge-exchange',
  database: KnowledgeExchangeDatabase,
  settings: KnowledgeExchangeSettings,
  controllers: [
    ResourceController,
    FileController,
    PracticeController,
    PracticeLifeController,
    PracticeTransfersController,
    TransferController,
    WaitingController,
  ],
  reactions: [KeepOrganisations, AddMaterialWhenModuleIntegrated],
  providers: [
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
    WithdrawResource,
  ],
  states: [],
  personalData: KnowledgePersonalData,
  sample: KnowledgeSample,
})
export class KnowledgeExchangeModule {}
