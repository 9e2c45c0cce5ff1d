import type { Page } from '@hansa/contracts';
import { z } from 'zod';
import type { Database } from '../database/database.js';
import { page, readCursor } from '../http/paging.js';
import { type FacetedRow, facetedSearch } from './faceted-search.js';
import type { SearchedFor, SearchedList } from './searched-list.js';

export interface Found<Item, Name extends string> extends Page<Item> {
  total: number;
  /** The most frequent values first. */
  facets: Record<Name, { value: string; count: number }[]>;
}

const NewestCursor = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);
const BestCursor = z.tuple([z.number().transform(String), z.uuid()]);

/** A page of a list with its total and its facets. */
export async function searchEntries<Item extends object, Name extends string>(
  database: Database,
  list: SearchedList<Name>,
  query: SearchedFor<Name> & { cursor?: string | undefined },
): Promise<Found<Item, Name>> {
  const after = readCursor(query.cursor, query.q === undefined ? NewestCursor : BestCursor);
  const { sql, parameters } = facetedSearch(list, query, after);
  const [row] = await database.query<FacetedRow<Item & { id: string; by: unknown }, Name>>(sql, parameters);
  const { total = 0, facets = [], items = [] } = row ?? {};
  const of = (name: string) =>
    facets.filter(({ facet }) => facet === name).map(({ value, count }) => ({ value, count }));
  return {
    ...page(items, query.limit, ({ by, id }) => [by, id]),
    total,
    facets: Object.fromEntries(Object.keys(list.facets).map((name) => [name, of(name)])) as Record<Name, never>,
  };
}
