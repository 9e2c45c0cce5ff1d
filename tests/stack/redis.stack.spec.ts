import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger, type LoggerService } from '@nestjs/common';
import { freePort, until } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part } from './parts/part.js';
import { redis } from './parts/redis.js';
import { counted, type ShelvesProcess, startShelves } from './shelves.js';

const LIMIT = 10;
/** Milliseconds that no answer may take longer than: what a hung Redis may cost one request, and a slow machine. */
const QUICK = 1_000;

describe('processes with one Redis', () => {
  let folder: string;
  let part: Part;
  let url: string;
  let processes: ShelvesProcess[];
  let client: string;
  const said: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hansa-redis-'));
    const port = await freePort();
    url = `redis://127.0.0.1:${port}`;
    part = await redis(folder, port).start();
    processes = [await start(), await start()];
    const listen = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
    const listener: LoggerService = { log: listen, warn: listen, error: listen };
    Logger.overrideLogger(listener);
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.close()));
    await part.kill();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    client = `192.0.2.${Math.floor(Math.random() * 256)}`;
    await together();
    counted.lists = 0;
    said.length = 0;
  });
  afterEach(async () => {
    part.resume();
    await part.start();
  });

  const start = (environment: Record<string, string> = {}) =>
    startShelves({
      REDIS_URL: url,
      CACHE_SECONDS: '60',
      RATE_LIMIT_PER_ADDRESS: String(LIMIT),
      RATE_LIMIT_PER_PERSON: String(LIMIT),
      EDGE_ADDRESSES: '127.0.0.0/8',
      ...environment,
    });
  const ask = async (which: number, path: string, address = anAddress(), personId?: string) => {
    const began = performance.now();
    const answer = await fetch(`${processes[which]!.url}/api/v1/training${path}`, {
      headers: {
        'x-forwarded-for': address,
        ...(personId !== undefined && { authorization: `Bearer ${processes[which]!.tokenOf(personId)}` }),
      },
    });
    const body = (await answer.json()) as { items: string[] };
    return { status: answer.status, headers: answer.headers, body, took: performance.now() - began };
  };
  /** Lists with a query of their own, by both in turn. */
  const lists = (query: string) => Promise.all([0, 1].map((which) => ask(which, `/shelves?test=${query}`)));
  /** Both use Redis: what one has listed is what the other gives. */
  const together = (other = 1) =>
    until(async () => {
      const path = `/shelves?test=${randomUUID()}`;
      const first = await ask(0, path);
      return first.body.items[0] === (await ask(other, path)).body.items[0];
    });
  const spend = async (which: number, times: number) => {
    const statuses: number[] = [];
    for (let n = 0; n < times; n += 1) statuses.push((await ask(which, '/shelves/now', client)).status);
    return statuses;
  };

  it('count the requests of one address together', async () => {
    expect(await spend(0, 6)).toEqual(Array(6).fill(200));
    expect(await spend(1, 6)).toEqual([200, 200, 200, 200, 429, 429]);
    const { status, headers } = await ask(0, '/shelves/now', client);
    expect([status, headers.get('ratelimit-limit')]).toEqual([429, String(LIMIT)]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });

  it('count the requests of one person together, from wherever they come', async () => {
    const person = randomUUID();
    const statuses: number[] = [];
    for (let n = 0; n < LIMIT + 2; n += 1) statuses.push((await ask(n % 2, '/shelves/now', undefined, person)).status);
    expect(statuses).toEqual([...Array(LIMIT).fill(200), 429, 429]);
    expect((await ask(0, '/shelves/now', undefined, randomUUID())).status).toBe(200);
  });

  it('work out a public list once for all of them', async () => {
    const query = randomUUID();
    const one = await ask(0, `/shelves?test=${query}`);
    const other = await ask(1, `/shelves?test=${query}`);
    expect(other.body).toEqual(one.body);
    expect(counted.lists).toBe(1);
    expect(other.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
  });

  it('go on by themselves when it is killed, and together when it is back', async () => {
    await part.kill();
    const [answers, times] = [[] as number[], [] as number[]];
    for (let n = 0; n < 50; n += 1) {
      for (const { status, took } of await lists(randomUUID())) {
        answers.push(status);
        times.push(took);
      }
    }
    expect(answers).toEqual(Array(100).fill(200));
    expect(Math.max(...times)).toBeLessThan(QUICK);
    expect(await spend(0, LIMIT + 1)).toEqual([...Array(LIMIT).fill(200), 429]);
    expect(await spend(1, LIMIT + 1)).toEqual([...Array(LIMIT).fill(200), 429]);
    await part.start();
    await together();
    // Of each process once, however many requests there were.
    expect(said.filter((line) => line.includes('Redis is away'))).toHaveLength(2);
    expect(said.filter((line) => line.includes('Redis is back'))).toHaveLength(2);
  });

  it('do not wait again and again for one that hangs', async () => {
    part.pause();
    const first = await lists(randomUUID());
    expect(first.map(({ status }) => status)).toEqual([200, 200]);
    expect(Math.max(...first.map(({ took }) => took))).toBeLessThan(QUICK);
    const times: number[] = [];
    for (let n = 0; n < 50; n += 1) times.push(...(await lists(randomUUID())).map(({ took }) => took));
    // The patience of a single command is 200 ms: all of these together would have waited for ten seconds.
    expect(times.reduce((sum, took) => sum + took) / times.length).toBeLessThan(50);
    part.resume();
    await together();
  });

  it('start without it, and find it when it comes', async () => {
    await part.kill();
    const late = await start();
    processes.push(late);
    expect((await ask(2, '/shelves/now')).status).toBe(200);
    await part.start();
    await together(2);
  });
});

let addresses = 0;
/** Another each time, so that none has too many requests. */
function anAddress(): string {
  addresses += 1;
  return `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`;
}
