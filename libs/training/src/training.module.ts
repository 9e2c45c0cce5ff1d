import { Domain } from '@hansa/platform';
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
  controllers: [ModuleController],
  reactions: [],
  providers: [
    CreateModule,
    BeginModuleVersion,
    ChangeModuleVersion,
    StartPiloting,
    RetireModuleVersion,
    NameModulePartners,
    ModuleQueries,
  ],
  states: [],
  personalData: TrainingPersonalData,
  sample: TrainingSample,
})
export class TrainingModule {}
