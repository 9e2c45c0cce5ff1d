import { type AddressInfo, createServer } from 'node:net';
import { CannotStart } from './cannot-start.js';

/** The port to listen on: the one that is set, or for 0 one that is free. Says in words why it cannot be used. */
export function freePort(host: string, port: number): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer()
      .once('error', ({ code }: NodeJS.ErrnoException) => reject(new CannotStart(refusal(code, host, port))))
      .listen(port, host, () => {
        const found = (probe.address() as AddressInfo).port;
        probe.close(() => resolve(found));
      });
  });
}

function refusal(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Set another: PORT=${port + 1} npm start`;
  if (code === 'EACCES') return `You may not use port ${port}. Set one above 1023: PORT=3000 npm start`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Set HOST to one that it has; 127.0.0.1 if left out.`;
  return `It is not possible to listen on ${host}, port ${port} (${code}). Set HOST or PORT to something else.`;
}
