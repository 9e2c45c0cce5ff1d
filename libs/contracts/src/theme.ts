import { z } from 'zod';

/** A word or a few, in small letters and joined by hyphens: `smart-specialisation`. At most 40 characters. */
export const Theme = z
  .string()
  .trim()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters and digits in parts joined by hyphens');
export type Theme = z.infer<typeof Theme>;
