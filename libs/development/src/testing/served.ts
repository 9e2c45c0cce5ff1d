import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Served = { origin: string; close(): Promise<void> };
type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Real HTTP on a free port of this machine. What answers is made when the address is known, as an issuer needs. */
export async function served(make: (origin: string) => Listener): Promise<Served> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', make(origin));
  return {
    origin,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
