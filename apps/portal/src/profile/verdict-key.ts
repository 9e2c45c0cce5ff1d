import type { ClusterCriteria } from '@hansa/contracts';

/** What the criteria come to: as what a profile can be published, and on what that rests. */
export type VerdictKey = 'met' | 'vouched' | 'emerging' | 'notEnough';

export function verdictKey({ met, vouched, emerging }: ClusterCriteria): VerdictKey {
  return met ? 'met' : vouched ? 'vouched' : emerging.possible ? 'emerging' : 'notEnough';
}
