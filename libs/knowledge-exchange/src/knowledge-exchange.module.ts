import { Domain } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from './knowledge-exchange.database.js';
import { KnowledgePersonalData } from './knowledge-personal-data.js';
import { KeepOrganisations } from './organisation/keep-organisations.js';
import { AddPractice } from './practice/add-practice.js';
import { PracticeController } from './practice/practice.controller.js';
import { PracticeQueries } from './practice/practice.queries.js';
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
import { WaitingController } from './waiting/waiting.controller.js';

@Domain({
  name: 'knowledge-exchange',
  database: KnowledgeExchangeDatabase,
  controllers: [ResourceController, PracticeController, WaitingController],
  reactions: [KeepOrganisations, AddMaterialWhenModuleIntegrated],
  providers: [
    AddPractice,
    AddResource,
    ChangeResource,
    DiscardDraft,
    PracticeQueries,
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
