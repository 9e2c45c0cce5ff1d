import { Injectable } from '@nestjs/common';
import type { Service } from '@hansa/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import { consumerLag } from './metrics.js';

/** Messages of a topic that a service has not handled yet. */
export interface Lag {
  service: Service;
  topic: string;
  messages: number;
}

const PATIENCE = 2_000;

/** Asks how far the consumers are behind when the metrics are read. */
@Injectable()
export class ConsumerLag {
  private ask: () => Promise<Lag[]> = () => Promise.resolve([]);

  /** Says where it is known. */
  askedOf(ask: () => Promise<Lag[]>): void {
    this.ask = ask;
  }

  /** Of a broker that does not answer in time there are no figures, rather than old ones. */
  async measure(): Promise<void> {
    const given = new AbortController();
    const late = pause(PATIENCE, [], { signal: given.signal }).catch(() => []);
    const lags = await Promise.race([this.ask().catch(() => []), late]);
    given.abort();
    consumerLag.reset();
    for (const { service, topic, messages } of lags) consumerLag.set({ service, topic }, messages);
  }
}
