import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formulasIn, hostileTexts, isData, mangled } from './routes/hostile.js';
import { changes, OwnersRequests } from './routes/owners-requests.js';
import { type Documented, documentedRoutesOf, nameOf } from './routes/router.js';
import { bodyFor, type Schema } from './routes/schema.js';
import { changed, checksums } from './routes/tables.js';
import { type Answer, forAll } from './routes/walker.js';
import { makeWorld, type World } from './routes/world.js';

/** What ends something comes late, so that there is something to try as long as possible; and these last of all. */
const ENDS =
  /(withdraw|close|cancel|revoke|supersede|removal|abandon|finish|retire|erasure|hand-over|end|return|validation|members)$/;
const LAST = /\/(withdraw|cancel|hand-over|close|finish)$/;
/** What nobody does about what is his own. */
const BY_ANOTHER = /clusters\/:id\/(return|label|label\/withdraw)$|practices\/:id\/validation$/;
/** To make a world, in milliseconds; the machine may be busy. */
const PATIENCE = 180_000;

let world: World;
let routes: Documented[];
const sent = new Set<string>();
const stored = new Set<string>();
/** Of routes that kept nothing so far, why not. */
const refused = new Map<string, string>();
beforeAll(async () => {
  world = await makeWorld();
  routes = await documentedRoutesOf(world.house);
}, PATIENCE);
afterAll(() => world?.house.close());

const service = ({ path }: Documented) => path.split('/')[3]!;

/** What makes of the example something that the route does. */
function instead(route: Documented): Record<string, unknown> {
  const text = { type: 'post', id: world.things.foreignPostId };
  const known: Record<string, Record<string, unknown>> = {
    'POST /training/modules': { materials: [] },
    'PATCH /training/modules/:id/versions/:number': { materials: [] },
    'POST /knowledge-exchange/transfers': { place: { country: 'LV' }, organisationId: world.things.agencyId },
    'PATCH /knowledge-exchange/transfers/:id': { outcome: undefined, evidence: undefined },
    'POST /knowledge-exchange/discussions/:id/posts': { parentId: undefined },
    'POST /knowledge-exchange/moderation/flags': { text },
    'POST /knowledge-exchange/moderation/decisions': { text },
  };
  return known[nameOf(route).replace('/api/v1', '')] ?? {};
}

/** Every text in the body is hostile. Either it is refused, for a reason that is told, or it is kept as it is. */
async function send(route: Documented, { about, words }: { about: string; words: string }): Promise<string[]> {
  const text = JSON.stringify({ ...bodyFor({ ...world, words }, route), ...instead(route) });
  const mark = /zq\d+q/.exec(words)![0];
  if (!text.includes(mark)) return [];
  for (const one of [words, words.trim(), `<b>${mark}`]) sent.add(one);
  const owner = new OwnersRequests(world, routes);
  const token = BY_ANOTHER.test(route.path) ? world.neighbour.token : world.owner.token;
  const answer = await owner.ask(route, { body: text, token });
  const what = `${nameOf(route)}, ${about}: ${answer.status}`;
  if (!isData(answer) && answer.status !== 204) return [`${what} is ${answer.headers.get('content-type')}`];
  if (answer.status < 300) {
    stored.add(nameOf(route));
    return mangled(answer.body, sent).map((odd) => `${what} gives ${odd}`);
  }
  refused.set(nameOf(route), `${answer.status} ${answer.body.code} ${JSON.stringify(answer.body.errors?.[0] ?? '')}`);
  const told = answer.status === 400 ? answer.body.errors?.every((one: any) => one.field && one.rule) : true;
  return told && answer.status < 500 ? [] : [`${what} ${JSON.stringify(answer.body)}`];
}

describe('a hostile text', () => {
  const takesText = () => routes.filter((route) => changes(route) && route.body);
  async function tryAll(of: Documented[]): Promise<string[]> {
    const byService = Object.values(Object.groupBy(of, service)) as Documented[][];
    const odd = await forAll(byService, async (own) => {
      const found: string[] = [];
      for (const route of own) for (const text of hostileTexts()) found.push(...(await send(route, text)));
      return found;
    });
    await world.house.hansa.settled();
    return odd.flat();
  }

  it(
    'in a body is kept as what it is, or refused',
    async () => {
      expect(await tryAll(takesText().filter(({ path }) => !ENDS.test(path)))).toEqual([]);
    },
    PATIENCE,
  );

  it('that is kept is given back as it was sent, as data', async () => {
    const owner = new OwnersRequests(world, routes);
    const reads = routes.filter(({ method }) => method === 'GET');
    const lists = reads.filter(({ parameters }) => parameters.some(({ name }) => name === 'q'));
    const files = /\/files\/|calendar|certificates\/keys/;
    const asks = [
      ...reads.map((route) => ({ route, query: [] as [string, string][] })),
      ...lists.map((route) => ({ route, query: [['q', 'alert zq']] as [string, string][] })),
    ];
    const found = await forAll(asks, async ({ route, query }) => {
      const answer = await owner.ask(route, { query });
      if (answer.status >= 400 || files.test(route.path)) return [];
      const odd = isData(answer) ? [] : [`is ${answer.headers.get('content-type')}`];
      if (typeof answer.body === 'object') odd.push(...mangled(withoutPieces(answer.body), sent));
      return odd.map((what) => `${nameOf(route)}?${query.join()}: ${what}`);
    });
    expect(found.flat()).toEqual([]);
  });

  it('is no formula in a spreadsheet', async () => {
    const csv = routes.filter(({ path }) => path.endsWith('.csv'));
    const owner = new OwnersRequests(world, routes);
    let marks = 0;
    for (const route of csv) {
      const { body } = await owner.ask(route);
      marks += (body.match(/zq\d+q/g) ?? []).length;
      expect([nameOf(route), formulasIn(body)]).toEqual([nameOf(route), []]);
    }
    expect(marks).toBeGreaterThan(2);
  });

  it('in a query is looked for, or refused with its name', async () => {
    const isText = ({ type, enum: values, format, anyOf }: Schema) => type === 'string' && !values && !format && !anyOf;
    const cases = routes
      .filter(({ method }) => method === 'GET')
      .flatMap((route) =>
        route.parameters
          .filter(({ in: place, schema }) => place === 'query' && isText(schema))
          .flatMap(({ name }) => hostileTexts().map(({ words }) => ({ route, name, words }))),
      );
    const owner = new OwnersRequests(world, routes);
    const before = await checksums(world.house.hansa);
    const fits = ({ status, body }: Answer, name: string) =>
      status === 200 ||
      (status === 400 && (body.field === name || body.errors?.some((one: any) => one.field === name)));
    const found = await forAll(cases, async ({ route, name, words }) => {
      const answer = await owner.ask(route, { query: [[name, words]] });
      return isData(answer) && fits(answer, name) ? [] : [`${nameOf(route)} ${name}=${words}: ${answer.status}`];
    });
    expect(found.flat()).toEqual([]);
    expect(changed(before, await checksums(world.house.hansa))).toEqual([]);
  });

  it(
    'in what ends something is kept as what it is, or refused',
    async () => {
      const ends = takesText().filter(({ path }) => ENDS.test(path));
      const late = ends.toSorted((one, other) => Number(LAST.test(one.path)) - Number(LAST.test(other.path)));
      expect(await tryAll(late)).toEqual([]);
      const never = [...refused].filter(([name]) => !stored.has(name)).map(([name, why]) => `${name}: ${why}`);
      process.stdout.write(`texts kept by ${stored.size} routes; not by ${never.length}:\n${never.join('\n')}\n`);
      expect(stored.size).toBeGreaterThan(40);
    },
    PATIENCE,
  );
});

it('no answer to any of it was a fault of ours, or without what every answer carries', () => {
  expect(world.walker.faults).toEqual([]);
  process.stdout.write(`${world.walker.asked} requests with ${sent.size} hostile texts\n`);
});

/** What was cut, or taken apart for the words that were looked for, is not whole. */
function withoutPieces(body: any): unknown {
  return JSON.parse(JSON.stringify(body, (key, value) => (key === 'highlights' ? undefined : value)));
}
