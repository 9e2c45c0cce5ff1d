import type { Country } from '@hansa/contracts';
import { type MouseEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import geography from '../geography/baltic.json' with { type: 'json' };
import { degreesOf, MAP_HEIGHT, MAP_WIDTH, mapPoint } from '../geography/projection.js';
import type { MapView } from './region-map.js';

interface Seen {
  x: number;
  y: number;
  nearness: number;
}

const WHOLE: Seen = { x: MAP_WIDTH / 2, y: MAP_HEIGHT / 2, nearness: 1 };
const NEAREST = 12;
const STEP = 1.8;
/** The part of the picture by which one goes on. */
const ASIDE = 0.3;
/** Room around a country that is shown near, and how near at most. */
const AROUND = 1.25;
const NEAREST_COUNTRY = 5;
/** Pixels that a mouse may slip in a click. */
const SLIP = 4;

const between = (least: number, value: number, most: number) => Math.max(least, Math.min(most, value));
const within = ({ x, y, nearness }: Seen): Seen => ({
  x: between(0, x, MAP_WIDTH),
  y: between(0, y, MAP_HEIGHT),
  nearness: between(1, nearness, NEAREST),
});

/** Which part of the map is seen: changed by buttons, by choosing a country, and by dragging with a mouse. */
export function useMapView(country: Country | null, onView?: (view: MapView) => void) {
  const { ref, width, height } = useSize();
  const [seen, setSeen] = useState<Seen>(WHOLE);
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);
  const measured = width > 0 && height > 0;
  const whole = measured ? Math.max(MAP_WIDTH / width, MAP_HEIGHT / height) : 6;
  /** Of the map for a pixel. */
  const unit = whole / seen.nearness;
  const [across, down] = measured ? [width * unit, height * unit] : [MAP_WIDTH, MAP_HEIGHT];
  const box = [seen.x - across / 2, seen.y - down / 2, across, down] as const;

  const show = ([left, top, right, bottom]: readonly number[], nearest: number, least = 1) => {
    const room = Math.max((right! - left!) / (width || 1), (bottom! - top!) / (height || 1)) * AROUND;
    const nearness = Math.max(least, Math.min(nearest, whole / Math.max(room, 0.001)));
    setSeen(within({ x: (left! + right!) / 2, y: (top! + bottom!) / 2, nearness }));
  };
  const near = (code: Country) => show(geography.countries[code].bounds, NEAREST_COUNTRY);
  useEffect(() => {
    if (!measured) return;
    if (country) near(country);
    else setSeen(WHOLE);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [country, measured]);

  const key = measured ? box.map(Math.round).join() : '';
  useEffect(() => {
    if (key === '' || !onView) return;
    const [left, top, wide, high] = box;
    const corners = [0, 0.5, 1].flatMap((a) => [0, 0.5, 1].map((b) => degreesOf([left + wide * a, top + high * b])));
    const [longitudes, latitudes] = [corners.map(([longitude]) => longitude), corners.map(([, latitude]) => latitude)];
    const bounds: MapView['bounds'] = [
      ...([Math.min(...longitudes), Math.min(...latitudes)] as const),
      ...([Math.max(...longitudes), Math.max(...latitudes)] as const),
    ];
    onView({ bounds, isWhole: seen.nearness === 1, unit });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);

  return {
    ...{ ref, unit, box, isWhole: seen.nearness === 1, isNearest: seen.nearness >= NEAREST },
    /** In pixels; 0 until it is known. */
    width,
    closer: (x = seen.x, y = seen.y) => setSeen(within({ x, y, nearness: seen.nearness * STEP })),
    farther: () => setSeen(seen.nearness / STEP < 1.05 ? WHOLE : within({ ...seen, nearness: seen.nearness / STEP })),
    all: () => setSeen(WHOLE),
    near,
    /** Places between west, south, east and north; nearer than before in any case. */
    nearBounds: ([west, south, east, north]: MapView['bounds']) => {
      const corners = [mapPoint(west, south), mapPoint(west, north), mapPoint(east, south), mapPoint(east, north)];
      const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
      show([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], NEAREST, seen.nearness * STEP);
    },
    aside: (right: number, downwards: number) =>
      setSeen(within({ ...seen, x: seen.x + right * across * ASIDE, y: seen.y + downwards * down * ASIDE })),
    /** Of the picture. A finger scrolls the page; a mouse drags what is shown near. */
    dragging: {
      onPointerDown: (event: PointerEvent) => {
        const drags = event.pointerType === 'mouse' && event.button === 0 && seen.nearness > 1;
        drag.current = drags ? { x: event.clientX, y: event.clientY, moved: false } : null;
      },
      onPointerMove: (event: PointerEvent) => {
        const from = drag.current;
        if (!from || event.buttons === 0) return;
        const [right, downwards] = [event.clientX - from.x, event.clientY - from.y];
        if (!from.moved && Math.hypot(right, downwards) < SLIP) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, y: event.clientY, moved: true };
        setSeen((now) => within({ ...now, x: now.x - right * unit, y: now.y - downwards * unit }));
      },
      onClickCapture: (event: MouseEvent) => {
        if (drag.current?.moved) event.stopPropagation();
        drag.current = null;
      },
    },
  };
}
/** In pixels, from the moment that the element is there. */
function useSize() {
  const [element, ref] = useState<HTMLElement | null>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return { ref, ...size };
}

export type MapViewing = ReturnType<typeof useMapView>;
