import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DOMAINS, importsOf, isForTests, isSpec, ROOT, source, type Source, sources } from './workspace.js';

/** Used by commands that only the workspace has. */
const DEVELOPMENT = new Set(['prettier']);
const DOORS = new Set(['@hansa/platform/testing']);

/** The libraries a project may use. */
function mayUse(project: string): string[] | 'all' {
  if (project === 'libs/contracts') return [];
  if (project === 'libs/platform' || project === 'apps/portal') return ['contracts'];
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
      // What tests share is no library and has no door.
      if (from.startsWith('@hansa/test-') && file.project.startsWith('tests/')) return false;
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

interface Workspace {
  path: string;
  dependencies: Record<string, string>;
}

/** Libraries and applications: what they name is what an image of them holds. */
function workspaces(): Workspace[] {
  return ['libs', 'apps']
    .flatMap((group) => readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`))
    .filter((path) => existsSync(join(ROOT, path, 'package.json')))
    .map((path) => {
      const { dependencies = {} } = JSON.parse(
        readFileSync(join(ROOT, path, 'package.json'), 'utf8'),
      ) as Partial<Workspace>;
      return { path, dependencies };
    });
}

function unnamedDependencies({ path, dependencies }: Workspace, files = sources()): string[] {
  // What builds it (`vite.config.ts`) stands on what development needs, and is in no image.
  const used = files
    .filter(({ path: file }) => file.startsWith(`${path}/src/`) && !isForTests(file))
    .flatMap((file) => importsOf(file).filter(({ typeOnly }) => !typeOnly))
    .map(({ from }) => /^(@[^/]+\/[^/]+|[^@./][^/]*)/.exec(from)?.[1])
    // `node:fs`, and what a build makes up: `virtual:texts`.
    .filter((name) => name !== undefined && !name.includes(':'));
  return [...new Set(used)]
    .filter((name) => !(name! in dependencies) && !DEVELOPMENT.has(name!))
    .map((name) => `${path}/package.json does not name ${name}`);
}

describe('who may use whom', () => {
  it('lets contracts use nothing, the platform and the portal only contracts, a domain only the first two', () => {
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

  it('refuses a portal that uses more than the contracts', () => {
    const page = (library: string) =>
      source(
        'apps/portal/src/home/home.tsx',
        `import { x } from '@hansa/${library}'; export const Home = () => <p />;`,
      );
    expect(
      ['platform', 'training', 'development'].flatMap((library) => forbiddenLibraries(page(library))),
    ).toHaveLength(3);
    expect(forbiddenLibraries(page('contracts'))).toEqual([]);
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

  it('names in each library and application what its code stands on, and no version twice', () => {
    expect(workspaces().flatMap((workspace) => unnamedDependencies(workspace))).toEqual([]);
    const versions = new Map<string, Set<string>>();
    for (const { dependencies } of workspaces()) {
      for (const [name, version] of Object.entries(dependencies)) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
      }
    }
    expect([...versions].filter(([, stated]) => stated.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('refuses code that stands on what its package does not name', () => {
    const project = { path: 'libs/training', dependencies: { zod: '*' } };
    const file = (text: string) => [source('libs/training/src/a.ts', text)];
    expect(unnamedDependencies(project, file(`import { z } from 'zod'; import 'node:fs';`))).toEqual([]);
    expect(unnamedDependencies(project, file(`import { Injectable } from '@nestjs/common';`))).toEqual([
      'libs/training/package.json does not name @nestjs/common',
    ]);
  });
});
