/**
 * Runs Node 24 with the arguments given, whatever Node the machine has: `node tools/node24.js <script> [...]`.
 *
 * npm installs the binary as a package for this platform (docs/adr/0001). It is run from there and not by the link in
 * `node_modules/.bin`, which npm 10 removes again when it discards the packages for the other platforms.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = join(dirname(fileURLToPath(import.meta.url)), '../node_modules');
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const file = process.platform === 'win32' ? 'node.exe' : 'node';
const carried = [`node-${platform}`, `node-bin-${platform}`]
  .map((name) => join(modules, name, 'bin', file))
  .find((path) => existsSync(path));
const node = carried ?? (Number.parseInt(process.versions.node) >= 24 ? process.execPath : undefined);

if (!node) {
  const advice = existsSync(modules) ? `npm has no Node 24 for ${platform}: install one` : 'Run "npm ci" first';
  console.error(`Hansa needs Node 24, and this is ${process.version}. ${advice}.`);
  process.exit(1);
}

const PATH = [dirname(node), join(modules, '.bin'), process.env.PATH].join(delimiter);
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit', env: { ...process.env, PATH } });

let told = false;
function tell(signal) {
  told = true;
  child.kill(signal);
}
// A terminal's Ctrl-C reaches the child by itself; it is only waited for, so that it can stop in order.
process.on('SIGINT', () => (process.stdin.isTTY ? (told = true) : tell('SIGINT')));
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => tell(signal));
// A signal to npm ends only the shell between npm and us, or nothing at all: without a parent the child is to stop too.
if (process.env.npm_lifecycle_event) {
  const { ppid } = process;
  setInterval(() => told || process.ppid === ppid || tell('SIGTERM'), 200).unref();
}
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
