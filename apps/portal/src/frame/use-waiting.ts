import type { Waiting, WaitingItem } from '@hansa/contracts';
import { queries, useAside } from '../api/read.js';
import { useActing, useMe } from '../sign-in/use-me.js';

const EVERY_MS = 60_000;
export type WaitingIn = 'identity' | 'training' | 'cluster-registry' | 'knowledge-exchange';

/** For those who come to see what waits: the number in the top bar may be a minute old. */
export function askAgainWhatWaits(): void {
  void queries.invalidateQueries({
    predicate: ({ queryKey: [path], state }) =>
      typeof path === 'string' && path.endsWith('/waiting') && state.fetchStatus === 'idle',
  });
}

/** What waits for the person and for the organisation acted for, gathered from the services; what ends first is first. */
export function useWaiting(): {
  items: (WaitingItem & { service: WaitingIn })[];
  isComplete: boolean;
  away: WaitingIn[];
} {
  const me = useMe();
  const organisationId = useActing()?.organisation.id;
  // The person's own things and the organisation's are two questions to each service.
  const useAsked = (service: WaitingIn, organisation?: string) => ({
    service,
    asked: useAside<Waiting>(
      me && organisation !== '' ? `${service}/waiting` : null,
      { organisationId: organisation },
      { everyMs: EVERY_MS },
    ),
  });
  const own = [
    useAsked('identity'),
    useAsked('training'),
    useAsked('cluster-registry'),
    useAsked('knowledge-exchange'),
  ];
  const acted = organisationId ?? '';
  const ofOrganisation = [
    useAsked('identity', acted),
    useAsked('training', acted),
    useAsked('cluster-registry', acted),
    useAsked('knowledge-exchange', acted),
  ];
  const all = [...own, ...(organisationId ? ofOrganisation : [])];
  const found = new Map(
    all.flatMap(({ service, asked }) =>
      (asked.data?.items ?? []).map((item) => [`${item.kind} ${item.subject.id}`, { ...item, service }] as const),
    ),
  );
  return {
    items: [...found.values()].sort(
      (one, other) => (one.until ?? '9').localeCompare(other.until ?? '9') || one.since.localeCompare(other.since),
    ),
    isComplete: all.every(({ asked }) => asked.data !== undefined || asked.isError),
    away: [...new Set(all.filter(({ asked }) => asked.isError).map(({ service }) => service))],
  };
}
