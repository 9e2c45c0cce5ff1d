import { useActing, useMe } from '../sign-in/use-me.js';

/** The desk is for agencies and ministries, and for whoever validates or operates. */
export function useHasDesk(): boolean {
  const me = useMe();
  const type = useActing()?.organisation.type;
  return type === 'agency' || type === 'ministry' || (me?.platformRoles.length ?? 0) > 0;
}
