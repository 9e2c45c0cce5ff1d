import {
  keepPreviousData,
  QueryClient,
  useInfiniteQuery,
  useQuery,
  useSuspenseQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { contentLanguages } from '../language/content-languages.js';
import { isPassing } from './problem.js';
import { type Query, queryString, request } from './request.js';

/** What was read is asked for again when somebody comes back to it, not more often than this. */
const FRESH_MS = 10_000;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      retry: (times, error) => times < 3 && isPassing(error),
      retryDelay: (times) => 500 * 2 ** times,
    },
    mutations: { retry: false },
  },
});

// The address may ask for another language.
const useLanguageAsked = () => useRouterState({ select: ({ location }) => location.search.lang });

const keyOf = (path: string, query?: Query) => [path, queryString(query), contentLanguages().join()];
const asking = <T>(path: string, query?: Query) => ({
  queryKey: keyOf(path, query),
  queryFn: ({ signal }: { signal: AbortSignal }) => request<T>(path, { query, signal }),
});

/**
 * Something of a service, for a page that is nothing without it: the page waits for it, and says the problem where there
 * is one.
 * @param path after `/api/v1/`
 */
export function useRead<T>(path: string, query?: Query): T {
  useLanguageAsked();
  return useSuspenseQuery(asking<T>(path, query)).data;
}

/** Begins to read what a page will use; nothing where it is here already. A problem is left to the page. */
export async function readAhead(path: string): Promise<void> {
  const asked = asking(path);
  if (queries.getQueryData(asked.queryKey) === undefined) await queries.prefetchQuery(asked);
}

/** Something beside the page's own matter: `data` is undefined until it is there. `path` null asks nothing. */
export function useAside<T>(path: string | null, query?: Query, more: { everyMs?: number } = {}): UseQueryResult<T> {
  useLanguageAsked();
  return useQuery({
    ...asking<T>(path ?? '', query),
    enabled: path !== null,
    placeholderData: keepPreviousData,
    ...(more.everyMs !== undefined && { refetchInterval: more.everyMs }),
  });
}

export interface Listed<T, P> {
  /** Of all pages so far. */
  items: T[];
  /** The newest page, with what it says beside its items; undefined until there is one. */
  page: P | undefined;
  /** What is shown belongs to an earlier question. */
  isOld: boolean;
  error: Error | null;
  more: (() => void) | null;
  isLoadingMore: boolean;
  again: () => void;
}

/** A list that is paged through by a cursor. What is there stays while a new question is being answered. */
export function useList<
  T,
  P extends { items: T[]; nextCursor: string | null } = { items: T[]; nextCursor: string | null },
>(path: string | null, query: Query = {}): Listed<T, P> {
  useLanguageAsked();
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(path ?? '', query), 'list'],
    queryFn: ({ pageParam, signal }) =>
      request<P>(path!, { query: { ...query, ...(pageParam !== null && { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    enabled: path !== null,
    placeholderData: keepPreviousData,
  });
  // A long list is drawn in slices: who types goes on typing.
  const data = useDeferredValue(asked.data);
  return {
    items: data?.pages.flatMap(({ items }) => items) ?? [],
    page: data?.pages[0],
    isOld: asked.isPlaceholderData,
    error: asked.error,
    more: asked.hasNextPage ? () => void asked.fetchNextPage() : null,
    isLoadingMore: asked.isFetchingNextPage,
    again: () => void asked.refetch(),
  };
}

/** Services hear of each other a moment later. */
const ECHO_MS = 2_000;

/** After a change: what the page shows is asked for again, now and when the other services have heard of it. */
export async function refresh(): Promise<void> {
  setTimeout(() => void queries.invalidateQueries(), ECHO_MS);
  await queries.invalidateQueries();
}
