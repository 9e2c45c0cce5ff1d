import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, callersOf, expectedOf, GIVEN } from './routes/callers.js';
import { asksForVersion } from './routes/owners-requests.js';
import { type Documented, documentedRoutesOf, nameOf } from './routes/router.js';
import { pathOf } from './routes/samples.js';
import { bodyOf, queryOf, typeOfBody } from './routes/schema.js';
import { changed, checksums } from './routes/tables.js';
import { type Answer, forAll } from './routes/walker.js';
import { makeWorld, type World } from './routes/world.js';

/** What is about somebody, or some text of his, that those see too who have to do with it. Nobody else does. */
const SEEN_TOO: Record<string, RegExp> = {
  'GET /api/v1/cluster-registry/clusters/:id/criteria': /^own|^validator of the country/,
  'GET /api/v1/cluster-registry/interests/:id': /^own/,
  'GET /api/v1/cluster-registry/hand-over-requests/:id': /^own/,
  'GET /api/v1/training/sessions/:id/evaluation': /./,
  'POST /api/v1/knowledge-exchange/discussions/:id/posts': /./,
  'POST /api/v1/training/sessions/:id/enrolments': /./,
  'PUT /api/v1/knowledge-exchange/follows/:type/:target': /./,
  'DELETE /api/v1/knowledge-exchange/follows/:type/:target': /./,
};

type Case = { route: Documented; caller: Caller };

/** To make a world, in milliseconds; the machine may be busy. */
const PATIENCE = 120_000;

let world: World;
let routes: Documented[];
let callers: Caller[];
beforeAll(async () => {
  world = await makeWorld();
  routes = await documentedRoutesOf(world.house);
  callers = await callersOf(world);
}, PATIENCE);
afterAll(() => world?.house.close());

const needingPermission = () => routes.filter(({ access }) => access?.who === 'permission');
const all = (of: readonly Documented[]): Case[] => of.flatMap((route) => callers.map((caller) => ({ route, caller })));

function ask({ route, caller }: Case, headers: Record<string, string> = {}): Promise<Answer> {
  return world.walker.ask(route.method, pathOf(world, route) + queryOf(world, route), {
    token: caller.person.token,
    body: bodyOf(world, route),
    headers: { ...typeOfBody(route), ...headers },
  });
}

/** Goes as far as the guard and no further: it is not said which version is changed, or the key is none. */
const short = (one: Case) =>
  ask(one, one.route.method === 'POST' && !asksForVersion(one.route) ? { 'idempotency-key': 'two words' } : {});
const stopsShort = ({ method, ...route }: Documented) => method === 'POST' || asksForVersion({ method, ...route });
function isLetIn({ route }: Case, { status, body }: Answer): boolean {
  if (route.method === 'GET') return status === 200;
  if (asksForVersion(route)) return status === 428;
  if (route.method === 'POST') return status === 400 && body.field === 'Idempotency-Key';
  return status < 300 || (status === 404 && body.code === 'not-found') || status === 409;
}
const isRefused = (expected: 403 | 404, { status, body }: Answer) =>
  status === expected && body.code === (expected === 403 ? 'not-allowed' : 'not-found');

async function odd(cases: readonly Case[], asking: typeof ask, fits: (one: Case, answer: Answer) => boolean) {
  const answers = await forAll(cases, async (one) => ({ one, answer: await asking(one) }));
  return answers
    .filter(({ one, answer }) => !fits(one, answer))
    .map(
      ({ one, answer }) =>
        `${nameOf(one.route)} by ${one.caller.name}: ${answer.status} ${JSON.stringify(answer.body)}`,
    );
}
async function withoutChange(work: () => Promise<string[]>): Promise<string[]> {
  const before = await checksums(world.house.hansa);
  const found = await work();
  return [...found, ...changed(before, await checksums(world.house.hansa)).map((table) => `changed ${table}`)];
}

describe('a route that needs a permission', () => {
  it('needs one that a role gives', () => {
    expect(
      needingPermission()
        .filter(({ access }) => !GIVEN.has(access!.permission as never))
        .map(nameOf),
    ).toEqual([]);
  });

  it('refuses whoever has no role that gives it, where it is about, and changes nothing', async () => {
    const cases = all(needingPermission()).filter(({ route, caller }) => expectedOf(route, caller) !== 'in');
    const fits = ({ route, caller }: Case, answer: Answer) => isRefused(expectedOf(route, caller) as 403 | 404, answer);
    const versioned = (one: Case) => ask(one, { 'if-match': '"1"' });
    expect(await withoutChange(() => odd(cases, versioned, fits))).toEqual([]);
    expect(cases.length).toBeGreaterThan(1200);
    process.stdout.write(`${needingPermission().length} routes that need a permission: ${cases.length} refusals\n`);
  });

  it('lets in whoever has a role that gives it', async () => {
    const cases = all(needingPermission()).filter(({ route, caller }) => expectedOf(route, caller) === 'in');
    const harmless = cases.filter(({ route }) => route.method === 'GET' || stopsShort(route));
    expect(await withoutChange(() => odd(harmless, short, isLetIn))).toEqual([]);
    expect(cases.length).toBeGreaterThan(200);
    process.stdout.write(`${cases.length} times let in, by ${callers.length} callers\n`);
  });
});

describe('a route without a permission', () => {
  it('for anybody answers everybody', async () => {
    const reads = routes.filter(({ method, access }) => method === 'GET' && access?.who === 'anybody');
    expect(await odd(all(reads), ask, (_, { status }) => status === 200)).toEqual([]);
  });

  it('for whoever is signed in lets everybody in, about himself', async () => {
    const own = routes.filter(({ path, access }) => access?.who === 'signed-in' && !path.includes(':'));
    const reads = own.filter(({ method }) => method === 'GET');
    expect(await odd(all(reads), ask, (_, { status }) => status === 200)).toEqual([]);
    const writes = own.filter(({ method }) => method !== 'GET');
    expect(await withoutChange(() => odd(all(writes), short, isLetIn))).toEqual([]);
  });

  it('does not let anybody at what is somebody else’s, but those who have to do with it', async () => {
    const about = routes.filter(({ path, access }) => access?.who === 'signed-in' && path.includes(':'));
    const everybody = all(about);
    const cases = everybody.filter(({ route, caller }) => !SEEN_TOO[nameOf(route)]?.test(caller.name));
    const versioned = (one: Case) => ask(one, { 'if-match': '"1"' });
    const only = /^only-/;
    const fits = (_: Case, { status, body }: Answer) => status === 404 || (status === 403 && only.test(body.code));
    expect(await withoutChange(() => odd(cases, versioned, fits))).toEqual([]);
    const seen = everybody.filter((one) => one.route.method === 'GET' && !cases.includes(one));
    expect(await odd(seen, ask, (_, { status }) => status === 200)).toEqual([]);
  });
});

describe('what is not public', () => {
  const KX = '/knowledge-exchange';
  const CR = '/cluster-registry';
  const at = () => {
    const { draftClusterId, submittedClusterId, resourceDraftId, draftFileId, practiceDraftId } = world.things;
    const parts = ['', '/members', '/labels', '/criteria'];
    const file = `${KX}/resources/${resourceDraftId}/files/${draftFileId}`;
    return [
      ...parts.map((part) => ({ path: `${CR}/clusters/${draftClusterId}${part}`, seenBy: /^own/ })),
      ...parts.map((part) => ({
        ...{ path: `${CR}/clusters/${submittedClusterId}${part}`, seenBy: /^own|^validator of the country/ },
      })),
      ...[`${KX}/resources/${resourceDraftId}`, file].map((path) => ({ path, seenBy: /^own/ })),
      ...[practiceDraftId, world.things.practiceSubmittedId].map((id) => ({
        ...{ path: `${KX}/practices/${id}`, seenBy: /^own/ },
      })),
    ];
  };

  it('is there for those who have to do with it, and for nobody else', async () => {
    const cases = at().flatMap((one) => callers.map((caller) => ({ ...one, caller })));
    const found = await forAll(cases, async ({ path, seenBy, caller }) => {
      const { status } = await world.walker.ask('GET', `/api/v1${path}`, { token: caller.person.token });
      return status === (seenBy.test(caller.name) ? 200 : 404) ? [] : [`${path} by ${caller.name}: ${status}`];
    });
    expect(found.flat()).toEqual([]);
  });

  it('of a text that is hidden is the text, but for moderators', async () => {
    const path = `/api/v1${KX}/posts/${world.things.hiddenPostId}`;
    const found = await forAll(callers, async ({ name, person }) => {
      const { body } = await world.walker.ask('GET', path, { token: person.token });
      return { name, text: body.text };
    });
    expect(found.filter(({ text }) => text !== null).map(({ name }) => name)).toEqual(['operator', 'moderator']);
  });

  it('of contacts is told to those who have to do with the profile', async () => {
    const path = `/api/v1${CR}/clusters/${world.things.clusterId}`;
    const found = await forAll(callers, async ({ name, person }) => {
      const { body } = await world.walker.ask('GET', path, { token: person.token });
      return { name, contacts: body.contacts.length, inside: body.inside !== null };
    });
    const insiders = found.filter(({ contacts, inside }) => contacts === 2 && inside);
    expect(insiders.map(({ name }) => name)).toEqual(
      callers.map(({ name }) => name).filter((name) => /^own|of the country$/.test(name)),
    );
    expect(found.filter(({ contacts, inside }) => contacts === 1 && !inside).length).toBe(
      callers.length - insiders.length,
    );
  });
});

it('a route that needs a permission, and does at once what is asked, lets in whoever has it', async () => {
  const atOnce = needingPermission().filter((route) => route.method !== 'GET' && !stopsShort(route));
  const cases = all(atOnce).filter(({ route, caller }) => expectedOf(route, caller) === 'in');
  expect(await odd(cases, short, isLetIn)).toEqual([]);
});

it('no answer to any of it was a fault of ours, or without what every answer carries', () => {
  expect(world.walker.faults).toEqual([]);
  process.stdout.write(`${routes.length} routes, ${callers.length} callers, ${world.walker.asked} requests\n`);
});
