import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Where a process's time goes: by the package whose functions run, in percent of the time in which it is not idle. */
export interface Shares {
  of: string;
  percent: number;
}

/** Takes a profile of a process that was started with `profile-on-signal.js` while `work` goes on. */
export async function profiled(pid: number, file: string, work: () => Promise<unknown>): Promise<Shares[]> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  await work();
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(file)) await pause(50);
  return sharesOf(JSON.parse(readFileSync(file, 'utf8')) as Profile);
}

function sharesOf({ nodes, samples, timeDeltas }: Profile): Shares[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const place = places.get(id)!;
    if (place !== 'idle') times.set(place, (times.get(place) ?? 0) + timeDeltas[index]!);
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times]
    .map(([of, time]) => ({ of, percent: (time / total) * 100 }))
    .toSorted((a, b) => b.percent - a.percent);
}

/** What writes to a socket is a call into the operating system: it has no file. */
const SOCKETS = ['writev', 'writeUtf8String', 'writeBuffer', 'writeLatin1String'];

function placeOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (functionName === '(idle)' || url.includes('inspector')) return 'idle';
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (SOCKETS.includes(functionName) && !url) return 'writing to sockets (operating system)';
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url) ?? [];
  if (name) return packageOf(name);
  const [, library] = /\/(?:libs|apps)\/([^/]+)\//.exec(url) ?? [];
  if (library) return `Hansa, ${library}`;
  return 'Node itself';
}

/** Packages that belong together. */
function packageOf(name: string): string {
  if (name.startsWith('@nestjs/') || name === 'rxjs' || name === 'reflect-metadata') return 'NestJS with rxjs';
  if (/fastify|find-my-way|fast-json-stringify|avvio/.test(name)) return 'Fastify';
  if (/^pg(-|$)|^postgres-/.test(name)) return 'pg';
  return name;
}
