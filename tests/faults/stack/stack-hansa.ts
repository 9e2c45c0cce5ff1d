import { SERVICES, type Service } from '@hansa/contracts';
import { type PlatformDatabases, freshDatabases, inDatabase } from '@hansa/test-stack/databases';
import { KeycloakAdmin } from '@hansa/test-stack/keycloak-admin';
import { prepareKeycloak } from '@hansa/test-stack/keycloak-for-tests';
import { Services } from '@hansa/test-stack/services';
import { Quiet } from '@hansa/test-stack/settled';
import { SignInBrowser } from '@hansa/test-stack/sign-in';
import { Stack, type StackOptions } from '@hansa/test-stack/stack';
import { makeTemplates } from '@hansa/test-stack/templates';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Hansa } from '../hansa.js';
import { isConsuming, membersJoined } from './group.js';

export const PREFIX = 'faults';
const INSTANCES = 2;
const PASSWORD = 'a password of the fault run';
/** Longer than any run: a token is refused at its expiry, which is another test. */
const TOKEN_SECONDS = 6 * 3600;

export interface StackHansaOptions {
  /** Of the services, over what the stack has. */
  environment?: Record<string, string>;
  tell?: (line: string) => void;
}

/** Everything in processes of its own, on a PostgreSQL that keeps what it has acknowledged; two of each service. */
export class StackHansa implements Hansa {
  private readonly known = new Set<string>();

  private constructor(
    readonly stack: Stack,
    readonly services: Services,
    private readonly keycloak: KeycloakAdmin,
    private readonly databases: PlatformDatabases,
    private readonly pools: ReadonlyMap<Service, pg.Pool>,
  ) {}

  static async start({ environment = {}, tell = () => undefined }: StackHansaOptions = {}): Promise<StackHansa> {
    const options: StackOptions = { durable: true, instances: INSTANCES };
    const stack = await Stack.start(options, tell);
    try {
      const { facts } = stack;
      await keepCommitTimes(stack);
      await until('Keycloak answers', () => prepareKeycloak(facts).then(() => true));
      const keycloak = new KeycloakAdmin(facts);
      await keycloak.changeRealm({ accessTokenLifespan: TOKEN_SECONDS, ssoSessionMaxLifespan: TOKEN_SECONDS });
      await makeTemplates(facts);
      const databases = await freshDatabases(facts.postgresUrl);
      const services = new Services(facts, {
        ...{ prefix: PREFIX, databases: databases.names, folder: join(facts.folder, 'services'), instances: INSTANCES },
        environment: {
          LOG_LEVEL: 'warn',
          CACHE_SECONDS: '5',
          IDENTITY_OPEN_INVITATIONS: '10000',
          KNOWLEDGE_EXCHANGE_TEXTS_PER_HOUR: '1000',
          // What follows is as it is deployed, not as quick tests have it.
          SWEEP_INTERVAL_MS: '1000',
          HANDLER_FIRST_PAUSE_MS: '200',
          ACCESS_CATCH_UP_MS: '1000',
          IDENTITY_SILENCE_SECONDS: '60',
          STOP_DRAIN_MS: '4000',
          // Eight processes, Keycloak and those who compare share the hundred connections that the server has.
          DATABASE_POOL: '8',
          TEST_CLOCK: 'false',
          ...environment,
        },
      });
      const pools = new Map(
        SERVICES.map((service) => [service, poolOf(`${facts.postgresUrl}/${databases.names[service]}`)]),
      );
      tell('The services start ...');
      const hansa = new StackHansa(stack, services, keycloak, databases, pools);
      await services.start();
      return hansa;
    } catch (error) {
      await stack.stop();
      throw error;
    }
  }

  get url(): string {
    return this.stack.facts.url;
  }

  get folder(): string {
    return this.stack.facts.folder;
  }

  async query<T extends pg.QueryResultRow>(service: Service, sql: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.pools.get(service)!.query<T>(sql, parameters)).rows;
  }

  async makeOperator(email: string): Promise<void> {
    await this.services.command('identity', ['operator', email]);
  }

  /** Through the edge and Keycloak's own form; somebody who is not known yet gets an account first. */
  async signIn(email: string): Promise<{ accessToken: string; expiresIn: number }> {
    if (!this.known.has(email)) {
      await this.keycloak.putPerson({ email, name: `${email.split('@')[0]} Faults`, password: PASSWORD });
      this.known.add(email);
    }
    return new SignInBrowser(this.url).signIn(email, PASSWORD);
  }

  /** Waits until every part can be used: also those that were not taken away, but what they stand on. */
  async ready(): Promise<void> {
    const { kafka, keycloak, redis, edge } = this.stack;
    const parts = [kafka, keycloak, redis, edge, ...this.services.processes.map(({ part }) => part)];
    await Promise.all(parts.map((part) => part.ready()));
    await membersJoined(this.stack.facts.kafkaBrokers, PREFIX, INSTANCES);
    // A broker that comes back remembers members whose connections it took along; so each process is asked, too.
    await Promise.all(this.services.processes.map((process) => isConsuming(process.url)));
  }

  /** Waits until no outbox holds anything back and no consumer is behind. Throws after `patience` ms with what is. */
  async quiet(patience = 60_000): Promise<void> {
    const watch = new Quiet(this.stack.facts.kafkaBrokers, PREFIX, this.pools);
    const end = performance.now() + patience;
    try {
      for (let settled = false; !settled;) {
        settled = await watch.settled().then(
          () => true,
          (error: unknown) => {
            if (performance.now() >= end) throw error;
            return false;
          },
        );
      }
    } finally {
      await watch.close();
    }
  }

  /** Says which processes did not stop by themselves. */
  async stop(): Promise<string[]> {
    const killed = await this.services.stop();
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
    await this.databases.drop().catch(() => undefined);
    await this.stack.stop();
    return killed;
  }
}

/** By when each transaction was committed, the order in which a key's events had their effects is seen afterwards. */
async function keepCommitTimes({ postgres }: Stack): Promise<void> {
  await inDatabase(`${postgres.url}/postgres`, (client) =>
    client.query('alter system set track_commit_timestamp = on'),
  );
  await postgres.stop();
  await postgres.start();
}

function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5_000 });
  // It is killed now and then; the next query says so.
  pool.on('error', () => undefined);
  return pool;
}

async function until(what: string, so: () => Promise<boolean>, patience = 60_000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const error = await so().then(
      (is) => (is ? undefined : new Error(`It did not come to be that ${what}`)),
      (failure: unknown) => failure,
    );
    if (error === undefined) return;
    if (Date.now() > end) throw error;
    await pause(500);
  }
}
