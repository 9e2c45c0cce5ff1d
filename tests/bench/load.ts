import { connect, type Socket } from 'node:net';
import { answer } from './child.js';

/** What one run of the load generator does. */
export interface Load {
  port: number;
  /** Each as it goes over the wire; taken in turn. */
  requests: string[];
  connections: number;
  seconds: number;
}
export interface Loaded {
  count: number;
  perSecond: number;
  /** Of the latency, in milliseconds. */
  median: number;
  p99: number;
  /** Answers other than 2xx, with one of them. */
  failures: number;
  failure?: string;
}

/** A request as text; the body, if there is one, is JSON. */
export function requestText(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
): string {
  const text = body === undefined ? '' : JSON.stringify(body);
  const all = {
    host: '127.0.0.1',
    ...headers,
    ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${text}`;
}

/** Kept connections, on each the next request when the last one is answered. */
async function load({ port, requests, connections, seconds }: Load): Promise<Loaded> {
  const latencies: number[] = [];
  let failures = 0;
  let failure: string | undefined;
  let next = 0;
  const end = performance.now() + seconds * 1000;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
      socket.on('error', () => undefined);
      while (performance.now() < end) {
        const sent = performance.now();
        socket.write(requests[next++ % requests.length]!);
        const { status, text } = await nextAnswer(socket);
        latencies.push(performance.now() - sent);
        if (status >= 300) {
          failures += 1;
          failure ??= text;
        }
      }
      socket.destroy();
    }),
  );
  const perSecond = latencies.length / ((performance.now() - began) / 1000);
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)]!;
  return {
    count: latencies.length,
    perSecond,
    median: at(0.5),
    p99: at(0.99),
    failures,
    ...(failure ? { failure } : {}),
  };
}

/** Both servers say how long their answers are. */
function nextAnswer(socket: Socket): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    let received = '';
    let whole = Infinity;
    const onData = (chunk: Buffer) => {
      received += chunk.toString('latin1');
      if (whole === Infinity) {
        const head = received.indexOf('\r\n\r\n');
        if (head < 0) return;
        whole = head + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(received.slice(0, head))?.[1] ?? NaN);
        if (Number.isNaN(whole)) return reject(new Error(`An answer without its length: ${received}`));
      }
      if (received.length < whole) return;
      socket.off('data', onData).off('close', onClose);
      resolve({ status: Number(received.slice(9, 12)), text: received });
    };
    const onClose = () => reject(new Error('The server closed the connection'));
    socket.on('data', onData).once('close', onClose);
  });
}

if (process.send) answer(load);
