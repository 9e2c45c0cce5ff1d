import type { Place } from '@hansa/contracts';
import { useFormat } from '../language/use-format.js';
import { useRegion } from '../parts/vocabularies.js';

/** City, region and country, as far as they are told. */
export function PlaceName({ of }: { of: Pick<Place, 'country' | 'region'> & Partial<Pick<Place, 'city'>> }) {
  const format = useFormat();
  const region = useRegion(of.region);
  const parts = [of.city, region?.name, format.country(of.country)].filter(Boolean);
  return <>{[...new Set(parts)].join(', ')}</>;
}
