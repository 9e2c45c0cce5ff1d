import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { isForLoopback } from './loopback.js';

const request = (remoteAddress: string | undefined, host: string | undefined) =>
  ({ socket: { remoteAddress }, headers: { host } }) as unknown as IncomingMessage;

describe('what has no password', () => {
  it.each(['127.0.0.1', '127.0.0.53', '::1', '::ffff:127.0.0.1'])('is for who asks from %s', (address) => {
    expect(isForLoopback(request(address, 'localhost:3000'))).toBe(true);
  });

  it.each(['192.0.2.2', '::ffff:192.0.2.2', '2001:db8::1', '127.evil', '', undefined])(
    'is not for who asks from %s, whatever he says',
    (address) => {
      expect(isForLoopback(request(address, '127.0.0.1:3000'))).toBe(false);
    },
  );

  it('is not for a page elsewhere whose name was bound to this machine', () => {
    for (const host of ['evil.example:3000', 'localhost@evil.example', undefined])
      expect(isForLoopback(request('127.0.0.1', host))).toBe(false);
  });
});
