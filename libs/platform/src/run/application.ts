import { type DynamicModule, Logger, Module, type Type } from '@nestjs/common';
import { NestFactory, RouterModule } from '@nestjs/core';
import type { MicroserviceOptions } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger as PinoLogger } from 'nestjs-pino';
import { definitionOf } from '../domain.js';
import { configureHttp } from '../http/configure.js';
import { createAdapter } from '../http/adapter.js';
import { HttpSettings } from '../http/http.settings.js';
import { platformHttp, PLATFORM_HTTP_SETTINGS } from '../http/platform-http.js';
import { MailSettings } from '../mail/mail.settings.js';
import { MailWorker } from '../mail/mail-worker.js';
import type { Carrier } from '../messaging/carrier.js';
import { KafkaCarrier } from '../messaging/kafka/kafka-carrier.js';
import { contradictions, KafkaSettings } from '../messaging/kafka/kafka.settings.js';
import { MemoryCarrier } from '../messaging/memory-carrier.js';
import { ConsumerLag } from '../observability/consumer-lag.js';
import { MetricsObserver } from '../observability/metrics-observer.js';
import { Readiness } from '../observability/readiness.js';
import { startTracing, stopTracing } from '../observability/tracing.js';
import { TracingSettings } from '../observability/tracing.settings.js';
import { type Environment, readSettings, SettingsAreWrong } from '../settings/read-settings.js';
import type { SettingsClass } from '../settings/settings.js';
import { databaseSettingsOf } from './database-settings.js';
import { Databases } from './databases.js';
import { Messaging } from './messaging.js';
import { PartsModule } from './parts.module.js';
import { PlatformSettings } from './platform-settings.js';
import { prune } from './prune.js';
import { Sweeper } from './sweeper.js';

const PRUNE_INTERVAL = 60_000;
const CLOSE_IDLE_INTERVAL = 50;

export interface ApplicationOptions {
  /** The domains' modules that run in this process. */
  domains: readonly Type[];
  environment?: Environment;
}

/** Another handler of whole paths of the same server, such as the development's identity provider. */
export interface Mount {
  /** @param url the path and query of a request */
  handles(url: string): boolean;
  callback(request: IncomingMessage, response: ServerResponse): void;
}

@Module({})
class Root {}

/** Some domains in one process, in whichever way they are deployed. */
export class Application {
  private readonly sweeper: Sweeper;
  private readonly mailWorkers: MailWorker[] = [];
  private stopped: Promise<void> | undefined;

  private constructor(
    readonly app: NestFastifyApplication,
    readonly settings: ReadonlyMap<SettingsClass, object>,
    readonly databases: Databases,
    readonly messaging: Messaging,
    readonly domains: readonly Type[],
  ) {
    this.sweeper = new Sweeper(this.setting(PlatformSettings).sweepIntervalMs);
  }

  /**
   * Opens the databases and puts everything together; nothing runs yet.
   * Throws `SettingsAreWrong` with all that is wrong in the environment.
   */
  static async create({ domains, environment }: ApplicationOptions): Promise<Application> {
    const definitions = domains.map(definitionOf);
    const settings = readSettings(settingsClasses(domains), environment);
    const platform = settings.get(PlatformSettings) as PlatformSettings;
    await startTracing(
      settings.get(TracingSettings) as TracingSettings,
      definitions.map(({ name }) => name),
    );
    const databases = await Databases.open(definitions, settings, platform);
    const root = rootModule(domains, databases, settings);
    const app = await NestFactory.create<NestFastifyApplication>(
      root,
      createAdapter(settings.get(HttpSettings) as HttpSettings),
      {
        bufferLogs: true,
        abortOnError: false,
        // Nest's parsers would take forms too; the server's own takes JSON alone.
        bodyParser: false,
      },
    );
    app.useLogger(app.get(PinoLogger));
    await configureHttp(app, domains);
    const messaging = new Messaging(
      databases.byService,
      carrierFor(settings.get(KafkaSettings) as KafkaSettings, platform, databases, app.get(MetricsObserver)),
      platform,
      app.get(MetricsObserver),
      new Logger('Messaging'),
    );
    app.get(ConsumerLag).askedOf(() => messaging.lag());
    app.connectMicroservice<MicroserviceOptions>({ strategy: messaging.transport }, { deferInitialization: true });
    return new Application(app, settings, databases, messaging, domains);
  }

  setting<T extends object>(settingsClass: SettingsClass<T>): T {
    return this.settings.get(settingsClass) as T;
  }

  /** Where it can be reached; known once it has started. */
  async url(): Promise<string> {
    return (await this.app.getUrl()).replace('[::1]', '127.0.0.1');
  }

  /**
   * Handles what is to be handled, then takes requests.
   * @param prepare done when events already have their effects, and before any sweep, mail or request
   */
  async start(prepare?: () => Promise<void>): Promise<void> {
    const { host, port } = this.setting(PlatformSettings);
    await this.app.startAllMicroservices();
    await prepare?.();
    this.startWork();
    await this.app.listen(port, host);
    this.app.get(Readiness).markStarted();
  }

  /** Gives the requests that one of `mounts` handles to it, before anything of ours sees them. */
  mount(mounts: readonly Mount[]): void {
    const server = this.app.getHttpServer() as unknown as Server;
    const [own] = server.listeners('request') as RequestListener[];
    server.removeAllListeners('request').on('request', (request, response) => {
      const mount = mounts.find((candidate) => candidate.handles(request.url ?? '/'));
      if (mount) mount.callback(request, response as ServerResponse);
      else own!(request, response as never);
    });
  }

  /**
   * Says that it wants no more requests, and goes on answering those that come until whoever sends them has heard it.
   * The edge passes on what has a body only once: a connection that closes under it is a request that failed. So every
   * answer now ends its connection, and those that nobody uses are left alone, until the edge has given them up itself.
   */
  async drain(): Promise<void> {
    this.app.get(Readiness).markStopping();
    await pause(this.setting(PlatformSettings).stopDrainMs);
  }

  /** Takes no more requests, finishes what is under way, and leaves nothing half done. Safe to call twice. */
  stop(): Promise<void> {
    this.stopped ??= this.stopInOrder();
    return this.stopped;
  }

  private async stopInOrder(): Promise<void> {
    this.app.get(Readiness).markStopping();
    await Promise.all([this.sweeper.stop(), ...this.mailWorkers.map((worker) => worker.stop())]);
    const server = this.app.getHttpServer() as unknown as Server;
    // A connection that had a request under way when we began would be kept for its client's next one. While new ones are
    // still taken, one without a request may be one whose request is about to come.
    const closing = setInterval(() => !server.listening && server.closeIdleConnections(), CLOSE_IDLE_INTERVAL);
    await this.app.close().finally(() => clearInterval(closing));
    await this.databases.close();
    await stopTracing();
  }

  private startWork(): void {
    for (const domain of this.domains) {
      const { name, providers, database } = definitionOf(domain);
      this.sweeper.sweepAll(this.app, providers);
      const own = this.databases.byClass.get(database)!;
      const mails = new MailWorker(name, own, this.setting(MailSettings));
      this.mailWorkers.push(mails);
      mails.start();
      this.sweeper.every('prune', () => prune(own, this.setting(PlatformSettings)), PRUNE_INTERVAL);
    }
    this.sweeper.every('attend', () => this.messaging.attend());
  }
}

/** Every class of settings that these domains and the platform read. */
export function settingsClasses(domains: readonly Type[]): SettingsClass[] {
  const own = domains
    .map(definitionOf)
    .flatMap(({ name, settings }) => [databaseSettingsOf(name), ...(settings ? [settings] : [])]);
  return [PlatformSettings, KafkaSettings, ...PLATFORM_HTTP_SETTINGS, ...own];
}

/** Over the brokers that are set; without any, between the domains of this process alone. */
function carrierFor(
  kafka: KafkaSettings,
  { inboxKeepDays }: PlatformSettings,
  { byService }: Databases,
  observer: MetricsObserver,
): Carrier {
  if (kafka.brokers.length === 0) {
    return new MemoryCarrier(new Map([...byService].map(([name, { database }]) => [name, database])));
  }
  const wrong = contradictions(kafka, inboxKeepDays);
  if (wrong.length > 0) throw new SettingsAreWrong(wrong);
  return new KafkaCarrier(kafka, observer, byService.size === 1 ? [...byService.keys()][0] : 'hansa');
}

function rootModule(
  domains: readonly Type[],
  databases: Databases,
  settings: ReadonlyMap<SettingsClass, object>,
): DynamicModule {
  const routes = domains.map((module) => ({ path: `api/v1/${definitionOf(module).name}`, module }));
  return {
    module: Root,
    imports: [
      PartsModule.with(databases.byClass, settings),
      platformHttp(domains),
      RouterModule.register(routes),
      ...domains,
    ],
  };
}
