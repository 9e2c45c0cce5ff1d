import { TrainingModule } from '@hansa/training';
import { runService } from '@hansa/platform';

await runService(TrainingModule);
