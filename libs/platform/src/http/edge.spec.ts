import { describe, expect, it } from '@jest/globals';
import { edgeOf } from './edge.js';
import { HttpSettings } from './http.settings.js';

describe('the edge', () => {
  const isEdge = edgeOf(['10.1.0.0/16', '192.0.2.7', '2001:db8::/32']);

  it.each(['10.1.2.3', '::ffff:10.1.2.3', '192.0.2.7', '2001:db8::1'])('is %s', (address) => {
    expect(isEdge(address)).toBe(true);
  });

  it.each(['10.2.0.1', '192.0.2.8', '::1', '', undefined, 'unix:'])('is not %s', (address) => {
    expect(isEdge(address)).toBe(false);
  });

  it('is nobody unless it is said', () => {
    expect(edgeOf([])('127.0.0.1')).toBe(false);
  });

  it('is a list of addresses and subnets', () => {
    const read = (edgeAddresses: string) => HttpSettings.schema.safeParse({ edgeAddresses });
    expect(read('10.0.0.0/8, ::1').data?.edgeAddresses).toEqual(['10.0.0.0/8', '::1']);
    for (const wrong of ['caddy', '10.0.0.0/33', '10.0.0.0/8/8']) expect(read(wrong).success).toBe(false);
  });
});
