import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { DOMAINS, ROOT } from './workspace.js';

/**
 * The rule skips itself, with a warning only, where it finds no project graph. So it is shown to bite here, the way
 * `npm run check` runs it, in a small copy of the workspace.
 */
const LIBRARIES = ['contracts', 'platform', 'development', ...DOMAINS];
const PROJECTS = [...LIBRARIES.map((name) => `libs/${name}`), 'apps/portal'];
const copy = realpathSync(mkdtempSync(join(tmpdir(), 'hansa-boundaries-')));

for (const file of ['package.json', 'package-lock.json', 'nx.json', 'eslint.config.js', 'tsconfig.base.json']) {
  cpSync(join(ROOT, file), join(copy, file));
}
for (const project of PROJECTS) {
  for (const file of ['package.json', 'tsconfig.json']) {
    write(`${project}/${file}`);
    cpSync(join(ROOT, project, file), join(copy, project, file));
  }
  write(`${project}/src/index.ts`, 'export const here = 1;\n');
}
// What npm installed is shared; our own packages must lead into the copy.
for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => entry !== '@hansa')) {
  link(join(ROOT, 'node_modules', name), `node_modules/${name}`);
}
for (const library of LIBRARIES) link(join(copy, 'libs', library), `node_modules/@hansa/${library}`);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

function link(target: string, path: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  symlinkSync(target, join(copy, path), 'junction');
}

function lint(project: string, imported: string, file = 'one.ts'): { refused: boolean; output: string } {
  write(`${project}/src/${file}`, `import { here } from '@hansa/${imported}';\nexport const there = here;\n`);
  const nx = join(ROOT, 'node_modules/nx/dist/bin/nx.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [nx, 'run', `@hansa/${basename(project)}:lint`], {
    cwd: copy,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NX_DAEMON: 'false',
      PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH']}`,
    },
  });
  const output = stripVTControlCharacters(stdout + stderr);
  return { refused: status !== 0 && output.includes('@nx/enforce-module-boundaries'), output };
}

describe('the boundaries between the libraries', () => {
  it('stop a domain that uses another', () => {
    const { output, refused } = lint('libs/training', 'identity');
    expect(output).toContain('A project tagged with "type:domain" can only depend on');
    expect(refused).toBe(true);
  }, 60_000);

  it('stop contracts that use the platform', () => {
    const { output, refused } = lint('libs/contracts', 'platform');
    // Since packages name what they stand on, the rule sees the circle before it looks at the tags.
    expect(output).toContain('Circular dependency between "@hansa/contracts" and "@hansa/platform"');
    expect(refused).toBe(true);
  }, 60_000);

  it('stop a page of the portal that uses the platform', () => {
    const { output, refused } = lint('apps/portal', 'platform', 'one.tsx');
    expect(output).toContain('A project tagged with "type:portal" can only depend on');
    expect(refused).toBe(true);
  }, 60_000);

  it('let a domain use the contracts', () => {
    const { output, refused } = lint('libs/knowledge-exchange', 'contracts');
    expect(output).toContain('Successfully ran target lint');
    expect(refused).toBe(false);
  }, 60_000);
});
