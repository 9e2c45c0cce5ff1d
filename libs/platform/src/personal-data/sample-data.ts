import type { Transaction } from '../database/transaction.js';

/** How a service takes out what was made up for the demonstration. */
export interface SampleData {
  /** Removes what is marked as sample and what nothing real hangs on; says how many of what. */
  remove(tx: Transaction): Promise<Record<string, number>>;
}
