import type { Country, OrganisationView } from '@hansa/contracts';
import { useAside } from '../api/read.js';
import { useActing, useMay } from '../sign-in/use-me.js';

export interface Agency {
  id: string;
  /** That it is recognised for. */
  country: Country;
  mayVouch: boolean;
}

/** The agency that the person acts for; null where it is not recognised for a country, undefined while that is not known. */
export function useAgency(): Agency | null | undefined {
  const acting = useActing();
  const may = useMay();
  const isOne = acting?.organisation.type === 'agency' || acting?.organisation.type === 'ministry';
  const { data } = useAside<OrganisationView>(isOne ? `identity/organisations/${acting.organisation.id}` : null);
  if (!acting || !isOne) return null;
  if (data?.id !== acting.organisation.id) return undefined;
  if (!data.recognisedFor) return null;
  return { id: data.id, country: data.recognisedFor, mayVouch: may('registry.vouch', data.id) };
}
