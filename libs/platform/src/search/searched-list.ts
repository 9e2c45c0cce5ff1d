import type { Language } from '@hansa/contracts';

/** A column of `search_entry` by which is filtered and counted; `many`: an array of which each value counts. */
export interface Facet {
  column: string;
  many?: boolean;
  /** So many of its values are told, the most frequent. All when left out. */
  most?: number;
}

/** What a list shows of the entries of a service. Everything in it is SQL of our own, never a reader's. */
export interface SearchedList<Name extends string> {
  /** Values of `subject_type`. */
  types: readonly string[];
  facets: Record<Name, Facet>;
  /** The table of `keptCounts` that spares counting the entries themselves, where there are very many. */
  counts?: string;
  /**
   * One item as jsonb, out of `e` (its entry), `search.query` (null without words) and what `joins` adds. It must hold
   * `id` and `by` (`l.by`), of which the cursor is made.
   */
  item: string;
  joins: string;
}

export interface SearchedFor<Name extends string> {
  /** As it was typed. Without it the newest come first. */
  q?: string | undefined;
  /** The reader's, the best first. */
  languages: readonly Language[];
  /** One value of a facet, or any of several. */
  chosen?: Partial<Record<Name, string | readonly string[] | undefined>>;
  /** Which values of a facet are told: a condition on `value`. */
  told?: Partial<Record<Name, (put: Put) => string>>;
  /** Further conditions on `s`, an entry; `put` makes a parameter of a value. */
  where?: (put: Put) => string[];
  /** Organisations of the reader, whose own entries are found too. */
  organisations?: readonly string[];
  /** Items of a page. */
  limit: number;
}

export type Put = (value: unknown) => string;

/** After which entry the page begins: what it is sorted by, and its id. */
export type SearchCursor = [value: string, id: string];

/** Nothing where there are none. */
export const whereAll = (conditions: readonly string[]) =>
  conditions.length > 0 ? `where ${conditions.join(' and ')}` : '';
