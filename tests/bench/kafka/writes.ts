import type { Service } from '@hansa/contracts';
import { inDatabase } from '@hansa/test-stack/databases';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Ground } from './ground.js';
import { atIntervals } from './round-trip.js';
import type { Services } from './services.js';

const ORGANISATIONS = 40;
const WRITER = 'writer@bench.example';
const CHANNEL = 'bench';
const PATIENCE = 30_000;
/** A token lives for five minutes. */
const TOKEN_LIVES = 240_000;

/** One write, all in ms: when its commit was seen, its answer came, and its effect was seen in the other service. */
export interface Write {
  committed: number;
  answered: number;
  effect: number;
}
interface Answer {
  status: number;
  at: number;
  etag: string;
  body: any;
}

interface Organisation {
  id: string;
  etag: string;
}

const inEnglish = (text: string) => ({ original: 'en', texts: { en: text } });
const NAME = `new.name -> 'texts' -> 'en' ->> 'text'`;

// PostgreSQL tells us of a commit when it is done: in the database of who writes, and in that of who reacts.
const WATCHED = [
  { service: 'identity', table: 'organisation', on: 'update', what: NAME },
  { service: 'knowledge-exchange', table: 'organisation', on: 'insert or update', what: NAME },
  { service: 'knowledge-exchange', table: 'resource', on: 'insert', what: 'new.id::text' },
  { service: 'identity', table: 'audit_entry', on: 'insert', what: 'new.subject_id' },
] as const;

/** People's writes over HTTP, with an eye on the databases on both ends. */
export class Writes {
  private readonly agent = new Agent({ keepAlive: true });
  /** When what was seen: `knowledge-exchange resource <id>`. */
  private readonly seen = new Map<string, number>();
  private readonly eyes: pg.Client[] = [];
  private readonly owners: Organisation[] = [];
  private readonly unchanged: Organisation[] = [];
  private token = '';
  private tokenUntil = 0;
  private number = 0;

  private constructor(
    private readonly ground: Ground,
    private readonly services: Services,
  ) {}

  static async prepare(ground: Ground, services: Services): Promise<Writes> {
    const writes = new Writes(ground, services);
    for (const service of ['identity', 'knowledge-exchange'] as const) await writes.watch(service);
    for (let n = 0; n < ORGANISATIONS; n += 1) {
      writes.owners.push(await writes.organisation(`Owner ${n}`));
      // Resources are found by the name of their owner, so whose name changes owns none: their index is not measured.
      writes.unchanged.push(await writes.organisation(`Made ${n}`));
    }
    for (const { id } of writes.owners) {
      await writes.askUntilKnown('POST', 'knowledge-exchange', '/resources', aResource(id));
    }
    return writes;
  }

  /** For requests that this person may make. */
  async authorization(): Promise<string> {
    if (Date.now() > this.tokenUntil) {
      this.token = await this.ground.token(WRITER);
      this.tokenUntil = Date.now() + TOKEN_LIVES;
    }
    return `Bearer ${this.token}`;
  }

  /** Resources are added in the knowledge exchange; each is an event that becomes an entry of identity's audit trail. */
  events(count: number, interval: number): Promise<Write[]> {
    return this.write(count, interval, async (n) => {
      const { id: owner } = this.owners[n % ORGANISATIONS]!;
      const { at, body } = await this.ask('POST', 'knowledge-exchange', '/resources', aResource(owner));
      const id = String(body.id);
      return { answered: at, committed: `knowledge-exchange resource ${id}`, effect: `identity audit_entry ${id}` };
    });
  }

  /** Organisations get other names in identity; each is a state that the knowledge exchange keeps a projection of. */
  states(count: number, interval: number): Promise<Write[]> {
    return this.write(count, interval, async () => {
      // One whose last change has arrived: of two that wait only the newer would ever be seen.
      while (this.unchanged.length === 0) await pause(5);
      const organisation = this.unchanged.shift()!;
      const name = `Named ${(this.number += 1)}`;
      const { at, etag } = await this.ask(
        ...(['PATCH', 'identity', `/organisations/${organisation.id}`, { name: inEnglish(name) }] as const),
        { 'if-match': organisation.etag },
      );
      organisation.etag = etag;
      const effect = `knowledge-exchange organisation ${name}`;
      this.whenSeen(effect).then(
        () => this.unchanged.push(organisation),
        () => undefined,
      );
      return { answered: at, committed: `identity organisation ${name}`, effect };
    });
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    await Promise.all(this.eyes.map((eye) => eye.end()));
  }

  private async organisation(name: string): Promise<Organisation> {
    const input = { name: inEnglish(name), type: 'training-provider', country: 'LV' };
    const { body, etag } = await this.askUntilKnown('POST', 'identity', '/organisations', input);
    return { id: body.id, etag };
  }

  private async write(
    count: number,
    interval: number,
    one: (n: number) => Promise<{ answered: number; committed: string; effect: string }>,
  ): Promise<Write[]> {
    this.seen.clear();
    await this.authorization();
    const written: Awaited<ReturnType<typeof one>>[] = [];
    await atIntervals(count, interval, async (n) => written.push(await one(n)));
    return Promise.all(
      written.map(async ({ answered, committed, effect }) => ({
        answered,
        committed: await this.whenSeen(committed),
        effect: await this.whenSeen(effect),
      })),
    );
  }

  private async whenSeen(what: string): Promise<number> {
    const end = performance.now() + PATIENCE;
    for (;;) {
      const at = this.seen.get(what);
      if (at !== undefined) return at;
      if (performance.now() > end) throw new Error(`Nobody saw ${what}`);
      await pause(50);
    }
  }

  private async watch(service: Service): Promise<void> {
    const url = this.ground.databaseUrl(service);
    for (const { table, on, what } of WATCHED.filter((one) => one.service === service)) {
      await inDatabase(url, (client) =>
        client.query(`
          create function bench_${table}() returns trigger language plpgsql as
            $$ begin perform pg_notify('${CHANNEL}', '${table} ' || (${what})); return null; end $$;
          create trigger bench after ${on} on ${table} for each row execute function bench_${table}()`),
      );
    }
    const eye = new pg.Client({ connectionString: url });
    eye.on('error', () => undefined);
    eye.on('notification', ({ payload }) => {
      const what = `${service} ${payload}`;
      if (!this.seen.has(what)) this.seen.set(what, performance.now());
    });
    await eye.connect();
    await eye.query(`listen ${CHANNEL}`);
    this.eyes.push(eye);
  }

  /** Identity may not have been heard of yet, nor a membership. */
  private async askUntilKnown(method: string, service: Service, path: string, body: unknown): Promise<Answer> {
    for (;;) {
      const answer = await this.send(method, service, path, body);
      if (answer.status < 300) return answer;
      if (answer.status !== 503 && answer.status !== 403) throw refused(method, path, answer);
      await pause(50);
    }
  }

  private async ask(...of: Parameters<Writes['send']>): Promise<Answer> {
    const answer = await this.send(...of);
    if (answer.status >= 300) throw refused(of[0], of[2], answer);
    return answer;
  }

  private async send(
    method: string,
    service: Service,
    path: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const authorization = await this.authorization();
    return new Promise((resolve, reject) => {
      const asked = request(`${this.services.url(service)}${path}`, {
        ...{ method, agent: this.agent },
        headers: { authorization, 'content-type': 'application/json', ...headers },
      });
      asked.once('error', reject);
      asked.once('response', (answer) => {
        const at = performance.now();
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => (text += piece));
        answer.once('end', () =>
          resolve({ at, status: answer.statusCode!, etag: answer.headers.etag ?? '', body: JSON.parse(text) }),
        );
      });
      asked.end(JSON.stringify(body));
    });
  }
}

function refused(method: string, path: string, { status, body }: Answer): Error {
  return new Error(`${method} ${path}: ${status} ${JSON.stringify(body)}`);
}

function aResource(ownerId: string) {
  return {
    ...{ ownerId, kind: 'document', languages: ['en'], licence: 'CC-BY-4.0', country: 'LV', level: 'basic' },
    ...{ title: inEnglish('A handbook'), description: inEnglish('How it is done.') },
    links: [{ url: 'https://bench.example/' }],
  };
}
