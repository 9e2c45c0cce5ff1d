import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Everything that this process measures about itself. */
export const registry = new Registry();
const registers = [registry];
const SHORT = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const httpDuration = new Histogram({
  name: 'hansa_http_request_duration_seconds',
  help: 'From the arrival of a request to the end of its answer, by route.',
  labelNames: ['method', 'route', 'status'],
  buckets: SHORT,
  registers,
});

/** Rows of a service's outbox that have not been sent. Set when the metrics are read. */
export const outboxDepth = new Gauge({
  name: 'hansa_outbox_unpublished',
  help: 'Events and states that wait to be sent.',
  labelNames: ['service'],
  registers,
});

/** Set when the metrics are read. */
export const outboxAge = new Gauge({
  name: 'hansa_outbox_oldest_seconds',
  help: 'For how long the oldest unsent event or state has waited.',
  labelNames: ['service'],
  registers,
});

export const handlerDuration = new Histogram({
  name: 'hansa_handler_duration_seconds',
  help: 'How long handlers of events and states took, their transaction included.',
  labelNames: ['handler'],
  buckets: SHORT,
  registers,
});

export const handlerRetries = new Counter({
  name: 'hansa_handler_retries_total',
  help: 'How often a handler was tried again.',
  labelNames: ['handler'],
  registers,
});

export const deadLetters = new Counter({
  name: 'hansa_dead_letters_total',
  help: 'Messages that were laid aside because their handler failed for good.',
  labelNames: ['handler'],
  registers,
});

/** Set when the metrics are read. */
export const deadLettersWaiting = new Gauge({
  name: 'hansa_dead_letters_waiting',
  help: 'Dead letters that nobody has replayed yet.',
  labelNames: ['service'],
  registers,
});

/** Set when the metrics are read. */
export const consumerLag = new Gauge({
  name: 'hansa_consumer_lag',
  help: 'Messages of a topic that the service has not handled yet, of the partitions that this process has.',
  labelNames: ['service', 'topic'],
  registers,
});

/** Set when the metrics are read. */
export const poolConnections = new Gauge({
  name: 'hansa_database_connections',
  help: 'Connections of the pool: in use, idle, and requests that wait for one.',
  labelNames: ['service', 'state'],
  registers,
});

export const mails = new Counter({
  name: 'hansa_mails_total',
  help: 'Mails that left, and attempts that failed.',
  labelNames: ['service', 'result'],
  registers,
});

/** Counts a request that has been answered. @param route its template, such as `/sessions/:id` */
export function countRequest(method: string, route: string, status: number, seconds: number): void {
  httpDuration.observe({ method, route, status: String(status) }, seconds);
}

let started = false;
/** Measures the process itself too: memory, event loop, garbage collection. May be called again. */
export function measureProcess(): void {
  if (started) return;
  started = true;
  // Lag is measured by a timer, whose own period is in it: 50 ms. With the 10 ms that are the default an idle process wakes
  // a hundred times a second for it.
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 50 });
}
