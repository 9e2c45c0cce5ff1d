import type { Service } from '@hansa/contracts';
import type { Logger } from '@nestjs/common';
import type { Database } from '../database/database.js';
import type { Carrier } from '../messaging/carrier.js';
import { Consumer } from '../messaging/consumer.js';
import { replayOne } from '../messaging/dead-letters.js';
import type { MessagingObserver } from '../messaging/observer.js';
import { buildProjections, missingProjections } from '../messaging/projection-building.js';
import { Relay } from '../messaging/relay.js';
import { HansaTransport } from '../messaging/transport.js';
import { setTimeout } from 'node:timers/promises';
import { Wake } from '../messaging/wake.js';
import type { Lag } from '../observability/consumer-lag.js';
import type { PlatformSettings } from './platform-settings.js';

const LONGEST_PAUSE = 60_000;
// A process that was killed holds its lease until this ends, and nothing leaves its outbox meanwhile.
const RELAY = { inFlight: 1000, poll: 1000, lease: 3_000 };
const LANES = { lanes: 8, batch: 50 };
/** A service whose projections stand does not wait longer for a broker that is away; it has what it needs to answer. */
const JOIN_PATIENCE = 15_000;
const SAY_AGAIN = 60_000;

/** Relays and consumers of the services in this process. */
export class Messaging {
  readonly transport = new HansaTransport(
    () => this.start(),
    () => this.stop(),
  );
  readonly consumers: Consumer[] = [];
  private readonly relays: Relay[] = [];
  private readonly wakes: Wake[] = [];

  constructor(
    private readonly databases: ReadonlyMap<Service, { database: Database; url: string }>,
    private readonly carrier: Carrier,
    private readonly settings: PlatformSettings,
    private readonly observer: MessagingObserver,
    private readonly logger: Logger,
  ) {}

  /** Builds what projections are missing, then consumes and relays. */
  private async start(): Promise<void> {
    for (const [service, { database }] of this.databases) {
      this.consumers.push(
        new Consumer(service, database, this.transport.handlersOf(service), {
          ...LANES,
          attempts: this.settings.handlerAttempts,
          firstPause: this.settings.handlerFirstPauseMs,
          longestPause: LONGEST_PAUSE,
          observer: this.observer,
        }),
      );
    }
    await Promise.all(this.consumers.map((consumer) => this.join(consumer)));
    for (const consumer of this.consumers) await buildProjections(consumer, this.carrier);
    for (const [service, { database, url }] of this.databases) await this.relay(service, database, url);
  }

  private async join(consumer: Consumer): Promise<void> {
    const joined = this.carrier.subscribe(consumer);
    const missing = await missingProjections(consumer);
    if (missing.length > 0) return joined;
    const patience = new AbortController();
    const { signal } = patience;
    await Promise.race([joined, setTimeout(JOIN_PATIENCE, undefined, { signal }).catch(() => undefined)]);
    patience.abort();
  }

  /** Of what is meant for the services of this process, how much they have not handled. */
  async lag(): Promise<Lag[]> {
    const all = await Promise.all(
      [...this.databases.keys()].map(async (service) =>
        [...(await this.carrier.lag(service))].map(([topic, messages]) => ({ service, topic, messages })),
      ),
    );
    return all.flat();
  }

  private async relay(service: Service, database: Database, url: string): Promise<void> {
    const onError = this.sayOnce(`relay of ${service}`);
    const wake = new Wake(url, onError);
    await wake.listen();
    const relay = new Relay(service, database, this.carrier, wake, { ...RELAY, onError });
    relay.start();
    this.wakes.push(wake);
    this.relays.push(relay);
  }

  /** What an operator asked for: dead letters to be handled again, projections to be built anew. */
  async attend(): Promise<number> {
    let done = 0;
    for (const consumer of this.consumers) {
      done += await replayOne(consumer.database, this.transport.handlersOf(consumer.name));
      done += await buildProjections(consumer, this.carrier);
    }
    return done;
  }

  /** A fault that goes on is said once a minute. */
  private sayOnce(what: string): (error: unknown) => void {
    let said = '';
    let at = 0;
    return (error) => {
      const words = String(error);
      if (words === said && Date.now() - at < SAY_AGAIN) return;
      [said, at] = [words, Date.now()];
      this.logger.warn(`${what}: ${words}`);
    };
  }

  private async stop(): Promise<void> {
    const relaysStop = Promise.all(this.relays.map((relay) => relay.stop()));
    await this.carrier.stop();
    await relaysStop;
    await Promise.all(this.wakes.map((wake) => wake.stop()));
  }
}
