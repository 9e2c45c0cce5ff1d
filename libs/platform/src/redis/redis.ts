import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { RedisClientType } from '@redis/client';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RedisSettings } from './redis.settings.js';

/** In milliseconds. Redis answers within one; nobody's request waits longer than the first of these. */
const PATIENCE = 200;
const CONNECT_PATIENCE = 2_000;
const AT_THE_START = 1_000;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;
/** A connection that held so long was a good one: the next pause is the first again. */
const LASTING = 10_000;
const MOST_WAITING = 10_000;

/** What of node-redis is used here. */
export type RedisClient = Pick<RedisClientType, 'get' | 'multi' | 'ping' | 'pTTL' | 'set'>;

/**
 * One connection to Redis, for what makes things faster or fairer and is never needed: whoever asks has an answer of his
 * own for when there is none. A command that is refused or takes too long drops the connection, so that the requests
 * after it do not wait as well; meanwhile another is sought.
 */
export class Redis implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Redis');
  private readonly stopping = new AbortController();
  private client: RedisClient | undefined;
  private lose: (reason: unknown) => void = () => undefined;
  private running: Promise<void> | undefined;
  private isAway = false;

  constructor(private readonly settings: Pick<RedisSettings, 'url' | 'ca'>) {}

  /** Whether there is to be one at all. */
  get isSet(): boolean {
    return this.settings.url !== undefined;
  }

  /** Waits a second at most, so that the first requests are already counted together. */
  async onModuleInit(): Promise<void> {
    const { url } = this.settings;
    if (url === undefined || this.running) return;
    const connected = new Promise<void>((resolve) => {
      this.running = this.stayConnected(url, resolve);
    });
    await Promise.race([connected, sleep(AT_THE_START, undefined, { ref: false })]);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    this.lose('stopping');
    await this.running;
  }

  /** What Redis says, or undefined: it is away, refuses, or does not say it within 200 ms. Never throws. */
  async ask<T>(question: (client: RedisClient) => Promise<T>): Promise<T | undefined> {
    const { client, lose } = this;
    if (!client) return undefined;
    try {
      return await inTime(question(client), PATIENCE);
    } catch (error) {
      lose(error);
      return undefined;
    }
  }

  private async stayConnected(url: string, connected: () => void): Promise<void> {
    const { signal } = this.stopping;
    for (let pause = FIRST_PAUSE; !signal.aborted;) {
      const since = Date.now();
      const reason = await this.connectUntilGone(url, connected);
      if (signal.aborted) return;
      if (!this.isAway) this.logger.warn({ reason: inWords(reason) }, 'Redis is away: each process goes on by itself');
      this.isAway = true;
      if (Date.now() - since > LASTING) pause = FIRST_PAUSE;
      await sleep(pause, undefined, { ref: false, signal }).catch(() => undefined);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }

  /** Gives why it ended. */
  private async connectUntilGone(url: string, connected: () => void): Promise<unknown> {
    // Not where it is not used: it takes time and memory to load.
    const { createClient } = await import('@redis/client');
    const { ca } = this.settings;
    const client = createClient({
      url,
      name: 'hansa',
      disableClientInfo: true,
      disableOfflineQueue: true,
      commandsQueueMaxLength: MOST_WAITING,
      maintNotifications: 'disabled',
      // A connection is never mended: it is left, and another one is made.
      socket: { connectTimeout: CONNECT_PATIENCE, reconnectStrategy: false, ...(ca !== undefined && { ca }) },
    });
    const gone = new Promise<unknown>((resolve) => {
      this.lose = resolve;
      client.on('error', resolve).on('end', () => resolve('the connection was closed'));
    });
    if (this.stopping.signal.aborted) return undefined;
    try {
      await Promise.race([
        inTime(
          client.connect().then(() => client.ping()),
          CONNECT_PATIENCE,
        ),
        gone.then((reason) => Promise.reject(reason)),
      ]);
      this.client = client as unknown as RedisClient;
      if (this.isAway) this.logger.log('Redis is back');
      this.isAway = false;
      connected();
      return await gone;
    } catch (error) {
      return error;
    } finally {
      this.client = undefined;
      if (client.isOpen) client.destroy();
    }
  }
}

function inTime<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error('no answer in time'));
    // When it was this process that was busy, the answer has come already and is read first.
    const timer = setTimeout(() => setImmediate(late), milliseconds);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Without the address, which may hold a password. */
function inWords(reason: unknown): string {
  const { code, message } = (reason ?? {}) as { code?: unknown; message?: unknown };
  return typeof code === 'string' ? code : typeof message === 'string' ? message : String(reason);
}
