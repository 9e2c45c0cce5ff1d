import { SERVICES, type Service } from '@hansa/contracts';
import { mailbox } from '@hansa/development';
import { calendar, mailWaiter } from '@hansa/test-journeys/eventually';
import type { JourneyDatabase, Platform } from '@hansa/test-journeys/platform';
import { Visitor } from '@hansa/test-journeys/visitor';
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { freshDatabases } from './databases.js';
import { KeycloakAdmin } from './keycloak-admin.js';
import { Services } from './services.js';
import { Quiet } from './settled.js';
import { SignInBrowser } from './sign-in.js';
import type { StackFacts } from './stack.js';

const PASSWORD = 'the password of everybody';

/** A platform of the journeys on the stack that runs. */
export interface StackPlatform extends Platform {
  facts: StackFacts;
  /** What the names of its topics and groups begin with. */
  prefix: string;
  services: Services;
  keycloak: KeycloakAdmin;
}

export interface StackPlatformOptions {
  environment?: Record<string, string>;
  /** Processes of each service. */
  instances?: number;
}

/** The stack that Jest's global setup has started. */
export function runningStack(): StackFacts {
  const facts = process.env['HANSA_STACK'];
  if (!facts) throw new Error('No stack runs: npm run test:stack starts one');
  return JSON.parse(facts) as StackFacts;
}

/** What `HANSA_PLATFORM` names: the journeys' platform over real parts. */
export function startPlatform(environment: Record<string, string> = {}): Promise<Platform> {
  return startStackPlatform(runningStack(), { environment });
}

/** Every service as its own process, on fresh databases and topics of its own, behind the edge. */
export async function startStackPlatform(
  facts: StackFacts,
  options: StackPlatformOptions = {},
): Promise<StackPlatform> {
  const prefix = `t${randomUUID().slice(0, 8)}`;
  const folder = join(facts.folder, 'platforms', prefix);
  const filesFolder = join(folder, 'files');
  await mkdir(filesFolder, { recursive: true });
  const databases = await freshDatabases(facts.postgresUrl);
  const services = new Services(facts, {
    ...{ prefix, folder, databases: databases.names, instances: options.instances ?? 1 },
    environment: { CACHE_SECONDS: '0', ...options.environment },
  });
  const pools = new Map<Service, pg.Pool>(
    SERVICES.map((service) => [service, poolOf(`${facts.postgresUrl}/${databases.names[service]}`)]),
  );
  const quiet = new Quiet(facts.kafkaBrokers, prefix, pools);
  const close = async () => {
    await services.stop();
    await quiet.close();
    await Promise.all([...pools.values()].map((pool) => pool.end()));
    await databases.drop();
  };
  await services.start().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const keycloak = new KeycloakAdmin(facts);
  const api = `${facts.url}/api/v1`;
  const mails = mailbox(facts.mailsFolder);
  // Others before us wrote to the same people. A mail says to the second when it was sent.
  const since = Math.floor(Date.now() / 1000) * 1000;
  const mailsTo = async (email: string) => (await mails.list(email)).filter(({ at }) => Date.parse(at) >= since);
  return {
    ...{ facts, prefix, services, keycloak, filesFolder },
    url: facts.url,
    stranger: new Visitor(api),
    password: PASSWORD,
    account: (email, name = email.split('@')[0]!) =>
      keycloak.putPerson({ email, name, password: PASSWORD }).then(() => undefined),
    signIn: async (email, name = email.split('@')[0]!, language = 'en') => {
      await keycloak.putPerson({ email, name, password: PASSWORD });
      const { accessToken } = await new SignInBrowser(facts.url).signIn(email, PASSWORD, language);
      return new Visitor(api, accessToken, language);
    },
    nameOperator: async (email) => void (await services.command('identity', ['operator', email])),
    mailsTo,
    mailTo: mailWaiter(mailsTo),
    ...calendar(async (interval) => {
      for (const pool of pools.values()) {
        await pool.query('update test_clock set shift = shift + $1::interval', [interval]);
      }
    }),
    settled: () => quiet.settled(),
    databases: new Map(SERVICES.map((service) => [service, databaseOver(pools.get(service)!)])),
    accounts: async () => JSON.stringify(await keycloak.ask('GET', '/users?max=100000')),
    logLines: () => services.logLines(),
    close,
  };
}

function poolOf(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 3 });
  // PostgreSQL may be taken away; the next query says so.
  pool.on('error', () => undefined);
  return pool;
}

function databaseOver(pool: pg.Pool): JourneyDatabase {
  return {
    query: async <T>(sql: string, parameters: unknown[] = []) =>
      (await pool.query<T & pg.QueryResultRow>(sql, parameters)).rows,
  };
}
