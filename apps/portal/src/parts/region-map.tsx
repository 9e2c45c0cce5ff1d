import type { Country } from '@hansa/contracts';
import { Skeleton } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import classes from './region-map.module.css';

export interface MapPlace {
  longitude: number;
  latitude: number;
}

export interface MapDot extends MapPlace {
  id: string;
  label: string;
  /** What its area stands for, such as members. */
  size: number;
  /** So many things lie here together: it is shown as their number. */
  count?: number;
  /** Where these lie: to choose the dot is to see them near. */
  bounds?: MapView['bounds'];
  /** Fainter: what is on its way, or where the place is not exactly known. */
  faint?: boolean;
}

/** One end of a flow: the country's centre, unless a place is given. */
export interface FlowEnd extends Partial<MapPlace> {
  country: Country;
  /** What it is called, where it is not the country. */
  name?: string;
}

export interface MapFlow {
  from: FlowEnd;
  to: FlowEnd;
  total: number;
}

export type MapChoice = { country: Country } | { dot: string };

/** What of the region is to be seen. */
export interface MapView {
  /** In degrees. */
  bounds: [west: number, south: number, east: number, north: number];
  /** All of it is there. */
  isWhole: boolean;
  /** How much of the map's units (`mapPoint`) there is in a pixel. */
  unit: number;
}

export interface RegionMapProps {
  /** What the map tells, in a sentence: it is read out in the picture's place. */
  label: string;
  dots?: readonly MapDot[];
  /** A number for each country, at its centre. */
  counts?: Partial<Record<Country, number>>;
  flows?: readonly MapFlow[];
  /** A country's code, which is then shown near, or a dot's id. */
  selected?: string | null;
  /** Makes countries, and dots where there are any, things to choose: on the map and, for keyboards, below it. */
  onChoose?: (choice: MapChoice) => void;
  onView?: (view: MapView) => void;
  /** What the numbers count, as the head of the table's column: "Clusters". */
  what?: string;
  /** The same as a table; made of the map's own data when left out. */
  table?: ReactNode;
}

const Drawing = lazy(async () => ({ default: (await import('./region-map-drawing.js')).RegionMapDrawing }));

/**
 * The region: ten countries in quiet tones, the sea behind them; dots, numbers or flows upon it; nearer by buttons and by
 * choosing a country; everything as a table below, on request. The drawing is loaded when it is needed.
 */
export function RegionMap(of: RegionMapProps) {
  return (
    <Suspense fallback={<Skeleton className={classes.frame} aria-hidden />}>
      <Drawing {...of} />
    </Suspense>
  );
}
