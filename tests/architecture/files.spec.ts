import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { classesOf, decoratorsOf, importsOf, isDomainCode, methodsOf } from './workspace.js';
import { roleOf, ROLES, source, type Source, sources } from './workspace.js';

const MEANINGLESS = ['utils', 'util', 'helpers', 'helper', 'manager', 'base', 'impl', 'dto', 'mapper'];

/** Folders whose files are neither nouns nor verbs of the domain. */
const OTHER_FOLDERS = /\/src\/(texts|migrations|sample)\//;

function meaninglessNames({ path }: Source): string[] {
  const words = path.replace(/\.tsx?$/, '').split(/[/.-]/);
  const folders = path.split('/').slice(0, -1);
  return [
    ...words.filter((word) => MEANINGLESS.includes(word)),
    ...folders.filter((folder) => folder === 'common'),
  ].map((word) => `${path}: "${word}" does not say what is in it`);
}

function notKebabCase({ path }: Source): string[] {
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/.test(basename(path)) ? [] : [`${path} is not in kebab-case`];
}

function unknownRole(file: Source): string[] {
  const role = roleOf(file.path);
  if (!isDomainCode(file) || OTHER_FOLDERS.test(file.path) || role === undefined || ROLES.includes(role)) return [];
  return [`${file.path}: there is no role "${role}"`];
}

function tooLong({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines <= 300 || path.includes('/src/texts/') ? [] : [`${path} has ${lines} lines`];
}

function pascal(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
}

/** A file without a role is something the system does: one class of its name, or a small function of its name. */
function isVerb(file: Source): boolean {
  return (
    isDomainCode(file) &&
    roleOf(file.path) === undefined &&
    !OTHER_FOLDERS.test(file.path) &&
    !file.path.endsWith('/src/index.ts')
  );
}

function notWhatItsNameSays(file: Source): string[] {
  if (!isVerb(file)) return [];
  const expected = pascal(basename(file.path, '.ts'));
  const names = classesOf(file).map((declaration) => declaration.name?.text);
  if (names.length === 0 && functionsOf(file).includes(expected[0]!.toLowerCase() + expected.slice(1))) return [];
  return names.length === 1 && names[0] === expected ? [] : [`${file.path} is to hold ${expected} alone`];
}

function functionsOf({ tree }: Source): (string | undefined)[] {
  return tree.statements.filter(ts.isFunctionDeclaration).map(({ name }) => name?.text);
}

function reactionNamedOtherwise(file: Source): string[] {
  if (!isDomainCode(file)) return [];
  const decorators = classesOf(file)
    .flatMap(methodsOf)
    .flatMap((method) => decoratorsOf(method).map(({ name }) => name));
  const name = basename(file.path);
  const broken: string[] = [];
  if (decorators.includes('OnEvent') !== name.includes('-when-')) broken.push(`${file.path}: a reaction says when`);
  if (decorators.includes('Projects') && !name.startsWith('keep-')) broken.push(`${file.path}: a projection keeps`);
  return broken;
}

/** Small functions may be shared by all; a use case, which is a class, is for callers from outside alone. */
function usesAnotherUseCase(file: Source, all: Source[]): string[] {
  if (!isVerb(file)) return [];
  return importsOf(file)
    .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
    .map(({ from }) => join(dirname(file.path), from).replace(/\.js$/, '.ts'))
    .filter((path) => all.some((other) => other.path === path && isVerb(other) && classesOf(other).length > 0))
    .map((path) => `${file.path} uses another use case: ${path}`);
}

function defaultExports({ path, tree }: Source): string[] {
  const found = tree.statements.some(
    (statement) =>
      ts.isExportAssignment(statement) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword)),
  );
  return found && !/\.config\.ts$/.test(path) ? [`${path} has a default export`] : [];
}

const verb = 'libs/training/src/session/schedule-session.ts';

describe('the files', () => {
  it('are named by words that mean something', () => {
    expect(sources().flatMap(meaninglessNames)).toEqual([]);
    expect(meaninglessNames(source('libs/training/src/session/session-utils.ts', ''))).toHaveLength(1);
    expect(meaninglessNames(source('libs/training/src/common/a.ts', ''))).toHaveLength(1);
    expect(meaninglessNames(source('libs/training/src/base.entity.ts', ''))).toHaveLength(1);
  });

  it('are named in kebab-case', () => {
    expect(sources().flatMap(notKebabCase)).toEqual([]);
    expect(notKebabCase(source('libs/training/src/scheduleSession.ts', ''))).toHaveLength(1);
  });

  it('have a role that the house knows, or none', () => {
    expect(sources().flatMap(unknownRole)).toEqual([]);
    expect(unknownRole(source('libs/training/src/session/session.service.ts', ''))).toHaveLength(1);
  });

  it('have at most 300 lines', () => {
    expect(sources().flatMap(tooLong)).toEqual([]);
    expect(tooLong(source(verb, 'x\n'.repeat(301)))).toHaveLength(1);
    expect(tooLong(source('libs/training/src/texts/da.ts', 'x\n'.repeat(301)))).toEqual([]);
  });

  it('hold, without a role, what the system does: one class of the same name, or a small function', () => {
    expect(sources().flatMap(notWhatItsNameSays)).toEqual([]);
    expect(notWhatItsNameSays(source(verb, `export class ScheduleSession {}`))).toEqual([]);
    expect(notWhatItsNameSays(source(verb, `export function scheduleSession() {}`))).toEqual([]);
    expect(notWhatItsNameSays(source(verb, `export class Scheduler {}`))).toHaveLength(1);
    expect(notWhatItsNameSays(source(verb, `export class ScheduleSession {} export class Other {}`))).toHaveLength(1);
    expect(notWhatItsNameSays(source(verb, `export function schedule() {}`))).toHaveLength(1);
  });

  it('say "when" in the name of a reaction and "keep" in that of a projection', () => {
    expect(sources().flatMap(reactionNamedOtherwise)).toEqual([]);
    const reaction = `class A { @OnEvent(X) handle() {} }`;
    expect(reactionNamedOtherwise(source('libs/training/src/seat/offer-seat.ts', reaction))).toHaveLength(1);
    expect(reactionNamedOtherwise(source('libs/training/src/seat/offer-seat-when-freed.ts', reaction))).toEqual([]);
    const projection = `class A { @Projects(X) apply() {} }`;
    expect(reactionNamedOtherwise(source('libs/training/src/person/people.ts', projection))).toHaveLength(1);
    expect(reactionNamedOtherwise(source('libs/training/src/seat/offer-seat-when-freed.ts', ''))).toHaveLength(1);
  });

  it('of a use case use no other use case', () => {
    expect(sources().flatMap((file) => usesAnotherUseCase(file, sources()))).toEqual([]);
    const useCase = source('libs/training/src/enrolment/enrol-participant.ts', `export class EnrolParticipant {}`);
    const shared = source('libs/training/src/enrolment/lock-seats.ts', `export function lockSeats() {}`);
    const uses = (what: string) =>
      source(verb, `import { x } from '../enrolment/${what}.js'; class ScheduleSession {}`);
    expect(usesAnotherUseCase(uses('enrol-participant'), [useCase, shared])).toHaveLength(1);
    expect(usesAnotherUseCase(uses('lock-seats'), [useCase, shared])).toEqual([]);
  });

  it('export by name', () => {
    expect(sources().flatMap(defaultExports)).toEqual([]);
    expect(defaultExports(source(verb, `export default class {}`))).toHaveLength(1);
    expect(defaultExports(source(verb, `export default {};`))).toHaveLength(1);
  });
});
