import type { Country, LikelyDuplicate, LikelyDuplicates, LocalisedInput } from '@hansa/contracts';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { request } from '../api/request.js';
import { withScheme } from '../parts/web-address.js';

const PAUSE_MS = 500;
const LEAST = 3;

/** Profiles that are likely of the very cluster that is being described. */
export function useLikelyTwins(of: { name: LocalisedInput; acronym: string; website: string; country: Country }): {
  items: LikelyDuplicate[];
  again: () => void;
} {
  const names = Object.values(of.name.texts)
    .map((name) => name.trim())
    .filter((name) => name.length >= LEAST && name.length <= 200);
  const asked = {
    ...{ name: names[0] ?? '', otherNames: names.slice(1), country: of.country },
    ...(of.acronym.trim() && of.acronym.trim().length <= 30 && { acronym: of.acronym.trim() }),
    ...(isWhole(of.website) && { website: withScheme(of.website) }),
  };
  const [body] = useDebouncedValue(JSON.stringify(asked), PAUSE_MS);
  const { data, refetch } = useQuery({
    queryKey: ['likely-twins', body],
    queryFn: ({ signal }) =>
      request<LikelyDuplicates>('cluster-registry/clusters/duplicates', {
        method: 'POST',
        body: JSON.parse(body),
        signal,
      }),
    // What is asked is a moment behind what is typed.
    enabled: names.length > 0 && !body.startsWith('{"name":""'),
    placeholderData: keepPreviousData,
  });
  return { items: names.length > 0 ? (data?.items ?? []) : [], again: () => void refetch() };
}

const isWhole = (address: string) =>
  address.trim() !== '' && URL.canParse(withScheme(address)) && /\.\w{2,}/.test(address);
