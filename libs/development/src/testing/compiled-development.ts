import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export type Child = {
  url: string;
  output(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** What a terminal does on Ctrl-C: a signal to the whole process group. */
  interruptTerminal(): Promise<void>;
};
export type Compiled = {
  /** A process of its own with a PostgreSQL in `folder`, or an ephemeral one when that is empty. */
  run(folder: string): Promise<Child>;
  until(holds: () => boolean): Promise<void>;
  remove(): void;
};

const SCRIPT = `
import { startPostgres } from './index.js';
const [folder] = process.argv.slice(2);
const postgres = await startPostgres(folder ? { folder } : { ephemeral: true });
process.once('SIGINT', async () => {
  await postgres.createDatabase('late');
  console.log('wrote after the interrupt');
  await postgres.stop();
  process.exit(0);
});
setInterval(() => undefined, 1000);
console.log('url ' + postgres.url);
`;

/** This library as plain JavaScript, so that a test can run it in a process that it then kills. */
export function compiledDevelopment(): Compiled {
  const root = resolve(import.meta.dirname, '../../../..');
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'development-'));
  const flags = ['src', '-d', folder, '--strip-leading-paths', '--quiet', '--config-file', join(root, '.swcrc')];
  const built = spawnSync(process.execPath, [join(root, 'node_modules/@swc/cli/bin/swc.js'), ...flags], {
    cwd: join(root, 'libs/development'),
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'child.js'), SCRIPT);
  return {
    run: (data) => run(join(folder, 'child.js'), data),
    until,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function run(script: string, data: string): Promise<Child> {
  const child = spawn(process.execPath, [script, data], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = once(child, 'exit');
  await until(() => output.includes('url ') || child.exitCode !== null);
  const url = /url (.*)/.exec(output)?.[1];
  if (!url) throw new Error(output);
  const stop = async (pid: number, signal: NodeJS.Signals): Promise<void> => {
    process.kill(pid, signal);
    await ended;
  };
  return {
    url,
    output: () => output,
    kill: (signal) => stop(child.pid!, signal),
    interruptTerminal: () => stop(-child.pid!, 'SIGINT'),
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(20);
}
