import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ErasureView, ParticipantView } from '@hansa/contracts';
import { eventually } from './eventually.js';
import { type Platform, startPlatform } from './platform.js';
import { arrive, type Cast, gather } from './story/cast.js';
import { createModule, type VersionInPilots } from './story/module.js';
import { enrol, RIGA, schedulePilot } from './story/session.js';
import type { Visitor } from './visitor.js';

describe('somebody who is erased while things are under way', () => {
  let platform: Platform;
  let cast: Cast;
  let version: VersionInPilots;
  const plan = () => schedulePilot(platform, cast, version, { location: RIGA, zone: 'Europe/Riga', in: 30, seats: 1 });
  const someone = async (name: string): Promise<Visitor> => {
    const person = await arrive(platform, { email: `${name}@a.example`, name, language: 'en' });
    await platform.settled();
    return person;
  };
  const erased = async (person: Visitor): Promise<void> => {
    const { receipt } = await person.must(201, person.post('/identity/me/erasure', { email: person.email }));
    await eventually(
      () => platform.stranger.must<ErasureView>(200, platform.stranger.get(`/identity/erasures/${receipt}`)),
      ({ services }) => services.every(({ erasedAt }) => erasedAt !== null),
    );
  };

  beforeAll(async () => {
    platform = await startPlatform();
    cast = await gather(platform);
    version = await createModule(cast.regx, 'ADV-1');
  });
  afterAll(() => platform?.close());

  it('leaves the seat to the next in the waitlist', async () => {
    const session = await plan();
    const [leaving, next] = [await someone('leaving'), await someone('next')];
    await enrol(leaving, session);
    const waiting = await enrol(next, session);
    await erased(leaving);
    await platform.mailTo(next.email, 'A seat has come free for you: Cluster partnerships across borders');
    const { place } = await next.must(200, next.get(`/training/enrolments/${waiting.id}`));
    expect(place.state).toBe('offered');
  });

  it('writes nothing any more with the token that has not run out yet', async () => {
    const session = await plan();
    const leaving = await someone('hasty');
    expect(await leaving.get('/training/my/enrolments')).toMatchObject({ status: 200 });
    await erased(leaving);
    const late = await leaving.post(`/training/sessions/${session.id}/enrolments`, { note: 'Written afterwards.' });
    expect(late).toMatchObject({ status: 401 });
    const path = `/training/sessions/${session.id}/enrolments`;
    const { items } = await cast.trainer.must(200, cast.trainer.get(path));
    expect(items.map(({ note }: ParticipantView) => note)).toEqual([]);
  });

  it('is kept from leaving an organisation without an administrator', async () => {
    const { administrator, id } = cast.liaa;
    const refused = await administrator.post('/identity/me/erasure', { email: administrator.email });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'administrator-hands-over-first', organisations: [{ id }] },
    });
    expect(await administrator.get('/identity/me')).toMatchObject({ status: 200 });
  });
});
