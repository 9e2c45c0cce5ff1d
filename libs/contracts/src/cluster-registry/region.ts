import { z } from 'zod';
import { Country, line } from '../common.js';
import { NUTS_VERSION, RegionCode } from './codes.js';

/** A region of NUTS by its own name. */
export const Region = z.object({
  code: RegionCode,
  /** 1 to 3, from large to small. */
  level: z.int().min(1).max(3),
  country: Country,
  name: z.string(),
  nameLatin: z.string(),
  /** The centre of its largest part: degrees east and north, WGS 84. */
  longitude: z.number(),
  latitude: z.number(),
});
export type Region = z.infer<typeof Region>;

export const RegionsQuery = z.object({
  country: Country.optional(),
  level: z.coerce.number().int().min(1).max(3).optional(),
  /** A part of the name, with or without its diacritics, or the beginning of the code. */
  q: line(100).optional(),
});
export type RegionsQuery = z.infer<typeof RegionsQuery>;

/** By country and code; with `q` the best first. */
export const Regions = z.object({ nutsVersion: z.literal(NUTS_VERSION), items: z.array(Region) });
export type Regions = z.infer<typeof Regions>;

/** A region and the larger ones that it is a part of, the largest first. */
export const RegionView = Region.extend({ within: z.array(Region) });
export type RegionView = z.infer<typeof RegionView>;
