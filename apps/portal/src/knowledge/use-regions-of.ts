import type { RegionView } from '@hansa/contracts';
import { useQueries } from '@tanstack/react-query';
import { request } from '../api/request.js';

const LONG_MS = 3_600_000;

/** Regions by their codes: names and centres. What is not known (yet) is not in it. */
export function useRegionsOf(codes: readonly (string | null)[]): ReadonlyMap<string, RegionView> {
  const wanted = [...new Set(codes.filter((code) => code !== null))];
  return useQueries({
    queries: wanted.map((code) => ({
      queryKey: ['region', code],
      queryFn: () => request<RegionView>(`cluster-registry/regions/${code}`),
      staleTime: LONG_MS,
      retry: false,
    })),
    combine: (answers) => new Map(answers.flatMap(({ data }) => (data ? [[data.code, data] as const] : []))),
  });
}
