import type { MapPoint } from '../geography/projection.js';

export interface Placed {
  id: string;
  at: MapPoint;
  /** In units of the map. */
  radius: number;
  /** Empty where there is nothing to be written. */
  label: string;
}

export interface PlacedLabel {
  id: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  text: string;
}

export type MapBox = readonly [left: number, top: number, right: number, bottom: number];

/** Of a letter, in parts of its height; on the generous side. */
const LETTER = 0.56;
const LONGEST = 32;

export const meet = (a: MapBox, b: MapBox): boolean => a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];

/** The box around a round thing. */
export const around = ({ at: [x, y], radius }: Pick<Placed, 'at' | 'radius'>): MapBox => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

/** The box of a text about its middle. */
export function boxOf(text: string, size: number, [x, y]: MapPoint): MapBox {
  const half = widthOf(text, size) / 2;
  return [x - half, y - size * 0.6, x + half, y + size * 0.6];
}

/** How wide a text is about. */
export const widthOf = (text: string, size: number): number => text.length * size * LETTER;

/**
 * The labels for which there is room: to the right of their dot, else to its left, over no other dot and no other label.
 * What comes first is served first.
 * @param within what is seen
 * @param taken what is written there already
 */
export function roomFor(
  dots: readonly Placed[],
  size: number,
  within: MapBox,
  taken: readonly MapBox[],
): PlacedLabel[] {
  const boxes = [...taken];
  const spots = dots.map(around);
  const labels: PlacedLabel[] = [];
  dots.forEach(({ id, at: [x, y], radius, label }, index) => {
    if (label === '') return;
    const text = label.length > LONGEST ? `${label.slice(0, LONGEST - 1).trimEnd()}…` : label;
    const [gap, width] = [radius + size * 0.3, widthOf(text, size)];
    for (const anchor of ['start', 'end'] as const) {
      const box = boxOf(text, size, [anchor === 'start' ? x + gap + width / 2 : x - gap - width / 2, y]);
      const isInside = box[0] > within[0] && box[2] < within[2] && box[1] > within[1] && box[3] < within[3];
      if (!isInside || boxes.some((other) => meet(box, other))) continue;
      if (spots.some((spot, other) => other !== index && meet(box, spot))) continue;
      boxes.push(box);
      labels.push({ id, x: anchor === 'start' ? x + gap : x - gap, y, anchor, text });
      break;
    }
  });
  return labels;
}
