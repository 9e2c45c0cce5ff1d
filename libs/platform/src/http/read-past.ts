import type { IncomingMessage } from 'node:http';

const FOR = 2_000;
const MOST = 4 * 1024 * 1024;

/**
 * Reads past what is still coming in of a request that is being answered, for 2 seconds and 4 MiB at most: closed at
 * once, the connection would be reset before its client has read the answer; left open, it would be held for ever.
 * Then, or when its client has gone, whoever still reads the request learns that it broke off: of a request that has
 * been answered the server itself says nothing any more.
 */
export function readPast(request: IncomingMessage): void {
  if (request.complete !== false || request.destroyed) return;
  const { socket } = request;
  let bytes = 0;
  const end = () => void request.destroy();
  const timer = setTimeout(end, FOR).unref();
  socket.once('close', end);
  request
    .once('close', () => {
      clearTimeout(timer);
      socket.off('close', end);
    })
    .on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MOST) end();
    })
    .on('error', () => undefined)
    .resume()
    // At once: what nobody has begun to read when the answer is out, the server throws away unseen and uncounted.
    .read(0);
}
