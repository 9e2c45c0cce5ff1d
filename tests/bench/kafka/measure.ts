import { SERVICES, type Service } from '@hansa/contracts';
import { chmodSync, mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { Child, memory } from '../child.js';
import { type Loaded, requestText } from '../load.js';
import { compareApplying, type MeasuredApplying } from './apply.js';
import { type AtRest, measureAtRest } from './at-rest.js';
import { Ground } from './ground.js';
import { measureLatency, type MeasuredLatency } from './latency.js';
import { FLAGS, Services } from './services.js';

const LOAD_SECONDS = 5;
const CONNECTIONS = 8;
/** What is asked of each service under load: a list, and who asks is signed in, so that no cache answers. */
const LISTS: Record<Service, string> = {
  identity: '/organisations',
  training: '/sessions',
  'cluster-registry': '/clusters',
  'knowledge-exchange': '/resources',
};

export interface MeasuredKafka {
  /** Of the machine, before it began: what else ran. */
  load: number;
  /** Node's flags of the image. */
  flags: readonly string[];
  atRest: Record<Service, AtRest>;
  /** MiB, after all writes and requests. */
  memoryAfter: Record<Service, number>;
  latency: MeasuredLatency;
  applying: MeasuredApplying;
}

/** Measures the services as processes of their own over Kafka, in a folder that it may fill. */
export async function measureKafka(
  folder: string,
  rounds: number,
  tell: (line: string) => void,
): Promise<MeasuredKafka> {
  const load = loadavg()[0]!;
  mkdirSync(folder, { recursive: true });
  // PostgreSQL runs as another user where we are root.
  chmodSync(folder, 0o755);
  try {
    const ground = await Ground.lay(folder);
    const services = await Services.start(ground);
    tell('Kafka, PostgreSQL, Redis and the services run');
    const atRest = await measureAtRest(services);
    tell(`At rest ${JSON.stringify(atRest)}`);
    const latency = await measureLatency(ground, services, rounds, tell);
    const memoryAfter = await memoryAfterLoad(ground, services);
    tell(`Memory after load ${JSON.stringify(memoryAfter)}`);
    await Services.stopAll();
    return {
      load,
      flags: FLAGS,
      atRest,
      memoryAfter,
      latency,
      applying: await compareApplying(ground, rounds, tell),
    };
  } finally {
    await Services.stopAll();
    await Ground.clear();
  }
}

async function memoryAfterLoad(ground: Ground, services: Services): Promise<Record<Service, number>> {
  const authorization = `Bearer ${await ground.token('reader@bench.example')}`;
  const load = Child.start('load.ts');
  for (const service of SERVICES) {
    const requests = [requestText('GET', `/api/v1/${service}${LISTS[service]}`, { authorization })];
    const port = services.port(service);
    const loaded = await load.ask<Loaded>({ port, requests, connections: CONNECTIONS, seconds: LOAD_SECONDS });
    if (loaded.failures > 0) throw new Error(`${loaded.failures} answers of ${service} failed: ${loaded.failure}`);
  }
  await load.stop();
  return Object.fromEntries(SERVICES.map((service) => [service, memory(services.pid(service))])) as Record<
    Service,
    number
  >;
}
