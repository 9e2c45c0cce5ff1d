import { type Documented, nameOf } from './router.js';
import { idFor } from './samples.js';
import type { World } from './world.js';

/** As much of JSON Schema as the OpenAPI documents use. */
export interface Schema {
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array' | 'null';
  enum?: string[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  propertyNames?: Schema;
  additionalProperties?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

const PATTERNS = ['DK032', 'DK', '09:00', 'ADV-9', 'a-theme', 'A'.repeat(43), '+45 12 34 56'];
/** Texts whose rules a schema cannot say. */
const BY_NAME: Record<string, string> = {
  zone: 'Europe/Riga',
  email: 'somebody@hansa.example',
  ends: '16:00',
  sectors: '28',
  sector: '28',
  // What a consultant may be, too.
  roles: 'reader',
};

/** Where the things of the world are, and what else cannot be just any number. */
const NUMBERS: Record<string, number> = { longitude: 9.47, latitude: 55.49, founded: 1998 };
/** So many days from now, where it matters. */
const DAYS: Record<string, number> = { enrolUntil: 40, releaseDate: 40, awardedOn: -100, from: 40 };

/** What cannot stand in a body together with the rest of it, where a schema cannot say so. */
const NOT_TOGETHER: Record<string, string> = {
  'POST /api/v1/identity/invitations/accept': 'token',
  'POST /api/v1/identity/invitations/decline': 'token',
};

/** What has to fit together in a body, and leaves the owner what he may do. */
const TOGETHER: Record<string, Record<string, unknown>> = {
  'PATCH /api/v1/identity/organisations/:id': { type: 'agency', parentId: null },
  'PATCH /api/v1/knowledge-exchange/practices/:id': { themes: ['skills'] },
  'PUT /api/v1/identity/people/:id/platform-roles': {
    ...{ roles: ['operator', 'validator', 'expert', 'moderator'], countries: ['DK'], themes: ['skills'] },
  },
};

/** The forms that a value can have: several where the schema is a union of objects. */
export function formsOf(schema: Schema): Schema[] {
  const forms = (schema.oneOf ?? schema.anyOf ?? [schema]).filter(({ type }) => type !== 'null');
  return forms.flatMap((form) => (form === schema ? [form] : formsOf(form)));
}

export const isNullable = (schema: Schema): boolean =>
  (schema.anyOf ?? schema.oneOf ?? []).some((form) => form.type === 'null' || isNullable(form));

/** A value that follows the schema, with all that may be left out. */
export function exampleOf(world: World, schema: Schema, name = ''): unknown {
  const [form] = formsOf(schema);
  switch (form!.type) {
    case 'object':
      return { ...propertiesOf(world, form!), ...recordOf(world, form!) };
    case 'array':
      return [exampleOf(world, form!.items!, name)];
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return NUMBERS[name] ?? Math.max(form!.minimum ?? 1, 1);
    case 'string':
      return textOf(world, form!, name);
    default:
      throw new Error(`An example of ${JSON.stringify(form)} is not known: add it in exampleOf() of schema.ts.`);
  }
}

/** A body with which a route can do something; of the form that is said, if the schema has several. */
export function bodyFor(world: World, route: Documented, form = route.body!): Record<string, unknown> {
  const whole = exampleOf(world, form) as Record<string, unknown>;
  const { [NOT_TOGETHER[nameOf(route)] ?? '']: _left, ...body } = whole;
  return { ...body, ...TOGETHER[nameOf(route)] };
}

/** What a route takes: an example of its body, or a file. */
export const bodyOf = (world: World, route: Documented): Record<string, unknown> | string | undefined =>
  route.body ? bodyFor(world, route) : route.files.length > 0 ? 'Text' : undefined;

/** Of a file it has to be said of which kind it is. */
export const typeOfBody = ({ body, files: [type] }: Documented): Record<string, string> =>
  body || type === undefined ? {} : { 'content-type': type };

/** The query that a route cannot do without, and what else is said. */
export function queryOf(world: World, { parameters }: Documented, more: [name: string, value: string][] = []): string {
  const needed = parameters.filter(({ in: place, required, name }) => {
    return place === 'query' && required && !more.some(([said]) => said === name);
  });
  const examples = needed.map(({ name, schema }): [string, string] => [name, String(exampleOf(world, schema, name))]);
  const query = new URLSearchParams([...examples, ...more]).toString();
  return query && `?${query}`;
}

function propertiesOf(world: World, { properties = {} }: Schema): Record<string, unknown> {
  const entries = Object.entries(properties).map(([key, inner]) => [key, exampleOf(world, inner, key)]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function recordOf(world: World, { propertyNames, additionalProperties }: Schema): Record<string, unknown> {
  if (!propertyNames || typeof additionalProperties !== 'object') return {};
  return { [propertyNames.enum![0]!]: exampleOf(world, additionalProperties) };
}

function textOf(world: World, { enum: options, format, pattern, maxLength }: Schema, name: string): string {
  if (options) return options.includes(BY_NAME[name]!) ? BY_NAME[name]! : options[0]!;
  if (format === 'uuid') return idFor(world, name);
  if (format === 'date') return world.dateIn(DAYS[name] ?? 41);
  if (format === 'date-time') return `${world.dateIn(40)}T12:00:00Z`;
  if (format === 'uri') return 'https://hansa.example/there';
  if (BY_NAME[name]) return BY_NAME[name];
  if (pattern) {
    const fitting = PATTERNS.find((text) => new RegExp(pattern).test(text));
    if (!fitting) throw new Error(`Nothing in PATTERNS of schema.ts fits ${pattern}.`);
    return fitting;
  }
  return wordsOf(world, maxLength);
}

/** What stands for a text. What is to be tried and does not fit is cut to its mark. */
function wordsOf({ words }: World, most = Infinity): string {
  if (words === undefined) return 'Words that say something.'.slice(0, most);
  return words.length <= most ? words : `<b>${/zq\w+/.exec(words)![0]}`;
}
