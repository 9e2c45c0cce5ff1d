import { type Language, type LocalisedText, renderText, type WaitingItem } from '@hansa/contracts';

/** For whom something waits: a person, or the person acting for an organisation. */
export interface Waiter {
  personId: string;
  /** Only what waits for this organisation, as far as the person may do it; left out: all of his, and his own. */
  organisationId?: string;
  languages: Language[];
}

/** A noun that has something that can wait for somebody; at most 100 items each, the most urgent first. */
export interface WaitingSource {
  waitingFor(waiter: Waiter): Promise<WaitingItem[]>;
}

/** What waits, as it is read from the database. */
export interface WaitingRow {
  id: string;
  title: LocalisedText;
  since: Date;
  /** Null where there is no hurry. */
  until: Date | null;
}

/** @param what is asked for, without the service's name */
export function itemOf(what: string, type: string, row: WaitingRow, languages: readonly Language[]): WaitingItem {
  const { id, title, since, until } = row;
  return {
    ...{ kind: `cluster-registry.${what}`, subject: { type, id }, label: renderText(title, languages) },
    ...{ since: since.toISOString(), until: until && until.toISOString() },
  };
}
