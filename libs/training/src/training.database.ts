import { Database } from '@hansa/platform';

/** Modules and their versions, sessions, enrolments, attendance, evaluations, certificates. */
export class TrainingDatabase extends Database {
  static override readonly entities = [];
  static override readonly migrations = [];
}
