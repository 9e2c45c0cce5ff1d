import { z } from 'zod';
import { Id } from '../common.js';
import { ClusterFilters, PublicStatus } from './search.js';

const NUMBER = String.raw`-?\d{1,3}(\.\d{1,20})?`;

/** West, south, east, north in degrees, as in RFC 7946: `9.5,54.8,12.7,57.8`. West of east, at most the whole world. */
export const BoundingBox = z
  .string()
  .regex(new RegExp(`^${NUMBER}(,${NUMBER}){3}$`), 'must be west,south,east,north in degrees')
  .refine((text) => {
    const [west, south, east, north] = text.split(',').map(Number) as [number, number, number, number];
    return west >= -180 && west < east && east <= 180 && south >= -90 && south < north && north <= 90;
  }, 'must be a part of the world, its west before its east and its south before its north');
export type BoundingBox = z.infer<typeof BoundingBox>;

export const ClusterMapQuery = ClusterFilters.extend({
  /** Of a map in tiles of 256 pixels, the world being one tile at 0. */
  zoom: z.coerce.number().int().min(0).max(14),
  /** What is to be seen; everything when left out. */
  bbox: BoundingBox.optional(),
});
export type ClusterMapQuery = z.infer<typeof ClusterMapQuery>;

/** Longitude and latitude in degrees, WGS 84. */
const Point = z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) });

/** One cluster alone. */
const SingleFeature = z.object({
  type: z.literal('Feature'),
  id: Id,
  geometry: Point,
  properties: z.object({
    /** In the reader's language, cut at 80 characters. */
    name: z.string(),
    acronym: z.string().nullable(),
    status: PublicStatus,
    /** Whether the point is its own; else it is the centre of its region. */
    exact: z.boolean(),
  }),
});

/** Several that lie near each other; the point is their middle. */
const GroupFeature = z.object({
  type: z.literal('Feature'),
  geometry: Point,
  properties: z.object({
    count: z.int().min(2),
    /** West, south, east, north of their points. */
    bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
});

/**
 * GeoJSON (RFC 7946). Never more than 256 features, so that the answer stays below 100 kB: what lies in the same square of 64
 * pixels is told as a group, and squares grow where there would be too many.
 */
export const ClusterMap = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.union([SingleFeature, GroupFeature])),
});
export type ClusterMap = z.infer<typeof ClusterMap>;
