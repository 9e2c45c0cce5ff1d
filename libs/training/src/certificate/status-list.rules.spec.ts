import { describe, expect, it } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { encodeStatusList } from './status-list.rules.js';

const decode = (list: string) => gunzipSync(Buffer.from(list.slice(1), 'base64url'));

describe('the list of withdrawn certificates', () => {
  it('has a bit for every place, the first at the left', () => {
    const bits = decode(encodeStatusList([0, 9, 131_071]));
    expect(bits).toHaveLength(16_384);
    expect([bits[0], bits[1], bits[16_383]]).toEqual([0b1000_0000, 0b0100_0000, 0b0000_0001]);
  });

  it('is written as the W3C has it: base64url, marked with a u', () => {
    expect(encodeStatusList([])).toMatch(/^u[\w-]+$/);
  });
});
