import type { Waiting, WaitingItem } from '@hansa/contracts';
import { useAside } from '../api/read.js';
import { useActing, useMe } from '../sign-in/use-me.js';

const EVERY_MS = 60_000;
export type WaitingIn = 'identity' | 'training' | 'cluster-registry' | 'knowledge-exchange';

/** What waits for the person and for the organisation acted for, gathered from the services; what ends first is first. */
export function useWaiting(): {
  items: (WaitingItem & { service: WaitingIn })[];
  isComplete: boolean;
  away: WaitingIn[];
} {
  const me = useMe();
  const organisationId = useActing()?.organisation.id;
  const useAsked = (service: WaitingIn) => ({
    service,
    asked: useAside<Waiting>(me ? `${service}/waiting` : null, { organisationId }, { everyMs: EVERY_MS }),
  });
  const all = [
    useAsked('identity'),
    useAsked('training'),
    useAsked('cluster-registry'),
    useAsked('knowledge-exchange'),
  ];
  return {
    items: all
      .flatMap(({ service, asked }) => (asked.data?.items ?? []).map((item) => ({ ...item, service })))
      .sort(
        (one, other) => (one.until ?? '9').localeCompare(other.until ?? '9') || one.since.localeCompare(other.since),
      ),
    isComplete: all.every(({ asked }) => asked.data !== undefined || asked.isError),
    away: all.filter(({ asked }) => asked.isError).map(({ service }) => service),
  };
}
