import { Domain } from '@hansa/platform';
import { TrainingDatabase } from './training.database.js';
import { TrainingSettings } from './training.settings.js';
import { TrainingPersonalData } from './training.personal-data.js';
import { TrainingSample } from './training.sample.js';

@Domain({
  name: 'training',
  database: TrainingDatabase,
  settings: TrainingSettings,
  controllers: [],
  reactions: [],
  providers: [],
  states: [],
  personalData: TrainingPersonalData,
  sample: TrainingSample,
})
export class TrainingModule {}
