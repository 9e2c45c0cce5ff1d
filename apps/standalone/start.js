/**
 * Starts what is built, building first where a source has changed since. Run by the scripts of package.json.
 *
 *   npm start           runs Hansa
 *   npm run <verb>      runs one command, such as `migrate`
 *
 * Nx needs a second and more to find that all of its cache is good, so what it built last is remembered here as the
 * names, sizes and times of all sources.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const stamp = join(here, 'dist/.built');

function buildIfStale() {
  const state = stateOfSources();
  const complete = parts().every((part) => existsSync(join(part, 'dist')));
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  console.log('Building ...');
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const built = spawnSync(process.execPath, [nx, 'run-many', '-t', 'build', '--output-style=static'], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false' },
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    console.error(built.stdout + built.stderr);
    process.exit(1);
  }
  writeFileSync(stamp, state);
}

function stateOfSources() {
  const hash = createHash('sha256');
  for (const file of sources()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function sources() {
  const files = parts().flatMap((part) =>
    readdirSync(join(part, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return [...files.sort(), join(root, '.swcrc'), join(root, 'nx.json'), join(root, 'package-lock.json')];
}

function parts() {
  return ['libs', 'apps']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    .filter((part) => existsSync(join(part, 'src')));
}

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(`Hansa needs Node 24, this is ${process.version}: start it by "npm start", which brings its own.`);
  process.exit(1);
}
buildIfStale();
await import(process.argv.length > 2 ? './dist/command.js' : './dist/main.js');
