import { median } from '../compare.js';
import type { Ground } from './ground.js';
import { roundTrips } from './round-trip.js';
import type { Services } from './services.js';
import { type Write, Writes } from './writes.js';

const INTERVAL = 20;
const WARM_UP = 150;
const COUNT = 400;

/** In ms. */
export interface Times {
  p50: number;
  p99: number;
}

/** From a write to its effect in another service. */
export interface MeasuredEffect {
  /** From the commit of the write as PostgreSQL tells of it. */
  sinceCommit: Times;
  /** From the answer that the person gets. */
  sinceAnswer: Times;
  /** `sinceCommit` against kafkajs alone: the median of the rounds' own ratios, and the least and most of them. */
  ratio: { p50: number; least: number; most: number };
}

export interface MeasuredLatency {
  /** A message by kafkajs alone, sent and received. */
  roundTrip: Times;
  events: MeasuredEffect;
  states: MeasuredEffect;
  /** Writes of each kind that were measured. */
  writes: number;
}

/** How long it takes from a write to its effect in another service, at 50 writes a second. */
export async function measureLatency(
  ground: Ground,
  services: Services,
  rounds: number,
  tell: (line: string) => void,
): Promise<MeasuredLatency> {
  const writes = await Writes.prepare(ground, services);
  const kinds = {
    roundTrip: (count: number) => roundTrips(ground.brokers, count, INTERVAL),
    events: (count: number) => writes.events(count, INTERVAL),
    states: (count: number) => writes.states(count, INTERVAL),
  };
  for (const kind of Object.values(kinds)) await kind(WARM_UP);
  const measured: { roundTrip: number[]; events: Write[]; states: Write[] }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const events = round % 2 === 0 ? undefined : await kinds.events(COUNT);
    const roundTrip = await kinds.roundTrip(COUNT);
    measured.push({ roundTrip, events: events ?? (await kinds.events(COUNT)), states: await kinds.states(COUNT) });
    tell(`Milliseconds ${JSON.stringify(inWords(measured.slice(-1)))}`);
  }
  await writes.stop();
  return inWords(measured);
}

function inWords(rounds: readonly { roundTrip: number[]; events: Write[]; states: Write[] }[]): MeasuredLatency {
  const effect = (kind: 'events' | 'states'): MeasuredEffect => {
    const all = rounds.flatMap((round) => round[kind]);
    const ratios = rounds.map((round) => timesOf(round[kind].map(sinceCommit)).p50 / timesOf(round.roundTrip).p50);
    return {
      sinceCommit: timesOf(all.map(sinceCommit)),
      sinceAnswer: timesOf(all.map((write) => write.effect - write.answered)),
      ratio: { p50: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
    };
  };
  return {
    roundTrip: timesOf(rounds.flatMap((round) => round.roundTrip)),
    events: effect('events'),
    states: effect('states'),
    writes: rounds.flatMap((round) => round.events).length,
  };
}

const sinceCommit = (write: Write) => write.effect - write.committed;

function timesOf(milliseconds: readonly number[]): Times {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p99: at(0.99) };
}
