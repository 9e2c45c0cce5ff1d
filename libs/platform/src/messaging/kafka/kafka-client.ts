import type { Service } from '@hansa/contracts';
import { Logger } from '@nestjs/common';
import kafkajs, { type Kafka, type LogEntry } from 'kafkajs';
import { createRequire } from 'node:module';
import type { KafkaSettings } from './kafka.settings.js';

interface Request {
  sentAt: number;
  requestTimeout: number;
  timeoutRequest(): void;
}

interface RequestQueue {
  pending: unknown[];
  inflight: ReadonlyMap<number, Request>;
  throttledUntil: number;
  requestTimeoutIntervalId?: NodeJS.Timeout;
  scheduleCheckPendingRequests(): void;
  scheduleRequestTimeoutCheck(): void;
  isConnected(): boolean;
  /** Clears the interval. */
  destroy(): void;
}

/** Requests are given ten seconds and more. */
const LOOK_FOR_LATE_REQUESTS = 1_000;

/**
 * What kafkajs 2.2 does with a connection on which nothing happens. After every answer it sets a timer for "requests that
 * wait", also when none does: with a negative time, so that it turns round a thousand times a second, which is 6 % of a
 * core. And it looks ten times a second at each connection whether an answer is late.
 */
function calmIdleConnections(): void {
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
    prototype: RequestQueue & { calmed?: true };
  };
  if (prototype.calmed) return;
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
  prototype.scheduleRequestTimeoutCheck = function (this: RequestQueue) {
    this.destroy();
    this.requestTimeoutIntervalId = setInterval(() => {
      const now = Date.now();
      const late = [...this.inflight.values()].filter(({ sentAt, requestTimeout }) => now - sentAt > requestTimeout);
      for (const request of late) request.timeoutRequest();
      if (!this.isConnected()) this.destroy();
    }, LOOK_FOR_LATE_REQUESTS);
  };
  prototype.calmed = true;
}

const RETRY = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 };

/** A connection to the brokers; nothing is opened yet. */
export function kafkaClient(settings: KafkaSettings, service: Service | 'hansa'): Kafka {
  calmIdleConnections();
  const { brokers, ssl, ca, username, password, sasl } = settings;
  return new kafkajs.Kafka({
    clientId: `hansa-${service}`,
    brokers,
    ssl: ssl ? (ca ? { ca: [ca] } : true) : false,
    ...(username ? { sasl: { mechanism: sasl, username, password: password ?? '' } as never } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: RETRY,
    logLevel: kafkajs.logLevel.ERROR,
    logCreator: () => log,
  });
}

const logger = new Logger('Kafka');

// It reports as errors what it then tries again; what fails for good reaches us as an exception.
function log({ namespace, log: { message, error } }: LogEntry): void {
  logger.debug(`${namespace}: ${message}${error ? ` (${String(error)})` : ''}`);
}
