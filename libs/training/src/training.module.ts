import { Domain } from '@hansa/platform';
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
import { TrainingDatabase } from './training.database.js';
import { TrainingSettings } from './training.settings.js';
import { TrainingPersonalData } from './training.personal-data.js';
import { TrainingSample } from './training.sample.js';

@Domain({
  name: 'training',
  database: TrainingDatabase,
  settings: TrainingSettings,
  controllers: [ModuleController, EvaluationController, IntegrationController],
  reactions: [OpenEvaluationWhenSessionHeld, MarkVersionEvaluatedWhenEvaluationClosed],
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
  ],
  states: [],
  personalData: TrainingPersonalData,
  sample: TrainingSample,
})
export class TrainingModule {}
