import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { randomUUID } from 'node:crypto';
import { type BadTokens, badTokens } from './routes/bad-tokens.js';
import { type Documented, documentedRoutesOf, isDescription, nameOf, type Route, routesOf } from './routes/router.js';
import { pathOf } from './routes/samples.js';
import { bodyOf, queryOf, typeOfBody } from './routes/schema.js';
import { changed, checksums } from './routes/tables.js';
import { forAll } from './routes/walker.js';
import { makeWorld, type World } from './routes/world.js';

/** Whoever opens another route to all says so here too. */
const PUBLIC = [
  'GET /api/v1/cluster-registry/clusters',
  'GET /api/v1/cluster-registry/clusters/:id',
  'GET /api/v1/cluster-registry/clusters/:id/changes',
  'GET /api/v1/cluster-registry/clusters/:id/changes/:number',
  'GET /api/v1/cluster-registry/clusters/:id/labels',
  'GET /api/v1/cluster-registry/clusters/:id/members',
  'GET /api/v1/cluster-registry/clusters/:id/past',
  'GET /api/v1/cluster-registry/clusters/export.csv',
  'GET /api/v1/cluster-registry/clusters/export.geojson',
  'GET /api/v1/cluster-registry/clusters/export.jsonld',
  'GET /api/v1/cluster-registry/clusters/map',
  'GET /api/v1/cluster-registry/criteria',
  'GET /api/v1/cluster-registry/imports/template.csv',
  'GET /api/v1/cluster-registry/partner-searches',
  'GET /api/v1/cluster-registry/partner-searches/:id',
  'GET /api/v1/cluster-registry/regions',
  'GET /api/v1/cluster-registry/regions/:code',
  'GET /api/v1/cluster-registry/sectors',
  'GET /api/v1/cluster-registry/themes',
  'GET /api/v1/identity/erasures/:receipt',
  'GET /api/v1/identity/organisations',
  'GET /api/v1/identity/organisations/:id',
  'GET /api/v1/identity/sign-in',
  'GET /api/v1/knowledge-exchange/discussions',
  'GET /api/v1/knowledge-exchange/discussions/:id',
  'GET /api/v1/knowledge-exchange/discussions/:id/posts',
  'GET /api/v1/knowledge-exchange/discussions/:id/texts',
  'GET /api/v1/knowledge-exchange/posts/:id',
  'GET /api/v1/knowledge-exchange/posts/:id/texts',
  'GET /api/v1/knowledge-exchange/practices',
  'GET /api/v1/knowledge-exchange/practices/:id',
  'GET /api/v1/knowledge-exchange/practices/:id/transfers',
  'GET /api/v1/knowledge-exchange/resources',
  'GET /api/v1/knowledge-exchange/resources/:id',
  'GET /api/v1/knowledge-exchange/resources/:id/files/:fileId',
  'GET /api/v1/knowledge-exchange/resources/:id/files/:fileId/preview',
  'GET /api/v1/knowledge-exchange/search',
  'GET /api/v1/knowledge-exchange/transfers',
  'GET /api/v1/knowledge-exchange/transfers/:id',
  'GET /api/v1/knowledge-exchange/transfers/flows',
  'GET /api/v1/training/certificates/:number',
  'GET /api/v1/training/certificates/issuers/:id',
  'GET /api/v1/training/certificates/keys',
  'GET /api/v1/training/certificates/keys/:kid',
  'GET /api/v1/training/certificates/status/:id/:list',
  'GET /api/v1/training/modules',
  'GET /api/v1/training/modules/:id',
  'GET /api/v1/training/modules/:id/versions/:number',
  'GET /api/v1/training/modules/:id/versions/:number/evaluations',
  'GET /api/v1/training/modules/:id/versions/:number/integration',
  'GET /api/v1/training/sessions',
  'GET /api/v1/training/sessions/:id',
  'GET /api/v1/training/sessions/:id/calendar.ics',
  'GET /api/v1/training/sessions/:id/evaluation/results',
  'POST /api/v1/cluster-registry/criteria/check',
  'POST /api/v1/identity/invitations/look-up',
  'POST /api/v1/training/certificates/check',
];
/** For the machines that look after the service; in no document, and open. */
const OPERATIONAL = ['GET /health/live', 'GET /health/ready', 'GET /health/startup', 'GET /metrics'];
/** What anybody who is signed in may do about somebody else's thing. */
const FOR_ALL_SIGNED_IN = [
  'GET /api/v1/training/sessions/:id/evaluation',
  'POST /api/v1/knowledge-exchange/discussions/:id/posts',
  'POST /api/v1/training/sessions/:id/enrolments',
  'PUT /api/v1/knowledge-exchange/follows/:type/:target',
];

/** To make a world, in milliseconds; the machine may be busy. */
const PATIENCE = 120_000;

let world: World;
let routes: Route[];
let documented: Documented[];
let bad: BadTokens;
beforeAll(async () => {
  world = await makeWorld();
  routes = routesOf(world.house).filter((route) => !isDescription(route));
  documented = await documentedRoutesOf(world.house);
  bad = await badTokens(world.house, world.owner.token);
}, PATIENCE);
afterAll(() => world?.house.close());

const withoutHead = () => routes.filter(({ method }) => method !== 'HEAD');
const isOpen = (route: Route) => [...PUBLIC, ...OPERATIONAL].includes(nameOf(route).replace(/^HEAD/, 'GET'));
/** Asks as well as can be: with a real path, a body and all that is needed. */
const ask = (route: Route, token?: string, instead?: Record<string, string>) => {
  const description = documented.find((one) => nameOf(one) === nameOf(route).replace(/^HEAD/, 'GET'));
  const path = pathOf(world, route, instead) + (description ? queryOf(world, description) : '');
  const body = description && bodyOf(world, description);
  return world.walker.ask(route.method, path, {
    token,
    body,
    headers: { ...(description && typeOfBody(description)), 'if-match': '"1"' },
  });
};
/** The routes whose answers are not as they should be, with what they were. */
async function others(of: readonly Route[], token: string | undefined, fits: (answer: any, route: Route) => boolean) {
  const answers = await forAll(of, async (route) => ({ route, answer: await ask(route, token) }));
  const odd = answers.filter(({ answer, route }) => !fits(answer, route));
  return odd.map(({ route, answer }) => `${nameOf(route)}: ${answer.status} ${JSON.stringify(answer.body)}`);
}
/** Does something, and gives the tables that were changed by it. */
async function changedBy(work: () => Promise<unknown>): Promise<string[]> {
  const before = await checksums(world.house.hansa);
  await work();
  return changed(before, await checksums(world.house.hansa));
}

describe('every route', () => {
  it('is in the description of its service, and is there if it is in one', () => {
    const inRouter = withoutHead()
      .map(nameOf)
      .filter((name) => !OPERATIONAL.includes(name));
    expect(inRouter.sort()).toEqual(documented.map(nameOf).sort());
    expect(inRouter.length).toBeGreaterThan(190);
  });

  it('that is new is not forgotten: who adds it is told which thing to make for it', () => {
    const added = { method: 'GET', path: '/api/v1/training/novelties/:id' };
    expect(() => pathOf(world, added)).toThrow(
      /make such a thing in world.ts .*'\/training\/novelties\/:id' in samplesOf/,
    );
  });

  it('says in the description who may call it, and those for anybody are known by name', () => {
    expect(documented.filter(({ access }) => !access?.who).map(nameOf)).toEqual([]);
    const open = documented.filter(({ access }) => access?.who === 'anybody');
    expect(open.map(nameOf).sort()).toEqual(PUBLIC);
  });

  it('asks who calls, unless it is for anybody', async () => {
    const fits = ({ status, headers, body }: any, { method }: Route) =>
      status === 401 &&
      headers.get('www-authenticate') === 'Bearer realm="hansa"' &&
      (method === 'HEAD' || body.code === 'not-signed-in');
    const closed = routes.filter((route) => !isOpen(route));
    expect(await changedBy(async () => expect(await others(closed, undefined, fits)).toEqual([]))).toEqual([]);
  });

  it('that is for anybody answers a stranger without a token', async () => {
    const reads = routes.filter((route) => isOpen(route) && route.method !== 'POST');
    expect(await others(reads, undefined, ({ status }) => status === 200)).toEqual([]);
  });
});

it('the description of the API is for anybody to read, and only to read', async () => {
  const description = routesOf(world.house).filter(isDescription);
  expect(description.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([]);
  const pages = description.filter(({ path }) => !path.endsWith('*'));
  // The page's own library names a file to serve that it does not bring along.
  const fits = ({ status }: any, { path }: Route) => status === (path.endsWith('/LICENSE') ? 404 : 200);
  expect(await others(pages, undefined, fits)).toEqual([]);
});

describe('a token', () => {
  it('that is tried here is what it is said to be', () => {
    const good = decodeJwt(world.owner.token);
    expect(decodeJwt(bad.expired)).toMatchObject({ iss: good.iss, aud: good.aud });
    expect(decodeJwt(bad.expired).exp! * 1000).toBeLessThan(Date.now());
    const elsewhere = decodeJwt(bad['of another issuer that has the same keys']);
    expect([elsewhere.aud, elsewhere.iss === good.iss]).toEqual([good.aud, false]);
    expect(decodeJwt(bad['for another audience'])).toMatchObject({ iss: good.iss, sub: good.sub, aud: 'another-api' });
  });

  it.each<keyof BadTokens>([
    'expired',
    'of another issuer that has the same keys',
    'for another audience',
    'with alg none',
    'with alg none and a signature',
    'signed by a foreign key of the same name',
    'signed by a foreign key of another name',
    "signed with the realm's public key as a secret",
    'with another content than was signed',
    'that is nonsense',
  ])('%s opens no route, not even one that is for anybody', async (kind) => {
    const fits = ({ status, headers, body }: any, { method }: Route) =>
      status === 401 &&
      /^Bearer .*error="invalid_token"/.test(headers.get('www-authenticate') ?? '') &&
      (method === 'HEAD' || body.code === 'token-does-not-count');
    expect(await changedBy(async () => expect(await others(routes, bad[kind], fits)).toEqual([]))).toEqual([]);
  });
});

describe('a person of another organisation', () => {
  const needingPermission = () => documented.filter(({ access }) => access?.who === 'permission');
  const aboutSomebody = () =>
    documented.filter(
      (route) =>
        route.access?.who === 'signed-in' && route.path.includes(':') && !FOR_ALL_SIGNED_IN.includes(nameOf(route)),
    );
  const refuses = ({ status, body }: any) =>
    (status === 403 && body.code === 'not-allowed') || (status === 404 && body.code === 'not-found');

  /** That a session or a text is there is public; who did not attend or write it may still not change anything. */
  const ONLY = ['only-attendees-evaluate', 'only-its-author-may-do-this'];
  const notHis = ({ status, body }: any) => status === 404 || (status === 403 && ONLY.includes(body.code));

  it('is refused wherever a permission is needed, and changes nothing', async () => {
    const refused = async () => expect(await others(needingPermission(), world.stranger.token, refuses)).toEqual([]);
    expect(needingPermission().length).toBeGreaterThan(90);
    expect(await changedBy(refused)).toEqual([]);
  });

  it('does not find what is about somebody else, and changes nothing', async () => {
    const refused = async () => expect(await others(aboutSomebody(), world.stranger.token, notHis)).toEqual([]);
    expect(await changedBy(refused)).toEqual([]);
  });

  it('cannot tell what is hidden from what is not there', async () => {
    const { token } = world.stranger;
    const said = ({ status, body: { requestId: _, ...body } }: any) => ({ status, body });
    const odd = await forAll([...needingPermission(), ...aboutSomebody()], async (route) => {
      const first = await ask(route, token);
      if (first.status !== 404) return [];
      const id = route.parameters.find(({ schema }) => schema.format === 'uuid')?.name;
      const none = id && (await ask(route, token, { [id]: randomUUID() }));
      return !none || JSON.stringify(said(first)) === JSON.stringify(said(none)) ? [] : [nameOf(route)];
    });
    expect(odd.flat()).toEqual([]);
  });

  it('is let in where the owner of all this is asked about: so the refusals were for want of a permission', async () => {
    const reads = [...needingPermission(), ...aboutSomebody()].filter(({ method }) => method === 'GET');
    expect(reads.length).toBeGreaterThan(10);
    expect(await others(reads, world.owner.token, ({ status }) => status === 200)).toEqual([]);
  });
});

it('no answer to any of it was a fault of ours, or without what every answer carries', () => {
  expect(world.walker.faults).toEqual([]);
  expect(world.walker.asked).toBeGreaterThan(1500);
});
