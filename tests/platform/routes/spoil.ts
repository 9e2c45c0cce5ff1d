import { randomUUID } from 'node:crypto';
import type { Documented } from './router.js';
import { bodyFor, exampleOf, formsOf, isNullable, type Schema } from './schema.js';
import type { World } from './world.js';

export const FAULTS = [
  'a missing field',
  'a wrong type',
  'too long a text',
  'too long a list',
  'an unknown value',
  'a control character',
  'half a character',
  'a number beyond its bounds',
  'a day that there is not',
  'an address that is none, or not what it seems',
] as const;
export type Fault = (typeof FAULTS)[number] | 'an id of nothing';

/** A body with one thing wrong in it. */
export interface Spoiled {
  fault: Fault;
  /** The field that is wrong: `days.0.date`. */
  field: string;
  /** As text, since not everything wrong can be written by `JSON.stringify`. */
  body: string;
}
type Path = (string | number)[];
/** Makes a body in which a value stands at a path in place of the right one; undefined leaves the field out. */
type Put = (path: Path, value: unknown) => string;

/** Control characters, and all that turns the direction of a text around. */
const UNSEEN = ['\u0007', '\u001b[2J', '\u0085', ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'];
/** Some of them, others for other fields. */
const unseenIn = (path: Path) => [
  '\u0000',
  ...[0, 4, 8].map((n) => UNSEEN[(path.join('.').length + n) % UNSEEN.length]!),
];
const ADDRESSES = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    '//evil.example',
  ],
  ...['file:///etc/passwd', 'ftp://evil.example', 'https://hansa.example@evil.example/', 'https://a.example/\u202e'],
];
const BEYOND_NUMBERS = 'a number that no JSON library writes';
const WRONG_TYPES: Record<string, unknown[]> = {
  string: [7, true, {}, ['x']],
  integer: ['seven', 1.5, {}, []],
  number: ['seven', {}, [], true],
  boolean: ['perhaps', 7, {}],
  object: ['x', 7, [], ['x']],
  array: ['x', 7, {}],
};

/** Everything that can be wrong with a body, one thing at a time, as its schema says. */
export function spoil(world: World, route: Documented): Spoiled[] {
  return formsOf(route.body!).flatMap((form) => {
    const whole = bodyFor(world, route, form);
    const put: Put = (path, value) => {
      const copy = { root: structuredClone(whole) } as any;
      let at = copy;
      const keys = ['root', ...path];
      for (const key of keys.slice(0, -1)) at = at[key];
      if (value === undefined) delete at[keys.at(-1)!];
      else at[keys.at(-1)!] = value;
      return JSON.stringify(copy.root).replaceAll(JSON.stringify(BEYOND_NUMBERS), '1e999');
    };
    return inObject(world, form, [], put);
  });
}

function inObject(world: World, form: Schema, path: Path, put: Put): Spoiled[] {
  const { properties = {}, required = [], propertyNames, additionalProperties } = form;
  const fields = Object.entries(properties).flatMap(([key, inner]) => [
    ...(required.includes(key) ? [one('a missing field', [...path, key], put, undefined)] : []),
    ...inValue(world, inner, [...path, key], put),
  ]);
  if (!propertyNames || typeof additionalProperties !== 'object') return fields;
  const [key] = propertyNames.enum!;
  return [
    ...fields,
    { ...one('an unknown value', [...path, 'xx'], put, 'Whatever this is.'), field: path.join('.') },
    ...inValue(world, additionalProperties, [...path, key!], put),
  ];
}

function inValue(world: World, schema: Schema, path: Path, put: Put): Spoiled[] {
  const forms = formsOf(schema);
  const types = new Set(forms.map(({ type }) => type));
  const wrong = [...types].length === 1 ? WRONG_TYPES[[...types][0]!]! : [7];
  const own = wrong.map((value) => one('a wrong type', path, put, value));
  if (!isNullable(schema)) own.push(one('a wrong type', path, put, null));
  return [...own, ...forms.flatMap((form) => inForm(world, form, path, withForm(world, form, path, put)))];
}

/** In a union the example is of its first form; to spoil another one it must be there first. */
function withForm(world: World, form: Schema, path: Path, put: Put): Put {
  if (form.type !== 'object') return put;
  return (inner, value) => {
    if (inner.length <= path.length) return put(inner, value);
    const part = { root: exampleOf(world, form) } as any;
    let at = part;
    const keys = ['root', ...inner.slice(path.length)];
    for (const key of keys.slice(0, -1)) at = at[key];
    if (value === undefined) delete at[keys.at(-1)!];
    else at[keys.at(-1)!] = value;
    return put(path, part.root);
  };
}

function inForm(world: World, form: Schema, path: Path, put: Put): Spoiled[] {
  if (form.type === 'object') return inObject(world, form, path, put);
  if (form.type === 'array') {
    const [item] = exampleOf(world, form, String(path.at(-1))) as unknown[];
    const many = Array.from({ length: (form.maxItems ?? 20_000) + 1 }, () => item);
    return [one('too long a list', path, put, many), ...inValue(world, form.items!, [...path, 0], put)];
  }
  if (form.type === 'string') return inText(form, path, put);
  if (form.type === 'integer' || form.type === 'number') return inNumber(form, path, put);
  return [];
}

function inText(form: Schema, path: Path, put: Put): Spoiled[] {
  const { format, maxLength, pattern } = form;
  const spoiled = [
    one('too long a text', path, put, 'x'.repeat((maxLength ?? 100_000) + 1)),
    ...unseenIn(path).map((unseen) => one('a control character', path, put, `Wo${unseen}rds`)),
    one('half a character', path, put, 'Wo\ud800rds'),
    one('an unknown value', path, put, ''),
  ];
  if (form.enum || format || pattern) spoiled.push(one('an unknown value', path, put, 'no such thing'));
  if (format === 'uri') {
    spoiled.push(
      ...ADDRESSES.map((address) => one('an address that is none, or not what it seems', path, put, address)),
    );
  }
  if (format === 'uuid') spoiled.push(one('an id of nothing', path, put, randomUUID()));
  if (format?.startsWith('date')) {
    const time = format === 'date-time' ? 'T12:00:00Z' : '';
    const days = ['2027-02-29', '2027-13-01', '0000-01-01', '2027-1-1'];
    spoiled.push(...days.map((day) => one('a day that there is not', path, put, day + time)));
  }
  return spoiled;
}

function inNumber({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Schema, path: Path, put: Put): Spoiled[] {
  const numbers = [maximum + 1, minimum - 1, 1e308, -1e308, 2 ** 31, 2 ** 63];
  const beyond = numbers.filter((value) => value < minimum || value > maximum);
  return [...beyond, BEYOND_NUMBERS].map((value) => one('a number beyond its bounds', path, put, value));
}

function one(fault: Fault, path: Path, put: Put, value: unknown): Spoiled {
  return { fault, field: path.join('.'), body: put(path, value) };
}
