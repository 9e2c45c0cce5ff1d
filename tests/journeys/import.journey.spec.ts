import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClusterPage, ImportRowPage, ImportView } from '@hansa/contracts';
import { get } from 'node:http';
import { eventually } from './eventually.js';
import { type Platform, startPlatform } from './platform.js';
import { type Cast, gather } from './story/cast.js';
import type { Visitor } from './visitor.js';

const REGISTRY = '/cluster-registry';
const TITLES = 'name;summary;country;region;sectors;longitude;latitude\r\n';
const FILE =
  `${TITLES}Baltijas koksnes klasteris;Koks un mēbeles;LV;LV00A;C 16;24.1;56.95\r\n` +
  'Otrais klasteris;Pārtika;LV;LV999;10;56.95;24.1\r\n=1+1;Formula;LV;LV00A;10;;\r\n';

/** What a Latvian office's programs write. */
function windows1257(text: string): Buffer {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1257').decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from([...text].map((sign) => bytes.get(sign)!));
}

describe('an agency brings its clusters into the registry', () => {
  let platform: Platform;
  let cast: Cast;
  let dzintra: Visitor;
  let id: string;
  beforeAll(async () => {
    platform = await startPlatform();
    cast = await gather(platform);
    dzintra = cast.liaa.administrator;
    const organisation = await cast.operator.get(`/identity/organisations/${cast.liaa.id}`);
    await cast.operator.must(
      200,
      cast.operator.put(
        `/identity/organisations/${cast.liaa.id}/recognition`,
        { country: 'LV' },
        { 'if-match': organisation.etag },
      ),
    );
    await platform.settled();
  });
  afterAll(() => platform.close());

  const send = (body: Buffer, headers: Record<string, string> = {}, query = `ownerId=${cast.liaa.id}`, who = dzintra) =>
    fetch(`${platform.url}/api/v1${REGISTRY}/imports?${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${who.token}`, 'content-type': 'text/csv', ...headers },
      body: new Uint8Array(body),
    });
  const view = async () => (await dzintra.get(`${REGISTRY}/imports/${id}`)).body as ImportView;
  const inState = (state: ImportView['state']) => eventually(view, (now) => now.state === state);

  it('sends the file as its office writes it, and reads what is wrong with which row', async () => {
    const template = await platform.stranger.get(`${REGISTRY}/imports/template.csv`);
    expect(template.body).toContain('name,acronym,summary');
    const answer = await send(windows1257(FILE));
    expect(answer.status).toBe(202);
    ({ id } = (await answer.json()) as ImportView);
    expect(await inState('read')).toMatchObject({
      encoding: { name: 'windows-1257', by: 'bytes' },
      rows: { all: 3, good: 1, refused: 2 },
    });
    const { items } = (await dzintra.get(`${REGISTRY}/imports/${id}/rows?state=refused`)).body as ImportRowPage;
    expect(items.map(({ line, problems }) => [line, ...problems.map(({ code }) => code)])).toEqual([
      [3, 'unknown-region', 'swapped-coordinates'],
      [4, 'looks-like-formula'],
    ]);
    const report = await dzintra.get(`${REGISTRY}/imports/${id}/problems.csv`);
    expect(report.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(report.body).toContain(`4,'=1+1,refused,name,'=1+1,looks-like-formula`);
  });

  it('publishes the good rows by vouching for them, and everybody finds and exports them', async () => {
    const vouching = { programme: { original: 'en', texts: { en: 'Sample Programme' } }, until: platform.dateIn(300) };
    await dzintra.must(202, dzintra.post(`${REGISTRY}/imports/${id}/apply`, { vouching }));
    expect(await inState('applied')).toMatchObject({ rows: { imported: 1, refused: 2 } });
    const { items } = (await platform.stranger.get(`${REGISTRY}/clusters?q=koksne`)).body as ClusterPage;
    expect(items.map(({ name, status }) => [name.text, status])).toEqual([['Baltijas koksnes klasteris', 'published']]);
    for (const [format, type] of [
      ['csv', 'text/csv; charset=utf-8'],
      ['jsonld', 'application/ld+json'],
      ['geojson', 'application/geo+json'],
    ]) {
      const answer = await platform.stranger.get(`${REGISTRY}/clusters/export.${format}?country=LV`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
      expect(JSON.stringify(answer.body)).toContain('Baltijas koksnes klasteris');
    }
    const changes = await platform.stranger.get(`${REGISTRY}/clusters/${items[0]!.id}/changes`);
    expect(changes.body.items).toMatchObject([{ number: 1, act: 'imported', by: { name: null } }]);
    const { at } = changes.body.items[0];
    const past = await platform.stranger.get(`${REGISTRY}/clusters/${items[0]!.id}/past?at=${at}`);
    expect(past.body).toMatchObject({ number: 1, record: { name: { text: 'Baltijas koksnes klasteris' } } });
    expect((await platform.stranger.get(`${REGISTRY}/clusters/export.geojson?country=XX`)).status).toBe(400);
  });

  it('sends the same file twice with the same key, and it counts once', async () => {
    const key = { 'idempotency-key': 'file-1' };
    const [first, again] = [await send(windows1257(FILE), key), await send(windows1257(FILE), key)];
    const [one, other] = [(await first.json()) as ImportView, (await again.json()) as ImportView];
    expect([first.status, again.status, other.id]).toEqual([202, 202, one.id]);
    const { body } = await dzintra.get(`${REGISTRY}/imports?ownerId=${cast.liaa.id}`);
    expect(body.items).toHaveLength(2);
    await eventually(
      async () => (await dzintra.get(`${REGISTRY}/imports/${one.id}`)).body as ImportView,
      (now) => now.state === 'read',
    );
    await dzintra.must(204, dzintra.delete(`${REGISTRY}/imports/${one.id}`));
  });

  it('is alone with its files, and others cannot send any', async () => {
    const alva = cast.vinnova.administrator;
    expect((await alva.get(`${REGISTRY}/imports/${id}`)).status).toBe(404);
    expect((await alva.get(`${REGISTRY}/imports?ownerId=${cast.liaa.id}`)).status).toBe(403);
    expect((await send(Buffer.from(FILE), {}, `ownerId=${cast.liaa.id}`, alva)).status).toBe(403);
    const unrecognised = await send(Buffer.from(FILE), {}, `ownerId=${cast.vinnova.id}`, alva);
    expect([unrecognised.status, ((await unrecognised.json()) as { code: string }).code]).toEqual([
      ...[409, 'import-is-for-recognised-agencies'],
    ]);
    expect((await send(Buffer.from('{}'), { 'content-type': 'application/pdf' })).status).toBe(415);
  });

  it('does not keep the server at an export whose reader has gone', async () => {
    const url = `${platform.url}/api/v1${REGISTRY}/clusters/export.csv`;
    // One connection that is closed, and not one of those that `fetch` keeps ready.
    await new Promise<void>((resolve, reject) => {
      const request = get(url, { agent: false }, (answer) => {
        answer.once('close', resolve);
        request.destroy();
      });
      request.once('error', reject);
    });
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
