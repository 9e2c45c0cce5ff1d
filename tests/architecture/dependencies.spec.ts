import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOMAINS, filesBelow, importsOf, isForTests, isSpec, ROOT, source, type Source, sources } from './workspace.js';

const DOORS = new Set(['@hansa/platform/testing']);

/** The libraries a project may use. */
function mayUse(project: string): string[] | 'all' {
  if (project === 'libs/contracts') return [];
  if (project === 'libs/platform') return ['contracts'];
  if (project === 'libs/development' || DOMAINS.includes(project.slice('libs/'.length))) {
    return ['contracts', 'platform'];
  }
  return 'all';
}

function forbiddenLibraries(file: Source): string[] {
  const allowed = mayUse(file.project);
  return importsOf(file)
    .map(({ from }) => /^@hansa\/([^/]+)/.exec(from)?.[1])
    .filter((library) => library !== undefined && allowed !== 'all' && !allowed.includes(library))
    .map((library) => `${file.path} must not use @hansa/${library}`);
}

function pastTheDoor(file: Source): string[] {
  return importsOf(file)
    .filter(({ from }) => {
      if (from.startsWith('@hansa/')) return from.split('/').length > 2 && !DOORS.has(from);
      const target = normalize(join(file.path, '..', from));
      return from.startsWith('.') && !target.startsWith(`${file.project}/`);
    })
    .map(({ from }) => `${file.path} goes past a door: ${from}`);
}

function testingInProduct(file: Source): string[] {
  if (!file.project.startsWith('libs/') || isForTests(file.path)) return [];
  return importsOf(file)
    .filter(({ from }) => DOORS.has(from) || /(^|\/)testing\//.test(from) || from === '@jest/globals')
    .map(({ from }) => `${file.path} uses what is meant for tests: ${from}`);
}

function contractsUseZodOnly(file: Source): string[] {
  if (file.project !== 'libs/contracts' || isSpec(file.path)) return [];
  return importsOf(file)
    .filter(({ from }) => !from.startsWith('.') && from !== 'zod')
    .map(({ from }) => `${file.path} uses ${from}`);
}

describe('who may use whom', () => {
  it('lets contracts use nothing, the platform only contracts, a domain only these two', () => {
    expect(sources().flatMap(forbiddenLibraries)).toEqual([]);
  });

  it('refuses a domain that uses another, and a platform that uses a domain', () => {
    const imports = `import { TrainingModule } from '@hansa/training';`;
    expect(forbiddenLibraries(source('libs/identity/src/person/a.ts', imports))).toHaveLength(1);
    expect(
      forbiddenLibraries(source('libs/identity/src/a.ts', `const x = await import('@hansa/training')`)),
    ).toHaveLength(1);
    expect(forbiddenLibraries(source('libs/platform/src/a.ts', `export * from '@hansa/identity';`))).toHaveLength(1);
    expect(forbiddenLibraries(source('apps/standalone/src/main.ts', imports))).toEqual([]);
  });

  it('has one door to every library', () => {
    expect(sources().flatMap(pastTheDoor)).toEqual([]);
  });

  it('refuses an import past the door', () => {
    const past = `import { Session } from '@hansa/training/src/session/session.entity.js';`;
    expect(pastTheDoor(source('apps/standalone/src/a.ts', past))).toHaveLength(1);
    const around = `import { Id } from '../../../contracts/src/common.js';`;
    expect(pastTheDoor(source('libs/training/src/session/a.ts', around))).toHaveLength(1);
    const testing = `import { startHansa } from '@hansa/platform/testing'; import './b.js'; import '../c.js';`;
    expect(pastTheDoor(source('libs/training/src/session/a.ts', testing))).toEqual([]);
  });

  it('keeps what is meant for tests out of the product', () => {
    expect(sources().flatMap(testingInProduct)).toEqual([]);
  });

  it('refuses a use case that uses a builder', () => {
    const builder = `import { aSession } from '../testing/a-session.js';`;
    expect(testingInProduct(source('libs/training/src/session/schedule-session.ts', builder))).toHaveLength(1);
    expect(testingInProduct(source('libs/training/src/session/schedule-session.spec.ts', builder))).toEqual([]);
  });

  it('needs nothing but zod to read the contracts', () => {
    expect(sources().flatMap(contractsUseZodOnly)).toEqual([]);
    expect(contractsUseZodOnly(source('libs/contracts/src/a.ts', `import 'node:crypto';`))).toHaveLength(1);
  });

  it('states every version once, in the root package.json', () => {
    const packages = ['apps', 'libs', 'tests']
      .flatMap((group) => filesBelow(join(ROOT, group)))
      .filter((path) => path.endsWith('package.json'));
    const stating = packages.filter((path) => /ependencies"/.test(readFileSync(path, 'utf8')));
    expect(packages.length).toBeGreaterThan(5);
    expect(stating).toEqual([]);
  });
});
