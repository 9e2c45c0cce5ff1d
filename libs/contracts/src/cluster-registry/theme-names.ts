import { z } from 'zod';
import { Theme } from '../theme.js';

export const KnownTheme = z.object({
  theme: Theme,
  /** In the first of the reader's languages. */
  name: z.string(),
});
export type KnownTheme = z.infer<typeof KnownTheme>;

/** The themes that have names, to choose from; others may be written too. By name. */
export const KnownThemes = z.object({ items: z.array(KnownTheme) });
export type KnownThemes = z.infer<typeof KnownThemes>;
