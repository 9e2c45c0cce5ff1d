import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { anyOf } from './common.js';
import './rules-in-words.js';

const rules = (schema: z.ZodType, input: unknown) =>
  schema.safeParse(input).error?.issues.map(({ message }) => message);

describe('a broken rule', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['must be given', z.string(), undefined],
    ['must be given: one of da, sv', z.enum(['da', 'sv']), undefined],
    ['must be one of da, sv', z.enum(['da', 'sv']), 'xx'],
    ['must be text', z.string(), 7],
    ['must be a number', z.coerce.number().int(), 'abc'],
    ['must be a whole number', z.number().int(), 1.5],
    ['must be at most 100', z.number().max(100), 1000],
    ['must be at least 1', z.number().min(1), 0],
    ['must have at most 5 characters', z.string().max(5), 'too long'],
    ['must not be empty', z.string().min(1), ''],
    ['must have at least 1 entry', z.array(z.string()).min(1), []],
    ['must have at most 2 entries', z.array(z.string()).max(2), ['a', 'b', 'c']],
    ['must be an e-mail address, such as name@example.org', z.email(), 'nonsense'],
    ['must be an id (UUID)', z.uuid(), '7'],
    ['must be a date, such as 2027-05-14', z.iso.date(), '14.5.'],
    ['must be one of da, sv', anyOf(z.enum(['da', 'sv'])), 'xx'],
    ['must be one of da, sv', anyOf(z.enum(['da', 'sv'])), ['da', 'xx']],
    ['must have at most 20 values', anyOf(z.enum(['da', 'sv'])), Array(21).fill('da')],
    ['must not hold a', z.strictObject({}), { a: 1 }],
  ])('says: %s', (words, schema, input) => {
    expect(rules(schema, input)).toEqual([words]);
  });

  it('keeps the words that a schema says itself', () => {
    expect(rules(z.string().regex(/^a/, 'must begin with a'), 'b')).toEqual(['must begin with a']);
    expect(
      rules(
        z.string().refine(() => false, 'must be better'),
        'b',
      ),
    ).toEqual(['must be better']);
  });
});
