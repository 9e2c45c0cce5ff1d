import type { Language, WaitingItem } from '@hansa/contracts';

/** For whom something waits: a person, or the person acting for an organisation. */
export interface Waiter {
  personId: string;
  /** Only what waits for this organisation, as far as the person may do it; left out: all of his, and his own. */
  organisationId?: string;
  languages: Language[];
}

/** A noun that has something that can wait for somebody; at most 100 items each, the oldest first. */
export interface WaitingSource {
  waitingFor(waiter: Waiter): Promise<WaitingItem[]>;
}
