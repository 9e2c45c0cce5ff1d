import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asksForVersion, changes, type Instead, names, OwnersRequests } from './routes/owners-requests.js';
import { type Documented, documentedRoutesOf, nameOf } from './routes/router.js';
import { isOfKind, ofNothing, pathOf } from './routes/samples.js';
import { bodyFor, bodyOf, queryOf, type Schema, typeOfBody } from './routes/schema.js';
import { FAULTS, spoil, type Spoiled } from './routes/spoil.js';
import { type Answer } from './routes/walker.js';
import { makeWorld, type World } from './routes/world.js';

/** Ids of things of which other services know, or that may be gone since they were seen. */
const ELSEWHERE = /invitations scope\.id|practices.* links\.0\.id|transfers.* clusterId|clusters duplicatesSeen\.0/;

/** To make a world, in milliseconds; the machine may be busy. */
const PATIENCE = 120_000;

let world: World;
let routes: Documented[];
let owner: OwnersRequests;
let spoiled: (Spoiled & { route: Documented; about: string })[];
beforeAll(async () => {
  world = await makeWorld();
  routes = await documentedRoutesOf(world.house);
  owner = new OwnersRequests(world, routes);
  for (const route of routes.filter(asksForVersion)) await owner.tagOf(route);
  spoiled = routes.flatMap((route) =>
    route.body
      ? spoil(world, route).map((one) => ({ ...one, route, about: `${one.field}: ${one.body.slice(0, 400)}` }))
      : [],
  );
}, PATIENCE);
afterAll(() => world?.house.close());

const writes = () => routes.filter(changes);
const withBody = () => writes().filter(({ body }) => body);
const exampleFor = (route: Documented) => JSON.stringify(route.body ? bodyFor(world, route) : {});
const isRefused = ({ status }: Answer) => status >= 400 && status < 500;
const every = <K extends Instead & { about: string }>(of: readonly Documented[], kinds: readonly K[]) =>
  of.flatMap((route) => kinds.map((kind) => ({ route, ...kind })));

describe('a body', () => {
  it.each(FAULTS)('with %s is refused, with the name of the field, and changes nothing', async (fault) => {
    const cases = spoiled.filter((one) => one.fault === fault);
    const fits = (answer: Answer, { field }: Spoiled) => answer.status === 400 && names(answer, field);
    expect(await owner.others(cases, ({ body }) => ({ body }), fits)).toEqual([]);
  });

  it('that names what is not there is refused, and changes nothing', async () => {
    const cases = spoiled
      .filter(({ fault }) => fault === 'an id of nothing')
      .filter(({ route, field }) => !ELSEWHERE.test(`${route.path} ${field}`));
    expect(await owner.others(cases, ({ body }) => ({ body }), isRefused)).toEqual([]);
  });

  it('that is no object is refused, and changes nothing', async () => {
    const kinds = ['[]', '[{}]', 'null', '7', '"text"', 'true'].map((body) => ({ about: body, body }));
    expect(
      await owner.others(
        every(withBody(), kinds),
        (one) => one,
        ({ status }) => status === 400,
      ),
    ).toEqual([]);
  });

  it('that is not JSON is refused and said to be so, even where none is asked for', async () => {
    const kinds = ['{', '{"a":1,}', '', "{'a':1}", '\u0000', '{"a":"\u0007"}', '{"a":NaN}', '\ufeff{', '<a/>', ']'].map(
      (body) => ({ about: JSON.stringify(body), body }),
    );
    const fits = (answer: Answer) => answer.status === 400 && names(answer, 'body');
    expect(await owner.others(every(writes(), kinds), (one) => one, fits)).toEqual([]);
  });

  it('of another kind than JSON is refused', async () => {
    const kinds = [
      'text/plain',
      'text/html',
      'application/xml',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json-seq',
      'application/octet-stream',
      'nonsense',
    ].map((type) => ({ about: type, headers: { 'content-type': type } }));
    const body = (route: Documented) => ({ body: exampleFor(route) });
    const ask = (one: Instead & { route: Documented }) => ({ ...one, ...body(one.route) });
    const foreign = every(writes(), kinds).filter(({ route, about }) => !route.files.includes(about));
    expect(await owner.others(foreign, ask, ({ status }) => status === 415)).toEqual([]);
  });

  it('that is huge is refused, whatever is in it', async () => {
    const huge = 'x'.repeat(300_000);
    const kinds = [JSON.stringify({ huge }), `[${'[],'.repeat(100_000)}[]]`].map((body) => ({ about: 'huge', body }));
    const fits = ({ status, body }: Answer) => status === 413 && body.code === 'body-too-large';
    expect(await owner.others(every(writes(), kinds), (one) => one, fits)).toEqual([]);
  });

  it('that is nested deeply is refused where something else is expected', async () => {
    const cases = withBody().flatMap((route) => {
      const example = bodyFor(world, route);
      const [field] = Object.keys(example) as [string];
      const nested = [`${'['.repeat(20_000)}${']'.repeat(20_000)}`, `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`];
      return nested.map((deep) => {
        const body = JSON.stringify({ ...example, [field]: 'DEEP' }).replace('"DEEP"', deep);
        return { route, about: `${field} ${deep.slice(0, 9)}`, field, body };
      });
    });
    const fits = (answer: Answer, { field }: { field: string }) => answer.status === 400 && names(answer, field);
    expect(await owner.others(cases, ({ body }) => ({ body }), fits)).toEqual([]);
  });

  it('that reaches for prototypes is refused', async () => {
    const reaches = ['"__proto__":{"polluted":true}', '"constructor":{"prototype":{"polluted":true}}'];
    const cases = writes().flatMap((route) =>
      reaches.flatMap((reach) => {
        const example = exampleFor(route);
        const at = [0, ...[...example.matchAll(/:\{/g)].map(({ index }) => index + 1)];
        return at.map((start) => {
          const rest = example.slice(start + 1);
          const body = `${example.slice(0, start)}{${reach}${rest.startsWith('}') ? '' : ','}${rest}`;
          return { route, about: body.slice(0, 200), body };
        });
      }),
    );
    expect(
      await owner.others(
        cases,
        ({ body }) => ({ body }),
        ({ status }) => status === 400,
      ),
    ).toEqual([]);
    expect(({} as any).polluted).toBeUndefined();
  });
});

describe('a path', () => {
  const parameters = () =>
    routes.flatMap((route) =>
      route.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => ({ route, parameter })),
    );
  const BAD: Record<string, string[]> = {
    string: ['x', '%00', 'a%00b', '%0a', "'%20or%201=1", '..%2f..', '%F0%9F%92%A9', 'x'.repeat(150)],
    integer: ['x', '-1', '1.5', '1e99', '99999999999999999999', 'NaN', 'Infinity', '%00', '1%00'],
  };

  it('with what is no id is refused, with the name of the part', async () => {
    const cases = parameters().flatMap(({ route, parameter: { name, schema } }) =>
      BAD[schema.type!]!.map((value) => ({ route, name, about: value, path: { [name]: value } })),
    );
    const fits = (answer: Answer, { name }: { name: string }) => answer.status === 400 && names(answer, name);
    expect(await owner.others(cases, ({ path }) => ({ path }), fits)).toEqual([]);
  });

  it('to what is not there leads nowhere', async () => {
    const cases = parameters().map(({ route, parameter }) => {
      const value = ofNothing(parameter);
      return { route, about: `${parameter.name} ${value}`, path: { [parameter.name]: value } };
    });
    // Whether an organisation that nobody acts for is there or not: one may not act for it.
    const fits = ({ status }: Answer, { route }: { route: Documented }) =>
      status === 404 || (status === 403 && !!route.access?.organisation?.startsWith('params.'));
    expect(await owner.others(cases, ({ path }) => ({ path }), fits)).toEqual([]);
  });

  it('with the id of a thing of another kind leads nowhere', async () => {
    const { clusterId, openSessionId, practiceId, organisationId, exportId } = world.things;
    const ids = { clusterId, openSessionId, practiceId, organisationId, exportId, person: world.owner.id };
    const cases = parameters()
      .filter(({ route, parameter: { schema } }) => schema.format === 'uuid' && !/\/exports\//.test(route.path))
      .flatMap(({ route, parameter: { name } }) =>
        Object.entries(ids)
          .filter(([kind]) => !isOfKind(kind, route, name))
          .map(([kind, id]) => ({ route, about: `${name} of ${kind}`, path: { [name]: id } })),
      );
    const fits = ({ status }: Answer, { route }: { route: Documented }) =>
      status === 404 || (status === 403 && !!route.access?.organisation?.startsWith('params.'));
    expect(cases.length).toBeGreaterThan(300);
    expect(await owner.others(cases, ({ path }) => ({ path }), fits)).toEqual([]);
  });

  it('with a part that is far too long is refused', async () => {
    const cases = parameters().map(({ route, parameter: { name } }) => ({
      ...{ route, about: name, path: { [name]: 'x'.repeat(5_000) } },
    }));
    expect(
      await owner.others(
        cases,
        ({ path }) => ({ path }),
        ({ status }) => status === 414,
      ),
    ).toEqual([]);
  });
});

describe('a query', () => {
  const queries = () =>
    routes.flatMap((route) =>
      route.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => ({ route, ...parameter })),
    );
  const isList = ({ anyOf = [] }: Schema) => anyOf.some(({ type }) => type === 'array');
  function badValues(schema: Schema): string[][] {
    const { type, maximum, maxLength = 5_000, ...rest } = schema.anyOf?.[0] ?? schema;
    const several = isList(schema) ? [Array<string>(21).fill(rest.enum?.[0] ?? 'a')] : [['1', '2']];
    if (type === 'integer') {
      const below = rest.minimum! > 0 ? ['', '0'] : [];
      return [...several, ...[...below, '-1', 'abc', '1.5', `${maximum! + 1}`, '1e99'].map((text) => [text])];
    }
    const texts = ['x'.repeat(maxLength + 1), 'a\u0000b', '\u0007', ...(rest.minLength || rest.enum ? ['', ' '] : [])];
    if (rest.enum || rest.format) texts.push('x', 'DK,SE', '2027-02-30', '0000-01-01');
    return [...several, ...texts.map((text) => [text])];
  }

  it('with what a parameter cannot be is refused, with its name', async () => {
    const cases = queries().flatMap(({ route, name, schema }) =>
      badValues(schema).map((values) => ({ route, name, about: `${name}=${values.join('&').slice(0, 50)}`, values })),
    );
    const ask = ({ name, values }: { name: string; values: string[] }): Instead => ({
      query: values.map((value) => [name, value]),
    });
    const fits = (answer: Answer, { name }: { name: string }) => answer.status === 400 && names(answer, name);
    expect(cases.length).toBeGreaterThan(200);
    expect(await owner.others(cases, ask, fits)).toEqual([]);
  });

  it('with a cursor that no page gave is refused, or leads to some page', async () => {
    const parts = ['x', '', 7, -1, 1e300, null, true, 'a\u0000b', '2027-02-30', '99999-01-01T00:00:00Z', {}, []];
    const made = [1, 2, 3].flatMap((length) => parts.map((part) => Array<unknown>(length).fill(part)));
    const cursors = [...made, {}, 'text', 7, null].map((one) => Buffer.from(JSON.stringify(one)).toString('base64url'));
    const cases = queries()
      .filter(({ name }) => name === 'cursor')
      .flatMap(({ route }) =>
        ['x', '!', '[', 'null', ...cursors].map((cursor) => ({
          ...{ route, cursor, about: Buffer.from(cursor, 'base64url').toString() },
        })),
      );
    const fits = (answer: Answer) => answer.status === 200 || (answer.status === 400 && names(answer, 'cursor'));
    expect(await owner.others(cases, ({ cursor }) => ({ query: [['cursor', cursor]] }), fits)).toEqual([]);
    const nonsense = cases.filter(({ cursor }) => ['x', '!', '[', 'null'].includes(cursor));
    const refused = ({ status }: Answer) => status === 400;
    expect(await owner.others(nonsense, ({ cursor }) => ({ query: [['cursor', cursor]] }), refused)).toEqual([]);
  });

  it('that leaves out what a route cannot do without is refused', async () => {
    const cases = queries()
      .filter(({ required }) => required)
      .map(({ route, name }) => ({ route, name, about: name }));
    for (const { route, name } of cases) {
      const path = `${pathOf(world, route)}${queryOf(world, { ...route, parameters: [] })}`;
      const asked = { body: bodyOf(world, route), headers: typeOfBody(route), token: world.owner.token };
      const answer = await world.walker.ask(route.method, path, asked);
      expect([nameOf(route), answer.status, names(answer, name)]).toEqual([nameOf(route), 400, true]);
    }
  });
});

it('what was spoiled here was good before: nothing is wrong with the form of the examples', async () => {
  const odd = [];
  for (const route of withBody()) {
    const { status, body } = await owner.ask(route);
    if (status === 400) odd.push(`${nameOf(route)}: ${JSON.stringify(body)}`);
  }
  expect(odd).toEqual([]);
});

it('no answer to any of it was a fault of ours, or without what every answer carries', () => {
  expect(world.walker.faults).toEqual([]);
  expect(world.walker.asked).toBeGreaterThan(3_000);
});
