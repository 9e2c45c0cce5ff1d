import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { importsOf, isDomainCode, isSpec, source, type Source, sources, visit } from './workspace.js';

const TYPEORM = /^(Entity|Column|\w+Column|Index|Unique|Check|Exclusion)$/;

function isEntity({ path }: Source): boolean {
  return path.endsWith('.entity.ts');
}

function reachesOut(file: Source): string[] {
  if (!isEntity(file)) return [];
  return importsOf(file)
    .filter(({ from, names }) => {
      if (from === 'typeorm') return names.length === 0 || !names.every((name) => TYPEORM.test(name));
      return from !== '@hansa/contracts' && !/^\.\/[a-z-]+\.(errors|rules)\.js$/.test(from);
    })
    .map(({ from }) => `${file.path} imports ${from}`);
}

/** Time comes in as an argument, from `tx.now()`: the one clock that tests can shift. */
function ownClock(file: Source): string[] {
  if (!isDomainCode(file)) return [];
  const broken: string[] = [];
  visit(file.tree, (node) => {
    const clock =
      (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
      (ts.isCallExpression(node) && node.expression.getText() === 'Date.now');
    const sql = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (clock || (sql && /(?<![\w.])(now\(\)|current_(date|time(stamp)?)\b|clock_timestamp\()/i.test(node.getText()))) {
      broken.push(`${file.path} reads a clock of its own: ${node.getText().slice(0, 60)}`);
    }
  });
  return broken;
}

function badMigration(file: Source, all: Source[]): string[] {
  if (!file.path.includes('/migrations/') || isSpec(file.path) || !isDomainCode(file)) return [];
  const match = /^(\d{13})-([a-z0-9-]+)\.ts$/.exec(basename(file.path));
  if (!match) return [`${file.path} is not named <13 digits>-<what>.ts`];
  const broken: string[] = [];
  if (/\bdown\b\s*[(:=]/.test(file.text)) broken.push(`${file.path} goes back`);
  const name = /export const (\w+)/.exec(file.text)?.[1];
  if (!name?.endsWith(match[1]!)) broken.push(`${file.path} exports no constant that ends in ${match[1]}`);
  const listed = all.some(({ path, project, text }) => {
    return project === file.project && path.endsWith('.database.ts') && name && text.includes(name);
  });
  if (!listed) broken.push(`${file.path} is not listed by the database`);
  return broken;
}

const entity = 'libs/training/src/session/session.entity.ts';

describe('an entity', () => {
  it("imports TypeORM's decorators, the contracts, its noun's own errors and rules, and nothing else", () => {
    expect(sources().flatMap(reachesOut)).toEqual([]);
  });

  it('is refused when it reaches for a service, another noun or a data source', () => {
    expect(reachesOut(source(entity, `import { Mailer } from '@hansa/platform';`))).toHaveLength(1);
    expect(reachesOut(source(entity, `import { Seat } from '../seat/seat.entity.js';`))).toHaveLength(1);
    expect(reachesOut(source(entity, `import { SeatIsTaken } from '../seat/seat.errors.js';`))).toHaveLength(1);
    expect(reachesOut(source(entity, `import { DataSource } from 'typeorm';`))).toHaveLength(1);
    const good = `import { Entity, Column, PrimaryColumn } from 'typeorm'; import { SessionIsFull } from './session.errors.js';`;
    expect(reachesOut(source(entity, good))).toEqual([]);
  });
});

describe('time', () => {
  it('comes from the one clock', () => {
    expect(sources().flatMap(ownClock)).toEqual([]);
  });

  it('is refused from any other', () => {
    expect(ownClock(source(entity, `const a = new Date();`))).toHaveLength(1);
    expect(ownClock(source(entity, `const a = Date.now();`))).toHaveLength(1);
    expect(ownClock(source(entity, 'tx.query(`select 1 where ends_at <= now()`);'))).toHaveLength(1);
    expect(ownClock(source(entity, 'tx.query(`select ${x} where ends_at <= now()`);'))).toHaveLength(1);
    expect(ownClock(source(entity, 'tx.query(`where ends_at <= hansa_now()`); await tx.now(); new Date(x);'))).toEqual(
      [],
    );
  });
});

describe('migrations', () => {
  it('go forward only, in an explicit list', () => {
    expect(sources().flatMap((file) => badMigration(file, sources()))).toEqual([]);
  });

  it('are refused when they go back, or are not listed', () => {
    const path = 'libs/training/src/migrations/1764000000000-create-training.ts';
    const text = `export const CreateTraining1764000000000 = migration('CreateTraining1764000000000', '');`;
    const database = source('libs/training/src/training.database.ts', `[CreateTraining1764000000000]`);
    expect(badMigration(source(path, text), [database])).toEqual([]);
    expect(badMigration(source(path, text), [])).toHaveLength(1);
    expect(badMigration(source(path, `${text} class X { down() {} }`), [database])).toHaveLength(1);
    expect(badMigration(source('libs/training/src/migrations/create.ts', text), [database])).toHaveLength(1);
  });
});
