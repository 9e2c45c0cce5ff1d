import { gzipSync } from 'node:zlib';
import { LIST_LENGTH } from './credential.rules.js';

/** A bit for every certificate, the first at the left; compressed and encoded as the W3C's Bitstring Status List has it. */
export function encodeStatusList(withdrawn: readonly number[]): string {
  const bits = Buffer.alloc(LIST_LENGTH / 8);
  for (const index of withdrawn) bits[index >> 3]! |= 0x80 >> (index & 7);
  // Multibase: u says base64url without padding.
  return `u${gzipSync(bits).toString('base64url')}`;
}
