import type { Service } from '@hansa/contracts';
import { Logger } from '@nestjs/common';
import kafkajs, { type Kafka, type LogEntry } from 'kafkajs';
import { createRequire } from 'node:module';
import type { KafkaSettings } from './kafka.settings.js';

interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  scheduleCheckPendingRequests(): void;
}

/**
 * After every answer kafkajs 2.2 sets a timer for "requests that wait", also when none does: with a negative time, so
 * that an idle connection turns round a thousand times a second. Left alone that is 6 % of a core.
 */
function stopIdleTimer(): void {
  const { prototype } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as {
    prototype: RequestQueue & { idleTimerStopped?: true };
  };
  if (prototype.idleTimerStopped) return;
  const schedule = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0 || this.throttledUntil > Date.now()) schedule.call(this);
  };
  prototype.idleTimerStopped = true;
}

const RETRY = { initialRetryTime: 100, maxRetryTime: 1_000, retries: 5 };

/** A connection to the brokers; nothing is opened yet. */
export function kafkaClient(settings: KafkaSettings, service: Service | 'hansa'): Kafka {
  stopIdleTimer();
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
