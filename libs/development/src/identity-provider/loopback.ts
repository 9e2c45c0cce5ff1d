import type { IncomingMessage } from 'node:http';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
// A socket that listens on both families gives IPv4 as ::ffff:127.0.0.1.
const LOOPBACK_V4 = /^(::ffff:)?127(\.\d{1,3}){3}$/;

/** Whether an address, such as `http://localhost:5173/after`, leads to this machine. */
export function isLoopback(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
}

/**
 * Whether a request comes from this machine and was meant for it. A page elsewhere whose name was bound to 127.0.0.1
 * says its own name; a neighbour in the network, when we listen on all addresses, can say any.
 */
export function isForLoopback({ headers: { host }, socket: { remoteAddress = '' } }: IncomingMessage): boolean {
  const fromHere = remoteAddress === '::1' || LOOPBACK_V4.test(remoteAddress);
  return fromHere && host !== undefined && isLoopback(`http://${host}/`) && !host.includes('@');
}
