import type { Language, WaitingItem } from '@hansa/contracts';

/** For whom something waits: a person, or the person acting for an organisation. */
export interface Waiter {
  personId: string;
  /** Only what waits for this organisation, as far as the person may do it; left out: what waits for the person. */
  organisationId?: string;
  languages: Language[];
}

/** A noun that has something that can wait for somebody. `WaitingQueries` asks all of them. */
export interface WaitingSource {
  waitingFor(waiter: Waiter): Promise<WaitingItem[]>;
}
