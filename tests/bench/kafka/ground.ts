import { createIdentityProvider, signIn } from '@hansa/development';
import { SERVICES, type Service } from '@hansa/contracts';
import { freePort } from '@hansa/platform/testing';
import { accountUrl, databaseOf, makeDatabase } from '@hansa/test-stack/databases';
import { fetchKafka, kafka } from '@hansa/test-stack/parts/kafka';
import type { Part } from '@hansa/test-stack/parts/part';
import { PostgresPart } from '@hansa/test-stack/parts/postgres';
import { redis } from '@hansa/test-stack/parts/redis';
import { mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

const SECRET = 'of the bench';

/** Real Kafka, PostgreSQL (which keeps what it acknowledges) and Redis, each service's database, and who says who people are. */
export class Ground {
  private static running: Ground | undefined;

  private constructor(
    readonly folder: string,
    readonly postgres: PostgresPart,
    private readonly kafka: Part,
    private readonly redis: Part,
    private readonly realm: Server,
    private readonly ports: { broker: number; redis: number; realm: number },
  ) {}

  static async lay(folder: string): Promise<Ground> {
    const within = (name: string) => {
      mkdirSync(join(folder, name), { recursive: true });
      return join(folder, name);
    };
    await fetchKafka();
    const ports = { broker: await freePort(), controller: await freePort(), redis: await freePort() };
    const postgres = await new PostgresPart(within('postgres'), await freePort()).start();
    for (const service of SERVICES) await makeDatabase(postgres.url, service, databaseOf(service));
    const realm = createServer();
    const realmPort = await freePort();
    const provider = createIdentityProvider({
      issuer: `http://127.0.0.1:${realmPort}/realms/hansa`,
      folder: within('identity-provider'),
      audience: 'hansa-api',
      adminClientSecret: SECRET,
    });
    realm.on('request', (request, response) => provider.callback(request, response));
    await new Promise<void>((listening) => realm.listen(realmPort, '127.0.0.1', listening));
    const broker = await kafka(within('kafka'), ports);
    const cache = redis(within('redis'), ports.redis);
    await Promise.all([broker.start(), cache.start()]);
    Ground.running = new Ground(folder, postgres, broker, cache, realm, { ...ports, realm: realmPort });
    return Ground.running;
  }

  /** For the end of a run, also of one that failed. */
  static async clear(): Promise<void> {
    const ground = Ground.running;
    Ground.running = undefined;
    if (!ground) return;
    ground.realm.closeAllConnections();
    ground.realm.close();
    await Promise.all([ground.kafka.stop(15_000), ground.redis.stop(5_000)]);
    await ground.postgres.stop();
  }

  get brokers(): string {
    return `127.0.0.1:${this.ports.broker}`;
  }

  get issuer(): string {
    return `http://127.0.0.1:${this.ports.realm}/realms/hansa`;
  }

  /** As the superuser. */
  databaseUrl(service: Service): string {
    return `${this.postgres.url}/${databaseOf(service)}`;
  }

  /** What a service is told, as Compose does it; `owner` for the commands that need the database owner's account. */
  environmentOf(service: Service, account: 'owner' | 'app' = 'app'): Record<string, string> {
    const name = service.replaceAll('-', '_').toUpperCase();
    return {
      [`${name}_DATABASE_URL`]: accountUrl(this.postgres.url, service, account, databaseOf(service)),
      ISSUER: this.issuer,
      KAFKA_BROKERS: this.brokers,
      REDIS_URL: `redis://127.0.0.1:${this.ports.redis}`,
      FILES_FOLDER: join(this.folder, 'files'),
      MAIL_FOLDER: join(this.folder, 'mails'),
      IDENTITY_ADMIN_CLIENT_SECRET: SECRET,
      LOG_REQUESTS: 'failed',
      RATE_LIMIT_PER_ADDRESS: '1000000',
      RATE_LIMIT_PER_PERSON: '1000000',
    };
  }

  async token(email: string): Promise<string> {
    return (await signIn({ issuer: this.issuer, email })).accessToken;
  }
}
