import { SERVICES, type Service } from '@hansa/contracts';
import { freePort } from '@hansa/platform/testing';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeKeycloakDatabase } from './databases.js';
import { caddy } from './parts/caddy.js';
import { fetchKafka, kafka } from './parts/kafka.js';
import { fetchKeycloak, keycloak } from './parts/keycloak.js';
import type { Part } from './parts/part.js';
import { PostgresPart } from './parts/postgres.js';
import { redis } from './parts/redis.js';
import { catchMails, type MailCatcher } from './parts/smtp.js';
import { checkTools } from './parts/tools.js';

export interface StackOptions {
  /** Keeps all data and logs; a new one in the machine's temporary folder, removed at the end, if not said. */
  folder?: string;
  /** PostgreSQL keeps what was acknowledged when it is killed; else it is faster and forgets. */
  durable?: boolean;
  /** Processes of each service that the edge knows a port for; 2 if not said. */
  instances?: number;
  /** The sample people can sign in. */
  withPeople?: boolean;
  /** The port of the edge; a free one if not said. */
  edgePort?: number;
}

/** What somebody in another process has to know to use a stack that runs. Can be written as JSON. */
export interface StackFacts {
  folder: string;
  /** The edge, as browsers know it. */
  url: string;
  /** The realm as users see it: the `iss` of tokens. */
  issuer: string;
  /** Keycloak as processes beside it reach it. */
  keycloakUrl: string;
  keycloakAdministrator: { name: string; password: string };
  identityAdminClientSecret: string;
  /** As the superuser, without a database. */
  postgresUrl: string;
  kafkaBrokers: string;
  redisUrl: string;
  smtpUrl: string;
  /** The mails that were sent, as `.eml` files. */
  mailsFolder: string;
  /** The ports on which the edge looks for the processes of each service. */
  servicePorts: Record<Service, number[]>;
}

const secret = () => randomBytes(18).toString('base64url');

/** Real Kafka, Keycloak, Redis, PostgreSQL, a mail catcher and the edge, each of which can be taken away. */
export class Stack {
  private constructor(
    readonly facts: StackFacts,
    readonly postgres: PostgresPart,
    readonly kafka: Part,
    readonly keycloak: Part,
    readonly redis: Part,
    readonly edge: Part,
    private readonly mails: MailCatcher,
    private readonly remove: boolean,
  ) {}

  /** Fetches what is missing and starts everything. @throws ToolsAreMissing */
  static async start(options: StackOptions = {}, tell: (line: string) => void = () => undefined): Promise<Stack> {
    checkTools();
    tell('Kafka and Keycloak are fetched, where they are not in the cache yet ...');
    await fetchKafka();
    await fetchKeycloak();
    const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'hansa-stack-')));
    mkdirSync(folder, { recursive: true });
    // PostgreSQL runs as another user where we are root.
    chmodSync(folder, 0o755);
    const within = (name: string) => {
      mkdirSync(join(folder, name), { recursive: true });
      return join(folder, name);
    };
    const ports = await freePorts(7);
    const [smtp, broker, controller, http, management, redisPort, postgresPort] = ports as [
      ...[number, number, number, number, number, number, number],
    ];
    const edgePort = options.edgePort ?? (await freePort());
    const url = `http://127.0.0.1:${edgePort}`;
    const instances = options.instances ?? 2;
    const servicePorts = {} as Record<Service, number[]>;
    for (const service of SERVICES) servicePorts[service] = await freePorts(instances);

    const postgres = await new PostgresPart(within('postgres'), postgresPort, {
      ephemeral: !options.durable,
    }).start();
    const facts: StackFacts = {
      ...{ folder, url, issuer: `${url}/realms/hansa`, keycloakUrl: `http://127.0.0.1:${http}` },
      keycloakAdministrator: { name: 'stack', password: secret() },
      identityAdminClientSecret: secret(),
      postgresUrl: postgres.url,
      kafkaBrokers: `127.0.0.1:${broker}`,
      redisUrl: `redis://127.0.0.1:${redisPort}`,
      smtpUrl: `smtp://127.0.0.1:${smtp}`,
      mailsFolder: join(folder, 'mails'),
      servicePorts,
    };
    const parts = {
      kafka: await kafka(within('kafka'), { broker, controller }),
      keycloak: await keycloak(within('keycloak'), {
        ...{ ports: { http, management }, url, withPeople: options.withPeople ?? false },
        database: {
          url: `jdbc:postgresql://127.0.0.1:${postgresPort}/keycloak`,
          ...(await makeKeycloakDatabase(postgres.url)),
        },
        realm: {
          HANSA_URL: url,
          IDENTITY_ADMIN_CLIENT_SECRET: facts.identityAdminClientSecret,
          SMTP_HOST: '127.0.0.1',
          SMTP_PORT: String(smtp),
          SMTP_FROM: 'hansa@localhost',
        },
        administrator: facts.keycloakAdministrator,
      }),
      redis: redis(within('redis'), redisPort),
      edge: caddy(within('edge'), {
        port: edgePort,
        keycloak: `127.0.0.1:${http}`,
        services: Object.fromEntries(
          SERVICES.map((service) => [service, servicePorts[service].map((port) => `127.0.0.1:${port}`)]),
        ),
      }),
    };
    const mails = await catchMails(facts.mailsFolder, smtp);
    const { kafka: log, keycloak: realm, redis: cache, edge } = parts;
    const stack = new Stack(facts, postgres, log, realm, cache, edge, mails, !options.folder);
    tell('PostgreSQL runs; Kafka, Keycloak, Redis and Caddy start ...');
    await Promise.all(Object.values(parts).map((part) => part.start())).catch(async (error: unknown) => {
      await stack.stop();
      throw error;
    });
    return stack;
  }

  /** Stops everything in its order, and removes the folder that was made. */
  async stop(): Promise<void> {
    await this.edge.stop(5_000);
    await Promise.all([this.keycloak.stop(15_000), this.kafka.stop(15_000), this.redis.stop(5_000), this.mails.stop()]);
    await this.postgres.stop();
    if (this.remove) rmSync(this.facts.folder, { recursive: true, force: true });
  }
}

/** So many different ones: each is free while it is looked for, so they are all held until the last is found. */
async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) found.add(await freePort());
  return [...found];
}
