import type { Transaction } from '../database/transaction.js';

/** What a service holds about a person, and how it lets go of it. */
export interface PersonalData {
  /** Everything the service holds about the person, in words that the person understands as keys. */
  export(tx: Transaction, personId: string): Promise<Record<string, unknown>>;
  /** The e-mail address by which the service knows the person; left out by a service that knows none. */
  address?(tx: Transaction, personId: string): Promise<string | null>;
  /** Erases it, and says how many things of which kind. May run twice. */
  erase(tx: Transaction, personId: string): Promise<Record<string, number>>;
}
