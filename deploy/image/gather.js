/**
 * Copies what one app needs to run into a folder of its own: `gather.js <app> <folder>`. Run where `npm ci` has installed
 * everything, and where libraries and apps are built.
 *
 * Production dependencies are followed from the app on. `npm ci --omit=dev --workspace` would bring more: packages that
 * others only offer to work with (optional peers), such as a compiler, and a browser driver that one library names.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';

const [app, target] = process.argv.slice(2);
const root = process.cwd();

/** What a package calls optional and works without, for us at least. */
const LEFT_OUT = { 'keycloak-connect': ['chromedriver'] };
/** For editors, compilers and debuggers. */
const NOT_RUN = /(\.d\.[cm]?ts|\.map|\.md|\.markdown|\.tsbuildinfo)$/;
const LICENCE = /^(licen[cs]e|notice|copying)/i;

const found = new Set();
follow(join(root, app));
for (const folder of found) keep(folder);
cpSync(join(root, 'healthy.js'), join(target, 'healthy.js'));
// For Node, the package that `healthy.js` belongs to: it says that it is a module.
cpSync(join(root, 'package.json'), join(target, 'package.json'));

function follow(folder) {
  if (found.has(folder)) return;
  found.add(folder);
  const { name, dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = read(folder);
  const optional = Object.keys(optionalDependencies ?? {}).filter((other) => !LEFT_OUT[name]?.includes(other));
  const peers = Object.keys(peerDependencies ?? {}).filter((other) => !peerDependenciesMeta?.[other]?.optional);
  const needed = Object.keys(dependencies ?? {}).filter((other) => !(other in (optionalDependencies ?? {})));
  for (const other of [...needed, ...optional, ...peers]) {
    const place = placeOf(other, folder);
    if (place) follow(place);
    else if (needed.includes(other)) throw new Error(`${name} needs ${other}, which is not installed`);
  }
}

/** Where Node would find a package from a folder, the libraries of ours at their own place. */
function placeOf(name, from) {
  for (let folder = from; folder.startsWith(root); folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(join(place, 'package.json'))) return realpathSync(place);
  }
  return undefined;
}

function keep(folder) {
  const place = relative(root, folder);
  if (place.includes('node_modules')) return copy(folder, (path) => !NOT_RUN.test(path) || LICENCE.test(path));
  // Of our own what is built, and the data that a library reads, which lies beside its sources.
  mkdirSync(join(target, place), { recursive: true });
  for (const file of readdirSync(folder)) {
    if (file === 'dist' || file === 'package.json' || extname(file) === '.csv') copy(join(folder, file), () => true);
  }
  rmSync(join(target, place, 'dist/testing'), { recursive: true, force: true });
  const link = join(target, 'node_modules', read(folder).name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(dirname(link), join(target, place)), link);
}

/** Without the packages within it, which are kept or not for themselves. */
function copy(path, wanted) {
  const filter = (source) =>
    !relative(path, source).split('/').includes('node_modules') && wanted(source.split('/').at(-1));
  cpSync(path, join(target, relative(root, path)), { recursive: true, filter });
}

function read(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
