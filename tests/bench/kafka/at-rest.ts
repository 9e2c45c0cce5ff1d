import { SERVICES, type Service } from '@hansa/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import { memory, processorTime } from '../child.js';
import type { Services } from './services.js';

const SETTLE = 10;
const WATCH = 30;

/** One service as a process that nobody asks anything. */
export interface AtRest {
  /** MiB, after the start. */
  memory: number;
  /** Percent of a core. */
  processor: number;
}

/** Watches all services at once while nothing happens, with all their connections open. */
export async function measureAtRest(services: Services): Promise<Record<Service, AtRest>> {
  await pause(SETTLE * 1000);
  const began = performance.now();
  const before = new Map(SERVICES.map((service) => [service, processorTime(services.pid(service))]));
  await pause(WATCH * 1000);
  const seconds = (performance.now() - began) / 1000;
  const of = (service: Service): AtRest => ({
    memory: memory(services.pid(service)),
    processor: ((processorTime(services.pid(service)) - before.get(service)!) / seconds) * 100,
  });
  return Object.fromEntries(SERVICES.map((service) => [service, of(service)])) as Record<Service, AtRest>;
}
