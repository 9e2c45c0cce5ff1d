import { mapPoint } from '../geography/projection.js';
import { type MapBox, type Placed, roomFor } from './region-map-labels.js';
import classes from './region-map.module.css';
import type { MapDot } from './region-map.js';

/** In pixels. */
const SMALLEST = 4.5;
const LARGEST = 11;
const EQUAL = 6.5;
const GROUP = 11;
const LARGEST_GROUP = 20;
export const TEXT = 12;

export interface PlacedDot extends Placed {
  dot: MapDot;
}

/** Where the dots are drawn and how large: the large ones below, the chosen one on top. */
export function placed(dots: readonly MapDot[], unit: number, selected: string | null): PlacedDot[] {
  const most = Math.max(1, ...dots.filter(({ count }) => count === undefined).map(({ size }) => size));
  const mostTogether = Math.max(2, ...dots.map(({ count = 0 }) => count));
  const pixels = ({ count, size }: MapDot) => {
    if (count !== undefined) return GROUP + (LARGEST_GROUP - GROUP) * Math.sqrt(count / mostTogether);
    return most <= 1 ? EQUAL : SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(size / most);
  };
  return dots
    .map((dot): PlacedDot => {
      const at = mapPoint(dot.longitude, dot.latitude);
      return { id: dot.id, at, radius: pixels(dot) * unit, label: dot.count === undefined ? dot.label : '', dot };
    })
    .sort((a, b) => Number(a.id === selected) - Number(b.id === selected) || b.radius - a.radius);
}

interface Of {
  dots: readonly PlacedDot[];
  unit: number;
  /** What is seen. */
  box: MapBox;
  /** What is written there already. */
  taken: readonly MapBox[];
  selected: string | null;
  onChoose: ((id: string) => void) | undefined;
}

/** Dots by size; groups with their number; names where there is room. */
export function RegionMapDots({ dots, unit, box, taken, selected, onChoose }: Of) {
  // Whoever is chosen is named first.
  const named = [...dots].sort((a, b) => Number(b.id === selected) - Number(a.id === selected));
  const labels = roomFor(named, TEXT * unit, box, taken);
  return (
    <>
      {dots.map(({ id, at: [x, y], radius, dot }) => (
        <g key={id}>
          <circle
            className={classes.dot}
            cx={x}
            cy={y}
            r={radius}
            strokeWidth={(id === selected ? 2.5 : 1) * unit}
            data-faint={dot.faint || undefined}
            data-selected={id === selected || undefined}
            data-choosable={onChoose ? true : undefined}
            onClick={onChoose && (() => onChoose(id))}
          >
            <title>{dot.label}</title>
          </circle>
          {dot.count !== undefined && (
            <text className={classes.inside} x={x} y={y} fontSize={TEXT * unit}>
              {dot.count}
            </text>
          )}
        </g>
      ))}
      {labels.map(({ id, x, y, anchor, text }) => (
        <text
          key={id}
          className={classes.label}
          x={x}
          y={y}
          textAnchor={anchor}
          fontSize={TEXT * unit}
          strokeWidth={3 * unit}
        >
          {text}
        </text>
      ))}
    </>
  );
}
