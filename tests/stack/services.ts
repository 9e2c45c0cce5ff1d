import { SERVICES, type Service } from '@hansa/contracts';
import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountUrl } from './databases.js';
import { answers, Part } from './parts/part.js';
import type { StackFacts } from './stack.js';

const ROOT = join(import.meta.dirname, '..', '..');

export interface ServicesOptions {
  /** What the names of topics, groups and transactional ids begin with: lower-case letters, digits, hyphens. */
  prefix: string;
  /** The name of each service's database. */
  databases: Record<Service, string>;
  /** Keeps files and logs. */
  folder: string;
  /** Processes of each service; 1 if not said, and no more than the edge has ports for. */
  instances?: number;
  /** Over what all have. */
  environment?: Record<string, string>;
}

/** A process of a service, by its service and its number from 0. */
export interface ServiceProcess {
  service: Service;
  instance: number;
  part: Part;
  /** Its own address, beside the edge. */
  url: string;
}

/** The four services as processes of their own, on the parts of a stack, behind its edge. */
export class Services {
  readonly processes: readonly ServiceProcess[];
  private readonly common: Record<string, string>;

  constructor(
    private readonly facts: StackFacts,
    private readonly options: ServicesOptions,
  ) {
    mkdirSync(options.folder, { recursive: true });
    this.common = commonSettings(facts, options);
    const instances = Array.from({ length: options.instances ?? 1 }, (_, instance) => instance);
    this.processes = SERVICES.flatMap((service) => instances.map((instance) => this.process(service, instance)));
  }

  of(service: Service): ServiceProcess[] {
    return this.processes.filter((process) => process.service === service);
  }

  /** Creates the topics, starts all processes, and returns when each is ready. */
  async start(): Promise<void> {
    this.endThoseBefore();
    await Promise.all(SERVICES.map((service) => this.command(service, ['topics'])));
    const started = this.processes.map(({ part }) => part.start());
    writeFileSync(this.pids, this.processes.map(({ part }) => part.pid).join('\n'));
    await Promise.all(started);
  }

  /** In order, all at once. Says which did not go by themselves. */
  async stop(): Promise<string[]> {
    const went = await Promise.all(this.processes.map(async ({ part }) => ({ part, alone: await part.stop() })));
    return went.filter(({ alone }) => !alone).map(({ part }) => part.name);
  }

  /** Runs one command of a service, such as `['dead-letters', 'list']`. Gives what it says; throws when it fails. */
  command(service: Service, words: string[]): Promise<string> {
    const owner = words[0] === 'migrate' ? 'owner' : 'app';
    return runCommand(service, words, { ...this.common, ...this.settingsOf(service, owner) });
  }

  /** The lines of all their logs so far, process by process. */
  logLines(): string[] {
    return this.processes.flatMap(({ part }) => readFileSync(part.log, 'utf8').split('\n').filter(Boolean));
  }

  /** On the ports of this edge there is one platform at a time; a test that ran out of time may have left its own. */
  private endThoseBefore(): void {
    if (!existsSync(this.pids)) return;
    for (const pid of readFileSync(this.pids, 'utf8').split('\n').filter(Boolean).map(Number)) {
      if (isService(pid)) process.kill(pid, 'SIGKILL');
    }
    rmSync(this.pids);
  }

  private get pids(): string {
    return join(this.facts.folder, 'services.pids');
  }

  private process(service: Service, instance: number): ServiceProcess {
    const port = this.facts.servicePorts[service][instance];
    if (!port) throw new Error(`The edge has no port for process ${instance} of ${service}`);
    const url = `http://127.0.0.1:${port}`;
    const part = new Part({
      name: `${service} ${instance}`,
      log: join(this.options.folder, `${service}-${instance}.log`),
      launch: {
        command: process.execPath,
        args: ['--enable-source-maps', mainOf(service)],
        folder: ROOT,
        environment: { ...this.common, ...this.settingsOf(service, 'app'), PORT: String(port) },
      },
      isReady: () => answers(`${url}/health/ready`),
    });
    return { service, instance, part, url };
  }

  private settingsOf(service: Service, account: 'owner' | 'app'): Record<string, string> {
    const name = `${service.replaceAll('-', '_').toUpperCase()}_DATABASE_URL`;
    return { [name]: accountUrl(this.facts.postgresUrl, service, account, this.options.databases[service]) };
  }
}

const mainOf = (service: Service) => join(ROOT, 'apps', `${service}-service`, 'dist', 'main.js');

/** Whether a process is one of ours still: its number may belong to another by now. */
function isService(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes(join(ROOT, 'apps'));
}

/** Runs one command of a service in a process of its own. */
export function runCommand(service: Service, words: string[], environment: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [mainOf(service), ...words], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += String(piece)));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`${service} ${words.join(' ')} ended with ${code}: ${said}`));
    });
  });
}

/** What all services have in a stack; the sweeps are quick, and nothing is refused because tests are quick as well. */
export function commonSettings(facts: StackFacts, { prefix, folder, environment }: Omit<ServicesOptions, 'databases'>) {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    HOST: '127.0.0.1',
    // Nobody asks for anything while a test stops them; the rolling restart sets it as it is deployed.
    STOP_DRAIN_MS: '0',
    ISSUER: facts.issuer,
    ISSUER_INTERNAL_URL: `${facts.keycloakUrl}/realms/hansa`,
    EDGE_ADDRESSES: '127.0.0.1',
    KAFKA_BROKERS: facts.kafkaBrokers,
    KAFKA_TOPIC_PREFIX: prefix,
    KAFKA_PARTITIONS: '3',
    REDIS_URL: facts.redisUrl,
    MAIL_URL: facts.smtpUrl,
    MAIL_FROM: 'Hansa <hansa@localhost>',
    FILES_FOLDER: join(folder, 'files'),
    IDENTITY_PUBLIC_URL: facts.url,
    IDENTITY_ADMIN_CLIENT_ID: 'hansa-identity',
    IDENTITY_ADMIN_CLIENT_SECRET: facts.identityAdminClientSecret,
    TRAINING_PUBLIC_URL: facts.url,
    TRAINING_SIGNING_KEY: JSON.stringify(privateKey.export({ format: 'jwk' })),
    TEST_CLOCK: 'true',
    SWEEP_INTERVAL_MS: '100',
    HANDLER_FIRST_PAUSE_MS: '10',
    ACCESS_CATCH_UP_MS: '0',
    IDENTITY_SILENCE_SECONDS: '0',
    RATE_LIMIT_PER_ADDRESS: '1000000',
    RATE_LIMIT_PER_PERSON: '1000000',
    ...environment,
  };
}
