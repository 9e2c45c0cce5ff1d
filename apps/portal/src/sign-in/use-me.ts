import type { MeView, MyMembership, Permission } from '@hansa/contracts';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { request } from '../api/request.js';
import { read, write } from '../parts/kept.js';
import { onSignedIn, signedIn, type SignedIn } from './session.js';

export function useSignedIn(): SignedIn['state'] {
  return useSyncExternalStore(onSignedIn, signedIn).state;
}

/** The person who is signed in, with the memberships; null for a visitor, undefined while it is not known yet. */
export function useMe(): MeView | null | undefined {
  const state = useSignedIn();
  const known = state === 'in' || state === 'ended';
  // Asking makes the person known to all services.
  const { data } = useQuery({
    queryKey: ['identity/me', null],
    queryFn: () => request<MeView>('identity/me'),
    enabled: state === 'in',
    staleTime: 60_000,
  });
  return known ? data : state === 'out' ? null : undefined;
}

const ACTING = 'hansa.acting-for';
const listeners = new Set<() => void>();

/** The organisation that the person acts for now; null for one who belongs to none. */
export function useActing(): MyMembership | null {
  const me = useMe();
  const chosen = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => read<string>(ACTING),
  );
  const { memberships = [] } = me ?? {};
  return memberships.find(({ organisation }) => organisation.id === chosen) ?? memberships[0] ?? null;
}

export function actFor(organisationId: string): void {
  write(ACTING, organisationId);
  for (const listener of listeners) listener();
}

/** Whether the person may do something: for the organisation acted for, for the one named, or on the platform. */
export function useMay(): (permission: Permission, organisationId?: string) => boolean {
  const me = useMe();
  const acting = useActing();
  return (permission, organisationId) => {
    if (!me) return false;
    if (PLATFORM.some(([role, allowed]) => me.platformRoles.includes(role) && allowed.includes(permission)))
      return true;
    const membership = organisationId
      ? me.memberships.find(({ organisation }) => organisation.id === organisationId)
      : acting;
    return membership?.scope == null && (membership?.permissions.includes(permission) ?? false);
  };
}

const PLATFORM: readonly (readonly [MeView['platformRoles'][number], readonly Permission[]])[] = [
  ['operator', ['platform.operate', 'knowledge.moderate']],
  ['validator', ['registry.validate-profile']],
  ['expert', ['knowledge.validate-practice']],
  ['moderator', ['knowledge.moderate']],
];
