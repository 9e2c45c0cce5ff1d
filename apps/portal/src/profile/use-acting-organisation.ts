import type { MyMembership, OrganisationView } from '@hansa/contracts';
import { useAside } from '../api/read.js';
import { useActing } from '../sign-in/use-me.js';

/** The organisation acted for, with what the registry wants to know of it; `view` is undefined until it is there. */
export function useActingOrganisation(): { acting: MyMembership | null; view: OrganisationView | undefined } {
  const acting = useActing();
  const { data } = useAside<OrganisationView>(acting ? `identity/organisations/${acting.organisation.id}` : null);
  return { acting, view: data?.id === acting?.organisation.id ? data : undefined };
}

const KEEP_SEVERAL = ['agency', 'business-support-organisation'];
export const keepsSeveral = (type: string): boolean => KEEP_SEVERAL.includes(type);
