import { z } from 'zod';

export const OrganisationType = z.enum([
  'agency',
  'ministry',
  'cluster-organisation',
  'business-support-organisation',
  'training-provider',
  'university',
  'company',
]);
export type OrganisationType = z.infer<typeof OrganisationType>;
