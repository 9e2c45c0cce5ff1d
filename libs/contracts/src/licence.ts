import { z } from 'zod';

/** Under which terms others may use a work: SPDX identifiers, or none given away. */
export const Licence = z.enum([
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'EUPL-1.2',
  'all-rights-reserved',
]);
export type Licence = z.infer<typeof Licence>;
