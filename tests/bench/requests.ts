import { Child, processorTime } from './child.js';
import { compare, type Compared, type Variant } from './compare.js';
import type { Hansa } from './hansa.js';
import { type Loaded, requestText } from './load.js';
import type { RawServer } from './raw-server.js';
import type { Recorder } from './recorded.js';
import type { Recorded } from './replay.js';
import { READER, type Seeded } from './seed.js';

const CONNECTIONS = 8;
export const ROUTES = ['session', 'list', 'resource'] as const;
export type Route = (typeof ROUTES)[number];

export interface ComparedRequests extends Compared {
  /** Microseconds of the servers' own processor time for a request. */
  oursProcessor: number;
  bareProcessor: number;
  /** Of the latency, in milliseconds, over all rounds. */
  oursMedian: number;
  bareMedian: number;
}

export type Prepared = Omit<RawServer, 'databases'> & { seeded: Seeded };

const aResource = (ownerId: string) => ({
  ...{ ownerId, kind: 'document', languages: ['en'], licence: 'CC-BY-4.0', country: 'LV', level: 'basic' },
  title: { original: 'en', texts: { en: 'A handbook of cluster facilitation' } },
  description: { original: 'en', texts: { en: 'How a facilitator brings companies and researchers together.' } },
  links: [{ url: 'https://bench.example/' }],
});

/** Does each request once and keeps what it sent to the databases. */
export async function recordRequests(
  hansa: Hansa,
  recorder: Recorder,
  { personId, organisationIds, sessionIds }: Seeded,
): Promise<Record<Route, Recorded>> {
  const token = await hansa.token(READER);
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${hansa.url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return (await answer.json()) as { id: string };
  };
  const [other, id] = sessionIds as [string, string];
  const [ownerId] = organisationIds as [string];
  await ask('GET', `/training/sessions/${other}`);
  recorder.forget();
  await ask('GET', `/training/sessions/${id}`);
  const session = { ...recorder.request('training', id, [personId, id]), id };
  recorder.forget();
  await ask('GET', '/knowledge-exchange/resources');
  const list = { statements: [recorder.one(/search_entry/)], fresh: [] };
  recorder.forget();
  const made = await ask('POST', '/knowledge-exchange/resources', aResource(ownerId));
  const known = [personId, ...organisationIds];
  const resource = { ...recorder.request('knowledge_exchange', made.id, known), rotate: organisationIds };
  return { session, list, resource };
}

/** The same requests to Hansa, signed in, and to bare Fastify and `pg`, without a sign-in. */
export class Requests {
  private constructor(
    private readonly hansa: Hansa,
    private readonly seeded: Seeded,
    private readonly raw: Child,
    private readonly rawPort: number,
    private readonly load: Child,
  ) {}

  static async start(hansa: Hansa, { seeded, ...server }: Prepared): Promise<Requests> {
    const { url: databases } = await hansa.databases();
    const raw = Child.start('raw-server.ts');
    const rawPort = await raw.ask<number>({ databases, ...server });
    return new Requests(hansa, seeded, raw, rawPort, Child.start('load.ts'));
  }

  async compare(route: Route, rounds: number, seconds: number): Promise<ComparedRequests> {
    const ours: Loaded[] = [];
    const bare: Loaded[] = [];
    const begin = [processorTime(this.hansa.pid), processorTime(this.raw.pid)] as const;
    const compared = await compare(this.variant(route, true, ours), this.variant(route, false, bare), rounds, seconds);
    const each = (all: Loaded[], used: number) => (used / all.reduce((sum, { count }) => sum + count, 0)) * 1e6;
    const middle = (all: Loaded[]) => all.map((one) => one.median).toSorted((a, b) => a - b)[all.length >> 1]!;
    return {
      ...compared,
      oursProcessor: each(ours, processorTime(this.hansa.pid) - begin[0]),
      bareProcessor: each(bare, processorTime(this.raw.pid) - begin[1]),
      oursMedian: middle(ours),
      bareMedian: middle(bare),
    };
  }

  /** Loads Hansa alone. */
  async loadHansa(route: Route, seconds: number): Promise<void> {
    await this.variant(route, true, [])(seconds);
  }

  async stop(): Promise<void> {
    await Promise.all([this.raw.stop(), this.load.stop()]);
  }

  private variant(route: Route, ours: boolean, keep: Loaded[]): Variant {
    return async (seconds) => {
      const requests = ours ? await this.requestsOfHansa(route) : this.bareRequests(route);
      const port = ours ? this.hansa.options.port : this.rawPort;
      const loaded = await this.load.ask<Loaded>({ port, requests, connections: CONNECTIONS, seconds });
      if (loaded.failures > 0) throw new Error(`${loaded.failures} answers of ${route} failed: ${loaded.failure}`);
      keep.push(loaded);
      return loaded.perSecond;
    };
  }

  /** A token lives for five minutes: a new one each time. */
  private async requestsOfHansa(route: Route): Promise<string[]> {
    const authorization = `Bearer ${await this.hansa.token(READER)}`;
    const get = (path: string) => requestText('GET', `/api/v1${path}`, { authorization });
    if (route === 'list') return [get('/knowledge-exchange/resources')];
    if (route === 'session') return this.sessionIds().map((id) => get(`/training/sessions/${id}`));
    return this.seeded.organisationIds.map((ownerId) =>
      requestText('POST', '/api/v1/knowledge-exchange/resources', { authorization }, aResource(ownerId)),
    );
  }

  private bareRequests(route: Route): string[] {
    if (route === 'list') return [requestText('GET', '/list/all')];
    if (route === 'session') return this.sessionIds().map((id) => requestText('GET', `/session/${id}`));
    return [requestText('POST', '/resource', {}, aResource(this.seeded.organisationIds[0]!))];
  }

  private sessionIds(): string[] {
    return this.seeded.sessionIds.slice(0, 5000);
  }
}
