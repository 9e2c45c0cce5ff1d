import {
  type Language,
  type LocalisedText,
  renderText,
  type Service,
  type Waiting,
  type WaitingItem,
} from '@hansa/contracts';

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
  /** Null or left out where there is no hurry. */
  until?: Date | null;
}

/** @param what is asked for, without the service's name */
export function itemOf(
  service: Service,
  what: string,
  type: string,
  row: WaitingRow,
  languages: readonly Language[],
): WaitingItem {
  const { id, title, since, until } = row;
  return {
    ...{ kind: `${service}.${what}`, subject: { type, id }, label: renderText(title, languages) },
    ...{ since: since.toISOString(), until: until?.toISOString() ?? null },
  };
}

/** What all sources have for somebody, the most urgent first. */
export async function waitingIn(
  sources: readonly WaitingSource[],
  { organisationId, ...rest }: Omit<Waiter, 'organisationId'> & { organisationId: string | undefined },
): Promise<Waiting> {
  const waiter = { ...rest, ...(organisationId ? { organisationId } : {}) };
  const found = await Promise.all(sources.map((source) => source.waitingFor(waiter)));
  const never = '9999';
  const items = found
    .flat()
    .sort((a, b) => (a.until ?? never).localeCompare(b.until ?? never) || a.since.localeCompare(b.since));
  return { items };
}
