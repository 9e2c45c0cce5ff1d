import { z } from 'zod';
import { RegionCode } from '../cluster-registry/codes.js';
import { Country, line } from '../common.js';

const place = z.object({
  country: Country,
  /** The NUTS region, at any level; null where it is the country as a whole. */
  region: RegionCode.nullable(),
  city: line(100).nullable(),
});

/** Where something is done. */
export const Place = place;
export type Place = z.infer<typeof Place>;

export const PlaceInput = place
  .partial({ region: true, city: true })
  .refine(({ country, region }) => !region || region.startsWith(country), {
    path: ['region'],
    message: 'must be a region of the country',
  });
export type PlaceInput = z.infer<typeof PlaceInput>;
