import { SERVICES } from '@hansa/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import type { Findings } from '../findings.js';
import type { Entry, Ledger } from '../ledger.js';
import type { Asked } from '../person.js';
import { checkStack } from './check-stack.js';
import { Memory } from './memory.js';
import type { Scene } from './scene.js';
import type { StackHansa } from './stack-hansa.js';

const PACE = { rest: 800, integrationRest: 500 };
const WEIGHTY = /\/publish$/;
const REFUSAL = 'identity-not-heard-of';
const SAMPLE_EVERY = 10_000;
/** What was written in minutes is handled in less, in ms. */
const CATCHING_UP = 10 * 60_000;
/** What V8 may take and give back without anything being kept, as a part and in MB. */
const BREATH = { part: 1.15, megabytes: 10 };

export interface Outage {
  seconds: number;
  ledger: Ledger;
  findings: Findings;
  /** Weighty acts: acknowledged while identity counted as heard of, and refused afterwards, with the words of the refusal. */
  weighty: { acknowledged: number; refused: number; words: string };
  /** Of those who founded an organisation meanwhile, which no other service had heard of. */
  strangers: number;
  /** Rows that waited in all outboxes when the broker came back. */
  waiting: number;
  /** ms from when every part was ready until nothing waited any more. */
  quiet: number;
  memory: ReturnType<Memory['ofEach']>;
}

/** Takes the broker away while people go on writing, for so many seconds, and gives it back. */
export async function brokerAway(scene: Scene, seconds: number): Promise<Outage> {
  const { hansa, world, crowd, tell } = scene;
  crowd.begin(PACE);
  // Everybody has organisations that the other services know, and the processes are warm.
  await pause(20_000);
  await crowd.stop();
  await hansa.quiet();

  const before = new Set(crowd.ledger.entries);
  const away: Asked[] = [];
  for (const person of world.people) {
    person.watch = (asked) => {
      if (asked.status === undefined || asked.status >= 500) away.push(asked);
    };
  }
  const memory = new Memory(hansa.services.processes);
  await hansa.stack.kafka.kill();
  tell(`The broker is away for ${seconds} s ...`);
  const end = performance.now() + seconds * 1000;
  crowd.begin(PACE);
  for (let left = seconds * 1000; left > 0; left = end - performance.now()) {
    memory.sample();
    tell(`  ${Math.round(left / 1000)} s to go; ${crowd.ledger.count('acknowledged')} acknowledged`);
    await pause(Math.min(left, SAMPLE_EVERY));
  }
  memory.sample();
  await crowd.stop();
  const waiting = await rowsThatWait(hansa);
  for (const person of world.people) person.watch = undefined;

  await hansa.stack.kafka.start();
  await hansa.ready();
  const ready = performance.now();
  await hansa.quiet(CATCHING_UP);
  const quiet = performance.now() - ready;
  tell(`Everything is where it belongs ${Math.round(quiet)} ms after every part was ready.`);

  const during = crowd.ledger.entries.filter((entry) => !before.has(entry));
  const acknowledged = during.filter(({ kind, state }) => kind === 'publication' && state === 'acknowledged').length;
  const strangers = refusedAsStrangers(during);
  const findings = await checkStack(scene);
  const refused = away.filter(({ path, status }) => status === 503 && WEIGHTY.test(path));
  for (const { method, path, status, text } of away) {
    const inPlainWords = status === 503 && WEIGHTY.test(path) && text.includes(REFUSAL);
    findings.check(inPlainWords, `${method} ${path} while the broker was away: ${status} ${text}`);
  }
  findings.check(
    strangers.every(({ about }) => during.some(({ kind, id }) => kind === 'organisation' && id === about)),
    'somebody was refused for an organisation that was known before the broker went away',
  );
  for (const one of memory.ofEach()) {
    const flat = one.after <= one.before * BREATH.part + BREATH.megabytes;
    findings.check(flat, `${one.name} grows: ${Math.round(one.before)} MB, then ${Math.round(one.after)} MB`);
  }
  return {
    ...{ seconds, ledger: crowd.ledger, findings, strangers: strangers.length, waiting, quiet },
    weighty: { acknowledged, refused: refused.length, words: titleIn(refused[0]) },
    memory: memory.ofEach(),
  };
}

function refusedAsStrangers(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ kind, state }) => state === 'refused' && (kind === 'resource' || kind === 'cluster'));
}

function titleIn(asked: Asked | undefined): string {
  return asked ? (JSON.parse(asked.text) as { title: string }).title : '';
}

async function rowsThatWait(hansa: StackHansa): Promise<number> {
  let sum = 0;
  for (const service of SERVICES) {
    const [row] = await hansa.query<{ rows: number }>(
      service,
      'select count(*)::int as rows from outbox where published_at is null',
    );
    sum += row!.rows;
  }
  return sum;
}
