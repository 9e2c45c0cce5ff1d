import type { IncomingMessage } from 'node:http';

const FOR = 5_000;
const MOST = 4 * 1024 * 1024;

/**
 * Reads past what is still coming in after a request has been answered, for 5 seconds and 4 MiB at most: closed at
 * once, the connection would be reset before its client has read the answer; left open, it would be held for ever.
 */
export function readPast(request: IncomingMessage, patience = FOR): void {
  if (request.complete !== false || request.destroyed) return;
  let bytes = 0;
  const end = () => void request.socket.destroy();
  const timer = setTimeout(end, patience).unref();
  request
    .once('close', () => clearTimeout(timer))
    .on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST) end();
    })
    .on('error', () => undefined)
    .resume();
}
