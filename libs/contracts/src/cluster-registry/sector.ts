import { z } from 'zod';
import { NACE_REVISION } from './codes.js';
import { SECTOR_SECTIONS, SECTORS } from './nace.js';

export const Sector = z.object({
  code: z.enum(SECTORS),
  section: z.enum(SECTOR_SECTIONS),
  /** In the first of the reader's languages. */
  name: z.string(),
});
export type Sector = z.infer<typeof Sector>;

export const SectorsQuery = z.object({ section: z.enum(SECTOR_SECTIONS).optional() });
export type SectorsQuery = z.infer<typeof SectorsQuery>;

/** In the order of NACE: each section, followed by its divisions. */
export const Sectors = z.object({ naceRevision: z.literal(NACE_REVISION), items: z.array(Sector) });
export type Sectors = z.infer<typeof Sectors>;
