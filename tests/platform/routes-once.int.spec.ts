import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SERVICES } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { asksForVersion, changes, type Instead, names, OwnersRequests } from './routes/owners-requests.js';
import { type Documented, documentedRoutesOf, nameOf } from './routes/router.js';
import { bodyFor } from './routes/schema.js';
import { type Answer } from './routes/walker.js';
import { makeWorld, type World } from './routes/world.js';

/** To make a world, in milliseconds; the machine may be busy. */
const PATIENCE = 120_000;

/** They add something, or do to a thing what is done once, whatever else has been changed in it. */
const WITHOUT_VERSION = [
  'DELETE /identity/memberships/:id',
  'DELETE /knowledge-exchange/resources/:id/files/:fileId',
  'POST /cluster-registry/clusters/:id/hand-over-requests',
  'POST /cluster-registry/clusters/:id/members',
  'POST /cluster-registry/clusters/:id/partner-searches',
  'POST /cluster-registry/hand-over-requests/:id/decline',
  'POST /cluster-registry/interests/:id/answer',
  'POST /cluster-registry/interests/:id/withdraw',
  'POST /identity/organisations/:id/administrator-recoveries',
  'POST /knowledge-exchange/resources/:id/files',
  'POST /training/enrolments/:id/accept',
  'POST /training/enrolments/:id/cancel',
  'POST /training/enrolments/:id/decision',
  'POST /training/enrolments/:id/decline',
  'POST /training/enrolments/:id/removal',
  'POST /training/modules/:id/versions',
  'POST /training/modules/:id/versions/:number/retire',
  'POST /training/modules/:id/versions/:number/start-piloting',
  'POST /training/modules/:id/versions/:number/votes',
  'POST /training/sessions/:id/cancel',
  'POST /training/sessions/:id/close',
];

let world: World;
let routes: Documented[];
let owner: OwnersRequests;
beforeAll(async () => {
  world = await makeWorld();
  routes = await documentedRoutesOf(world.house);
  owner = new OwnersRequests(world, routes);
}, PATIENCE);
afterAll(() => world?.house.close());

const writes = () => routes.filter(changes);
const every = <K extends Instead & { about: string }>(of: readonly Documented[], kinds: readonly K[]) =>
  of.flatMap((route) => kinds.map((kind) => ({ route, ...kind })));

describe('a header', () => {
  const updates = () => routes.filter(asksForVersion);
  const posts = () => routes.filter(({ method }) => method === 'POST');

  it('If-Match is needed for every change of what is there', async () => {
    const replacing = writes().filter(({ method, body }) => method === 'PATCH' || (method === 'PUT' && body));
    expect(replacing.filter((route) => !asksForVersion(route)).map(nameOf)).toEqual([]);
    const cases = updates().map((route) => ({ route, about: 'no If-Match' }));
    const fits = ({ status, body }: Answer) => status === 428 && body.code === 'version-is-not-said';
    expect(cases.length).toBeGreaterThan(10);
    expect(await owner.others(cases, () => ({ blindly: true }), fits)).toEqual([]);
  });

  it('If-Match is not needed where nobody overwrites what another one wrote, and those routes are known by name', async () => {
    const readable = new Map(routes.filter(({ method }) => method === 'GET').map((route) => [route.path, route]));
    const above = ({ path }: Documented) =>
      path.split('/').map((_, index, parts) => readable.get(parts.slice(0, parts.length - index).join('/')));
    const found: string[] = [];
    for (const route of writes().filter((one) => !asksForVersion(one))) {
      const [nearest] = above(route).filter((one) => one?.path.includes(':'));
      if (!nearest) continue;
      const { headers } = await owner.ask(nearest);
      if (headers.get('etag')) found.push(nameOf(route).replace('/api/v1', ''));
    }
    expect(found.sort()).toEqual(WITHOUT_VERSION);
  });

  it('that is of no form is refused, with its name', async () => {
    const tags = ['7', '*', '"x"', '"-1"', '"99999999999"', 'W/7', '"1", "2"', '""'];
    const versions = every(
      updates(),
      tags.map((tag) => ({ about: `If-Match: ${tag}`, name: 'If-Match', headers: { 'if-match': tag } })),
    );
    const keys = every(
      posts(),
      ['two words', 'x'.repeat(201)].map((key) => ({
        ...{ about: `Idempotency-Key: ${key}`, name: 'Idempotency-Key', headers: { 'idempotency-key': key } },
      })),
    );
    const fits = (answer: Answer, { about }: { about: string }) =>
      answer.status === 400 && names(answer, about.split(':')[0]!);
    expect(await owner.others(versions, (one) => one, fits)).toEqual([]);
    const traced = keys.filter(({ route }) => !route.path.endsWith('/evaluation'));
    expect(await owner.others(traced, (one) => one, fits)).toEqual([]);
  });

  it('If-Match with an old version changes nothing, and the answer says how the thing is now', async () => {
    const cases = updates().map((route) => ({ route, about: 'If-Match: "999999"' }));
    const readable = ({ path }: Documented) => routes.some((route) => route.method === 'GET' && route.path === path);
    const fits = ({ status, body, headers }: Answer, { route }: { route: Documented }) =>
      status === 412 &&
      body.code === 'changed-meanwhile' &&
      (!readable(route) || (Number.isInteger(body.current?.version) && headers.get('etag') !== null));
    expect(await owner.others(cases, () => ({ headers: { 'if-match': '"999999"' } }), fits)).toEqual([]);
  });
});

/** What is added by a route, and what has to stand in its body for that. */
const added = (): [route: string, table: string, body?: Record<string, unknown>][] => {
  const { agencyId, foreignPostId } = world.things;
  return [
    ['POST /cluster-registry/clusters', 'cluster'],
    ['POST /cluster-registry/clusters/:id/submit', "cluster where status = 'submitted'"],
    ['POST /cluster-registry/clusters/:id/members', 'cluster_member'],
    ['POST /cluster-registry/clusters/:id/partner-searches', 'partner_search'],
    ['POST /cluster-registry/partner-searches/:id/interests', 'interest'],
    ['POST /cluster-registry/clusters/:id/vouching', 'vouching'],
    ['POST /cluster-registry/imports', 'cluster_import'],
    ['POST /knowledge-exchange/resources', 'resource'],
    ['POST /knowledge-exchange/resources/:id/files', 'resource_file'],
    ['POST /knowledge-exchange/practices', 'practice'],
    ['POST /knowledge-exchange/practices/:id/submit', 'practice_step'],
    ['POST /knowledge-exchange/transfers', 'transfer', { organisationId: agencyId, place: { country: 'SE' } }],
    ['POST /knowledge-exchange/discussions', 'discussion'],
    ['POST /knowledge-exchange/discussions/:id/posts', 'post', { parentId: undefined }],
    ['POST /knowledge-exchange/moderation/flags', 'flag', { text: { type: 'post', id: foreignPostId } }],
  ];
};

describe('a POST with an Idempotency-Key', () => {
  async function count(service: string, table: string): Promise<number> {
    const { database } = world.house.hansa.application.databases.byService.get(service as (typeof SERVICES)[number])!;
    const [row] = await database.query<{ count: number }>(`select count(*)::integer as count from ${table}`);
    return row!.count;
  }

  it(
    'that is repeated, also at the same time, has one effect and one answer',
    async () => {
      for (const [name, table, instead] of added()) {
        const route = routes.find((one) => nameOf(one).replace('/api/v1', '') === name)!;
        const body = route.body && JSON.stringify({ ...bodyFor(world, route), ...instead });
        const before = await count(name.split('/')[1]!, table);
        const headers = { 'idempotency-key': randomUUID() };
        const ask = () => new OwnersRequests(world, routes).ask(route, { body, headers });
        const first = await Promise.all([ask(), ask()]);
        const answers = [...first, await ask()];
        const effects = (await count(name.split('/')[1]!, table)) - before;
        const [{ status, body: said }] = answers as [Answer];
        const same = answers.every((one) => one.status === status && said.id === one.body.id);
        const told = status < 300 ? status : JSON.stringify(said);
        expect([name, told, same, effects]).toEqual([name, expect.any(Number), true, 1]);
      }
    },
    PATIENCE,
  );
});

it('no answer to any of it was a fault of ours, or without what every answer carries', () => {
  expect(world.walker.faults).toEqual([]);
});
