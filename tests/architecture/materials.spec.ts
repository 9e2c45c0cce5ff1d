import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { filesBelow, ROOT } from './workspace.js';

interface Bill {
  bomFormat: string;
  components: { 'bom-ref': string; purl?: string; version: string; licenses: unknown[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}
const made = spawnSync(process.execPath, [join(ROOT, 'tools/bill-of-materials.js'), '-'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
});
const bill = JSON.parse(made.stdout) as Bill;
const refs = bill.components.map((component) => component['bom-ref']);

/** What the packages of the workspace that run in production say that they need. */
function needed(): string[] {
  return ['apps', 'libs']
    .flatMap((group) => filesBelow(join(ROOT, group)))
    .filter((path) => path.endsWith('package.json'))
    .flatMap((path) =>
      Object.keys((JSON.parse(readFileSync(path, 'utf8')) as { dependencies?: object }).dependencies ?? {}),
    );
}

describe('the bill of materials', () => {
  it('finds no licence that we have not said yes to', () => {
    expect(made.stderr).toBe('');
    expect(made.status).toBe(0);
    expect(bill.components.filter(({ licenses }) => licenses.length !== 1)).toEqual([]);
  });

  it('lists what every app and library needs, once, in the version that is locked', () => {
    const all = needed();
    expect(all.length).toBeGreaterThan(30);
    const missing = all.filter((name) => !refs.some((ref) => ref.startsWith(`${name}@`)));
    expect(missing).toEqual([]);
    expect(new Set(refs).size).toBe(refs.length);
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string }>;
    };
    expect(refs).toContain(`fastify@${packages['node_modules/fastify']!.version}`);
    expect(refs.some((ref) => /^node-(bin-)?linux-x64@24\./.test(ref))).toBe(true);
  });

  it('leaves out what only development needs', () => {
    expect(refs.filter((ref) => /^(jest|typescript|eslint|prettier|nx|yaml)@/.test(ref))).toEqual([]);
  });

  it('says of each what it stands on, down to the last', () => {
    const known = new Set(refs);
    const edges = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
    expect(edges.filter((ref) => !known.has(ref))).toEqual([]);
    const { dependsOn } = bill.dependencies.find(({ ref }) => ref.startsWith('@hansa/platform@'))!;
    expect(dependsOn).toContainEqual(expect.stringMatching(/^fastify@5\./));
  });
});
