import { geoConicEqualArea } from 'd3-geo';
import { describe, expect, it } from '@jest/globals';
import geography from './baltic.json' with { type: 'json' };
import { degreesOf, MAP_HEIGHT, MAP_WIDTH, mapPoint } from './projection.js';

const { parallels, meridian, scale, translate } = geography.projection;
const known = geoConicEqualArea()
  .parallels(parallels as [number, number])
  .rotate([-meridian, 0])
  .center([0, 0])
  .scale(scale)
  .translate(translate as [number, number]);

const PLACES: [name: string, longitude: number, latitude: number][] = [
  ['Reykjavík', -21.94, 64.15],
  ['Kirkenes', 30.05, 69.73],
  ['Rīga', 24.11, 56.95],
  ['Kolding', 9.47, 55.49],
  ['Oberstdorf', 10.28, 47.41],
];

describe('mapPoint', () => {
  it.each(PLACES)('puts %s where d3-geo does, within the frame', (_, longitude, latitude) => {
    const [x, y] = mapPoint(longitude, latitude);
    const [knownX, knownY] = known([longitude, latitude])!;
    expect(x).toBeCloseTo(knownX, 6);
    expect(y).toBeCloseTo(knownY, 6);
    expect(x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT).toBe(true);
  });
});

describe('degreesOf', () => {
  it.each(PLACES)('finds %s back', (_, longitude, latitude) => {
    const [east, north] = degreesOf(mapPoint(longitude, latitude));
    expect(east).toBeCloseTo(longitude, 6);
    expect(north).toBeCloseTo(latitude, 6);
  });
});

describe('The map', () => {
  it('has the ten countries with a name within their bounds', () => {
    expect(Object.keys(geography.countries).sort()).toEqual([
      'DE',
      'DK',
      'EE',
      'FI',
      'IS',
      'LT',
      'LV',
      'NO',
      'PL',
      'SE',
    ]);
    for (const { label, bounds } of Object.values(geography.countries)) {
      expect(label[0]! > bounds[0]! && label[0]! < bounds[2]! && label[1]! > bounds[1]! && label[1]! < bounds[3]!).toBe(
        true,
      );
    }
  });
});
