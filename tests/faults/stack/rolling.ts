import { SERVICES } from '@hansa/contracts';
import { setTimeout as pause } from 'node:timers/promises';
import type { Findings } from '../findings.js';
import type { Asked, Person } from '../person.js';
import type { World } from '../world.js';
import { checkStack } from './check-stack.js';
import type { Scene } from './scene.js';

const PACE = { rest: 150, integrationRest: 300 };
const READERS = 4;
/** Between two reads of one reader, in ms. */
const READ_REST = 20;
/** Between the restarts of two processes, in ms: a Deployment waits until the new one has been ready for a while. */
const BETWEEN = 2_000;

export interface Rolling {
  /** Processes that were stopped in order and started again. */
  restarts: number;
  seconds: number;
  /** Requests by what came of them: 2xx, 4xx and so on. */
  answers: ReadonlyMap<string, number>;
  failed: Asked[];
  /** ms that each process took to stop. */
  stops: number[];
  findings: Findings;
}

/**
 * Restarts every process of every service, one after the other and so many times, while people read and write through
 * the edge.
 */
export async function restartInTurn(scene: Scene, rounds: number): Promise<Rolling> {
  const { hansa, world, crowd, tell } = scene;
  const answers = new Map<string, number>();
  const failed: Asked[] = [];
  const watch = (asked: Asked) => {
    const { status } = asked;
    const what = status === undefined ? 'no answer' : `${Math.floor(status / 100)}xx`;
    answers.set(what, (answers.get(what) ?? 0) + 1);
    if (status !== undefined && status < 500) return;
    failed.push(asked);
    tell(`    ${new Date().toISOString().slice(11, 23)} ${asked.method} ${asked.path}: ${status} ${asked.text}`);
  };
  for (const person of world.people) person.watch = watch;
  let reading = true;
  crowd.begin(PACE);
  const readers = Array.from({ length: READERS }, (_, n) => readWhile(() => reading, world, world.people[n]!));
  await pause(5_000);
  const began = performance.now();
  const stops: number[] = [];
  const late: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const { part } of SERVICES.flatMap((service) => hansa.services.of(service))) {
      const stopping = performance.now();
      if (!(await part.stop())) late.push(part.name);
      const stopped = performance.now();
      stops.push(stopped - stopping);
      await part.start();
      const [to, up] = [stopped - stopping, performance.now() - stopped].map(Math.round);
      tell(`  ${new Date().toISOString().slice(11, 23)} ${part.name} stopped in ${to} ms, was ready after ${up} ms`);
      await pause(BETWEEN);
    }
  }
  reading = false;
  await Promise.all([crowd.stop(), ...readers]);
  const seconds = (performance.now() - began) / 1000;
  for (const person of world.people) person.watch = undefined;
  await hansa.ready();
  const findings = await checkStack(scene);
  for (const line of whatWasLogged(hansa, failed)) tell(line);
  findings.failures.push(...late.map((name) => `${name} did not stop by itself`));
  return { restarts: stops.length, seconds, answers, failed, stops, findings };
}

/** What everybody sees, and what one sees only oneself, of all services. */
async function readWhile(reading: () => boolean, world: World, person: Person): Promise<void> {
  const [cluster] = [...world.clusters.values()];
  const paths = [
    '/identity/me',
    `/identity/organisations/${world.providerId}`,
    '/training/sessions',
    `/training/sessions/${world.narrow[0]}`,
    '/cluster-registry/clusters',
    `/cluster-registry/clusters/${cluster!.id}`,
    '/knowledge-exchange/resources',
    '/knowledge-exchange/discussions',
  ];
  for (let next = 0; reading(); next += 1) {
    await person.get(paths[next % paths.length]!);
    await pause(READ_REST);
  }
}

/** What the services wrote of the requests that failed. */
function whatWasLogged({ services }: Scene['hansa'], failed: readonly Asked[]): string[] {
  const ids = failed.flatMap(({ text }) => /"requestId":"([^"]+)"/.exec(text)?.[1] ?? []);
  return services.logLines().filter((line) => ids.some((id) => line.includes(id)));
}
