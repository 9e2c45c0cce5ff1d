import { describe, expect, it } from '@jest/globals';
import { latitudeOf, levelOf, longitudeOf, squareOf, xOf, yOf } from './mercator.rules.js';

describe('the square of Web Mercator', () => {
  it('has the null meridian and the equator in its middle', () => {
    expect([xOf(0), yOf(0)]).toEqual([0.5, 0.5]);
    expect(yOf(90)).toBeCloseTo(0, 5);
    expect(yOf(-90)).toBeCloseTo(1, 5);
  });

  it.each([
    [24.105, 56.949],
    [-21.942, 64.146],
    [15.646, 78.223],
  ])('gives back where a place is, to the metre: %p, %p', (longitude, latitude) => {
    expect(longitudeOf(xOf(longitude))).toBe(longitude);
    expect(latitudeOf(yOf(latitude))).toBe(latitude);
  });
});

describe('the squares in which clusters are grouped', () => {
  it('are of 64 pixels where little is seen', () => {
    expect(levelOf(10, squareOf('24,56.9,24.4,57.1'))).toBe(12);
    expect(levelOf(0, squareOf('-180,-85,180,85'))).toBe(2);
  });

  it('are larger where too many would lie beside each other', () => {
    expect(levelOf(14, squareOf('-180,-85,180,85'))).toBe(7);
    expect(levelOf(14, squareOf())).toBe(8);
  });
});
