import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddResourceInput } from '@hansa/contracts';
import { type Platform, startPlatform } from './platform.js';
import { arrive, type Cast, gather } from './story/cast.js';
import { createModule } from './story/module.js';
import { enrol, RIGA, schedulePilot } from './story/session.js';
import type { Answer, Visitor } from './visitor.js';

describe('what a client can rely on', () => {
  let platform: Platform;
  let cast: Cast;
  let editor: Visitor;
  let resource: AddResourceInput;
  /** A thing of each service, and two changes that two people make to it. */
  let things: { path: string; changes: [object, object] }[];

  const draftsOf = async (): Promise<number> =>
    (await editor.must(200, editor.get(`/knowledge-exchange/waiting?organisationId=${cast.regx.id}`))).items.length;

  beforeAll(async () => {
    platform = await startPlatform();
    cast = await gather(platform);
    editor = cast.regx.administrator;
    resource = {
      ...{ ownerId: cast.regx.id, kind: 'tool', languages: ['da'], licence: 'CC0-1.0' },
      title: { original: 'da', texts: { da: 'Et værktøj', sv: 'Ett verktyg' } },
      description: { original: 'da', texts: { da: 'Til klynger.' } },
      links: [{ url: 'https://regx.example/tool' }],
    };
    const version = await createModule(cast.regx, 'ADV-1');
    const session = await schedulePilot(platform, cast, version, {
      ...{ location: RIGA, zone: 'Europe/Riga', in: 30, seats: 5 },
    });
    const { id } = await editor.must(201, editor.post('/knowledge-exchange/resources', resource));
    const website = (name: string) => ({ website: `https://${name}.example` });
    things = [
      { path: `/identity/organisations/${cast.regx.id}`, changes: [website('one'), website('two')] },
      { path: `/training/sessions/${session.id}`, changes: [{ seats: 6 }, { seats: 7 }] },
      { path: `/training/modules/${version.moduleId}/versions/1`, changes: [{ materials: [] }, { materials: [] }] },
      { path: `/knowledge-exchange/resources/${id}`, changes: [{ themes: ['tools'] }, { themes: ['meetings'] }] },
    ];
  });
  afterAll(() => platform?.close());

  it('is that nobody overwrites what another has changed meanwhile, and sees what it is now', async () => {
    for (const { path, changes } of things) {
      const seen = await editor.get(path);
      expect([path, seen.status]).toEqual([path, 200]);
      const first = await editor.patch(path, changes[0], seen.etag);
      expect([path, first.status]).toEqual([path, 200]);
      const second = await editor.patch(path, changes[1], seen.etag);
      expect([path, second.status]).toEqual([path, 412]);
      expect(second.body).toMatchObject({ code: 'changed-meanwhile', current: first.body });
      expect(second.etag).toBe(first.etag);
      expect((await editor.get(path)).body).toEqual(first.body);
      expect(await editor.patch(path, changes[1], second.etag)).toMatchObject({ status: 200 });
    }
  });

  it('is that so for a part of a thing too: the answer says how the whole is now', async () => {
    const [organisation, , , tool] = things.map(({ path }) => path);
    const version = await createModule(cast.regx, 'ADV-3');
    const stale = { 'if-match': '"999"' };
    const { operator } = cast;
    const answers = [
      await operator.put(`${organisation}/recognition`, { country: 'DK' }, stale),
      await operator.put(`/training/modules/${version.moduleId}/partners`, { organisationIds: [] }, stale),
      await editor.post(`${tool}/publish`, {}, stale),
    ];
    const ids = [cast.regx.id, version.moduleId, tool!.split('/').at(-1)];
    expect(answers.map(({ status, body }) => [status, body.current?.id])).toEqual(ids.map((id) => [412, id]));
    for (const { body, etag } of answers) expect(etag).toMatch(new RegExp(`^"${body.current.version}-`));
  });

  it('is that a change says to what it is made', async () => {
    for (const { path, changes } of things) {
      const blind = await editor.patch(path, changes[0]);
      expect([path, blind.status]).toEqual([path, 428]);
    }
  });

  it('is that the same POST with one Idempotency-Key has one effect, however often and fast it comes', async () => {
    const before = await draftsOf();
    const post = () => editor.post('/knowledge-exchange/resources', resource, { 'idempotency-key': 'one-tool' });
    const answers = await Promise.all(Array.from({ length: 8 }, post));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const replayed = answers.filter(({ headers }) => headers.get('idempotency-replayed') === 'true');
    expect(replayed).toHaveLength(7);
    expect(await draftsOf()).toBe(before + 1);
    const later = await post();
    expect(later.body).toEqual(answers[0]!.body);
    expect(await draftsOf()).toBe(before + 1);
  });

  it('is that a key stands for one request of one person', async () => {
    const key = { 'idempotency-key': 'one-tool' };
    const other = { ...resource, kind: 'document' };
    expect(await editor.post('/knowledge-exchange/resources', other, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    const someone = cast.liaa.administrator;
    const theirs = await someone.must(
      201,
      someone.post('/knowledge-exchange/resources', { ...resource, ownerId: cast.liaa.id }, key),
    );
    expect(theirs.owner.id).toBe(cast.liaa.id);
  });

  it('is that what failed under a key can be done again under it', async () => {
    const key = { 'idempotency-key': 'a-seat' };
    const version = await createModule(cast.regx, 'ADV-2');
    const plan = { location: RIGA, zone: 'Europe/Riga', in: 30, seats: 1 };
    const session = await schedulePilot(platform, cast, version, plan);
    const person = await arrive(platform, { email: 'person@a.example', name: 'Person', language: 'fi' });
    const path = `/training/sessions/${session.id}/enrolments`;
    const refused = await person.post(path, { organisationId: cast.regx.id }, key);
    expect(refused).toMatchObject({ status: 403, body: { code: 'organisation-is-not-yours' } });
    const booked: Answer = await person.post(path, {}, key);
    expect(booked).toMatchObject({ status: 201, body: { place: { state: 'booked' } } });
    expect((await person.post(path, {}, key)).body.id).toBe(booked.body.id);
    expect(await enrol(cast.trainer, session)).toMatchObject({ place: { position: 1 } });
  });

  it('is a text in the reader’s language, else by a fixed order, and its original always', async () => {
    const { id } = await editor.must(201, editor.post('/knowledge-exchange/resources', resource));
    const title = async (language: 'sv' | 'pl', query = '') =>
      (await editor.reading(language).get(`/knowledge-exchange/resources/${id}${query}`)).body.title;
    expect(await title('sv')).toMatchObject({ text: 'Ett verktyg', language: 'sv', original: 'da' });
    expect(await title('pl')).toMatchObject({ text: 'Ett verktyg', language: 'sv', languages: ['da', 'sv'] });
    expect(await title('sv', '?lang=da')).toMatchObject({ text: 'Et værktøj', language: 'da', original: 'da' });
  });
});
