import { z } from 'zod';

/**
 * `draft -> submitted -> published | emerging | returned`; `expired` when it has not been reconfirmed in a year or what it
 * rested on has ended, `withdrawn` by its organisation.
 */
export const ClusterStatus = z.enum([
  'draft',
  'submitted',
  'returned',
  'published',
  'emerging',
  'expired',
  'withdrawn',
]);
export type ClusterStatus = z.infer<typeof ClusterStatus>;

/** Of the European cluster-excellence scheme. */
export const LabelLevel = z.enum(['bronze', 'silver', 'gold']);
export type LabelLevel = z.infer<typeof LabelLevel>;
