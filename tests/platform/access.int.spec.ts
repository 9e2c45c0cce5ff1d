import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TrainingDatabase } from './boxes.js';
import { type Boxes, startBoxes } from './realm.js';

describe('access', () => {
  let boxes: Boxes;
  let token: string;
  let [personId, organisationId] = ['', ''];
  beforeAll(async () => {
    boxes = await startBoxes();
  });
  beforeEach(async () => {
    [personId, organisationId] = [randomUUID(), randomUUID()];
    token = await boxes.token({ sub: personId });
  });
  afterAll(() => boxes.close());
  const get = (path: string) => boxes.call('GET', path, { token });
  const database = () => boxes.hansa.get<TrainingDatabase>(TrainingDatabase);

  it('is refused where a route says nothing about it', async () => {
    expect((await get('/boxes/forgotten')).status).toBe(403);
    expect((await boxes.call('GET', '/boxes/forgotten')).status).toBe(403);
  });

  it('is for whoever has the permission in the organisation, and for nobody else', async () => {
    expect((await get(`/boxes/of-organisation?organisationId=${organisationId}`)).status).toBe(403);
    await boxes.member(personId, organisationId, 'organisation.read');
    expect((await get(`/boxes/of-organisation?organisationId=${organisationId}`)).status).toBe(200);
    expect((await get(`/boxes/of-organisation?organisationId=${randomUUID()}`)).status).toBe(403);
  });

  it('ends with the membership', async () => {
    await boxes.member(personId, organisationId, 'organisation.read');
    await database().query(`update access_membership set ends_at = hansa_now() where person_id = $1`, [personId]);
    expect((await get(`/boxes/of-organisation?organisationId=${organisationId}`)).status).toBe(403);
  });

  it('names the field when it does not say for which organisation', async () => {
    for (const query of ['', '?organisationId=7', '?organisationId=a&organisationId=b']) {
      const { status, body } = await get(`/boxes/of-organisation${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'invalid-input', field: 'organisationId' });
    }
    expect((await boxes.call('POST', '/boxes', { token, body: '[]' })).body.field).toBe('organisationId');
    expect((await boxes.call('POST', '/boxes', { token })).status).toBe(400);
  });

  it('to the platform as a whole is not given by an organisation', async () => {
    await boxes.member(personId, organisationId, 'platform.operate');
    expect((await get('/boxes/operated')).status).toBe(403);
    await boxes.member(personId, null, 'platform.operate');
    expect((await get('/boxes/operated')).status).toBe(200);
  });

  it('to the platform reaches no further than to the countries and themes that the person is named for', async () => {
    const id = randomUUID();
    await database().query('insert into box values ($1, $2, $3, 1, 1)', [id, organisationId, id]);
    const asked = async (path: string) => (await get(`/boxes/${path}`)).status;
    expect([await asked(`validated/${id}`), await asked(`themed/${id}`)]).toEqual([403, 404]);
    await boxes.member(personId, null, 'registry.validate-profile', 'knowledge.validate-practice');
    const reaches = (countries: string[], themes: string[]) =>
      database().query('update access_membership set countries = $2, themes = $3 where person_id = $1', [
        ...[personId, countries, themes],
      ]);
    expect([await asked(`validated/${id}`), await asked(`themed/${id}`)]).toEqual([403, 404]);
    await reaches(['SE', 'LT'], ['space']);
    expect([await asked(`validated/${id}`), await asked(`themed/${id}`)]).toEqual([403, 404]);
    await reaches(['SE', 'LV'], ['space', 'food']);
    expect([await asked(`validated/${id}`), await asked(`themed/${id}`)]).toEqual([200, 200]);
    expect([await asked(`validated/${randomUUID()}`), await asked('validated/7')]).toEqual([404, 400]);
  });

  it('to a hidden thing is 404 for a stranger and 403 for who belongs to the organisation', async () => {
    const id = randomUUID();
    await database().query('insert into box values ($1, $2, $3, 1, 1)', [id, organisationId, id]);
    expect((await get(`/boxes/secret/${id}`)).status).toBe(404);
    expect((await get(`/boxes/secret/${randomUUID()}`)).status).toBe(404);
    expect((await get('/boxes/secret/7')).status).toBe(400);
    await boxes.member(personId, organisationId, 'organisation.read');
    expect((await get(`/boxes/secret/${id}`)).status).toBe(403);
    await boxes.member(personId, organisationId, 'organisation.edit');
    expect((await get(`/boxes/secret/${id}`)).status).toBe(200);
  });
});

describe('a membership', () => {
  let boxes: Boxes;
  beforeAll(async () => {
    boxes = await startBoxes({ ACCESS_CATCH_UP_MS: '5000', IDENTITY_SILENCE_SECONDS: '60' });
  });
  afterAll(() => boxes.close());

  it('that is on its way is waited for', async () => {
    const [personId, organisationId] = [randomUUID(), randomUUID()];
    const token = await boxes.token({ sub: personId });
    const path = `/boxes/of-organisation?organisationId=${organisationId}`;
    const asked = boxes.call('GET', path, { token });
    await pause(100);
    await boxes.member(personId, organisationId, 'organisation.read');
    expect((await asked).status).toBe(200);
  });

  it('gives nothing weighty while identity has not been heard of', async () => {
    const [personId, organisationId] = [randomUUID(), randomUUID()];
    const token = await boxes.token({ sub: personId });
    await boxes.member(personId, organisationId, 'training.issue-certificate', 'organisation.read');
    const issue = () => boxes.call('POST', '/boxes/issued', { token, body: { organisationId } });
    const silent = await issue();
    expect(silent.status).toBe(503);
    expect(silent.body.code).toBe('identity-not-heard-of');
    expect(silent.headers.get('retry-after')).toBeTruthy();
    const light = `/boxes/of-organisation?organisationId=${organisationId}`;
    expect((await boxes.call('GET', light, { token })).status).toBe(200);
    const database = boxes.hansa.get<TrainingDatabase>(TrainingDatabase);
    await database.query('insert into heard_of_identity (at) values (clock_timestamp())');
    expect((await issue()).status).toBe(201);
  });
});
