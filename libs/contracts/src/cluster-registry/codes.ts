import { z } from 'zod';
import { isSector } from './nace.js';

/** A section (`C`) or division (`26`) of NACE, the statistical classification of economic activities. */
export const SectorCode = z.string().refine(isSector, 'must be a section or division of NACE Rev. 2.1');
export type SectorCode = z.infer<typeof SectorCode>;

/** The revision of NACE that the registry's sectors are of (Regulation (EU) 2023/137). */
export const NACE_REVISION = '2.1';

/** A region of NUTS 2024 at level 1 to 3 in one of the ten countries: `DE1`, `FI1B`, `LV006`. */
export const RegionCode = z.string().regex(/^(DE|DK|EE|FI|IS|LT|LV|NO|PL|SE)[0-9A-Z]{1,3}$/, 'must be a NUTS code');
export type RegionCode = z.infer<typeof RegionCode>;

/** The version of NUTS that the registry's regions are of. */
export const NUTS_VERSION = '2024';
