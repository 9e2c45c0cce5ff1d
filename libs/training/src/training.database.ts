import { Database } from '@hansa/platform';
import { CreateModules1764000000100 } from './migrations/1764000000100-create-modules.js';

/** Modules and their versions, sessions, enrolments, attendance, evaluations, certificates. */
export class TrainingDatabase extends Database {
  static override readonly entities = [];
  static override readonly migrations = [CreateModules1764000000100];
}
