import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'apps/standalone/dist/.built');

/**
 * Builds what changed since the last build; throws with the compiler's words when that fails. Nx needs the better part
 * of a second to find that nothing did, so the names, sizes and times of all sources are remembered here.
 */
export function buildWhatChanged() {
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
  if (built.status !== 0) throw new Error(`The build failed.\n${built.stdout}${built.stderr}`);
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
    readdirSync(part, { withFileTypes: true })
      .filter(({ name }) => name !== 'dist' && name !== 'node_modules' && !name.startsWith('.'))
      .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(part, entry.name)) : [join(part, entry.name)])),
  );
  return [
    ...files.sort(),
    ...['.swcrc', 'nx.json', 'tsconfig.base.json', 'package-lock.json'].map((name) => join(root, name)),
  ];
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function parts() {
  return ['libs', 'apps']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)))
    .filter((part) => existsSync(join(part, 'src')));
}
