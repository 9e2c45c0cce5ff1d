import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnrolmentView, SessionView } from '@hansa/contracts';
import { eventually } from './eventually.js';
import { type Platform, startPlatform } from './platform.js';
import { arrive, type Cast, gather } from './story/cast.js';
import { createModule, type VersionInPilots } from './story/module.js';
import { enrol, RIGA, schedulePilot } from './story/session.js';
import { kindsWaitingFor, waitingFor } from './story/waiting.js';
import type { Visitor } from './visitor.js';

const TITLE = {
  en: 'Cluster partnerships across borders',
  sv: 'Klustersamarbete över gränserna',
  da: 'Klyngesamarbejde på tværs af grænser',
  lv: 'Klasteru sadarbība pāri robežām',
};

describe('those who wait for a seat', () => {
  let platform: Platform;
  let cast: Cast;
  let version: VersionInPilots;
  let [ebba, asger, liga, tom] = [] as Visitor[];

  const plan = (what: object) =>
    schedulePilot(platform, cast, version, { location: RIGA, zone: 'Europe/Riga', in: 30, seats: 1, ...what });
  const read = (person: Visitor, { id }: { id: string }): Promise<EnrolmentView> =>
    person.must(200, person.get(`/training/enrolments/${id}`));
  const comesTo = (state: string, person: Visitor, enrolment: { id: string }) =>
    eventually(
      () => read(person, enrolment),
      ({ place }) => place.state === state,
    );
  const act = (person: Visitor, { id }: { id: string }, verb: string) =>
    person.must(200, person.post(`/training/enrolments/${id}/${verb}`));

  beforeAll(async () => {
    platform = await startPlatform();
    cast = await gather(platform);
    ebba = await arrive(platform, { email: 'ebba@a.example', name: 'Ebba', language: 'sv', country: 'SE' });
    asger = await arrive(platform, { email: 'asger@a.example', name: 'Asger', language: 'da', country: 'DK' });
    liga = await arrive(platform, { email: 'liga@a.example', name: 'Līga', language: 'lv', country: 'LV' });
    tom = await arrive(platform, { email: 'tom@a.example', name: 'Tom', language: 'en', country: 'EE' });
    await platform.settled();
    version = await createModule(cast.regx, 'ADV-1');
  });
  afterAll(() => platform?.close());

  it('are offered it one after the other, as each of them declines or lets it pass', async () => {
    const session = await plan({});
    const first = await enrol(ebba!, session);
    const second = await enrol(asger!, session);
    const third = await enrol(liga!, session);
    const fourth = await enrol(tom!, session);
    expect([second, third, fourth].map(({ place }) => place.position)).toEqual([1, 2, 3]);
    await act(ebba!, first, 'cancel');
    await platform.mailTo(asger!.email, `Der er blevet en plads ledig til dig: ${TITLE.da}`);
    await act(asger!, second, 'decline');
    expect((await read(asger!, second)).place).toMatchObject({ reason: { code: 'offer-declined' } });

    await platform.mailTo(liga!.email, `Jums ir atbrīvojusies vieta: ${TITLE.lv}`);
    await platform.passDays(3);
    const late = await liga!.post(`/training/enrolments/${third.id}/accept`);
    expect(late).toMatchObject({ status: 409, body: { code: 'offer-has-ended' } });
    await comesTo('offered', tom!, fourth);
    expect((await read(liga!, third)).place).toMatchObject({ state: 'cancelled', reason: { code: 'offer-expired' } });
    await platform.mailTo(liga!.email, `Vietas piedāvājums ir beidzies: ${TITLE.lv}`);
    await act(tom!, fourth, 'accept');
    expect((await read(tom!, fourth)).place.state).toBe('booked');
  });

  it('are told why when seats are free but kept for others, and get them when they are released', async () => {
    const releaseDate = platform.dateIn(10);
    const session = await plan({ seats: 2, reservations: [{ seats: 1, country: 'LV', releaseDate }] });
    await enrol(ebba!, session);
    const waiting = await enrol(tom!, session);
    expect(waiting.place).toMatchObject({
      ...{ state: 'waitlisted', position: 1 },
      reason: { code: 'seats-reserved', params: { seats: 1, country: 'LV', releaseDate } },
      text: expect.stringMatching(/Latvia.*until the end of/),
    });
    await platform.passDays(11);
    await comesTo('offered', tom!, waiting);
    expect(await waitingFor(tom!, 'training')).toMatchObject([{ kind: 'training.answer-offer' }]);
    await act(tom!, waiting, 'accept');
  });

  it('do not lose a reserved seat to who came first: it is taken by whom it is for', async () => {
    const reservations = [{ seats: 1, country: 'LV', releaseDate: platform.dateIn(10) }];
    const session = await plan({ reservations });
    expect((await enrol(ebba!, session)).place).toMatchObject({ state: 'waitlisted', position: 1 });
    expect((await enrol(liga!, session)).place.state).toBe('booked');
    expect((await read(ebba!, await mine(ebba!, session))).place.reason.code).toBe('first-in-line');
  });

  it('are decided about where the provider wants to, and hear the reason of a refusal', async () => {
    const { regx, trainer } = cast;
    const session = await plan({ approvalNeeded: true });
    const [hers, his] = [await enrol(ebba!, session), await enrol(asger!, session)];
    expect(his.place).toMatchObject({ state: 'requested', position: 2, reason: { code: 'provider-decides' } });
    expect(await kindsWaitingFor(trainer, 'training', regx)).toContain('training.decide-requests');
    const decide = (id: string, body: object) => trainer.post(`/training/enrolments/${id}/decision`, body);
    expect((await decide(hers.id, { decision: 'approve' })).status).toBe(204);
    const reason = 'Vi har kun plads til en fra hver region.';
    expect((await decide(his.id, { decision: 'decline', reason })).status).toBe(204);
    expect((await read(ebba!, hers)).place.state).toBe('booked');
    expect((await read(asger!, his)).place).toMatchObject({ state: 'declined', message: reason });
    const mail = await platform.mailTo(asger!.email, `Din anmodning blev afslået: ${TITLE.da}`);
    expect(mail.text).toContain(reason);
    expect(await kindsWaitingFor(trainer, 'training', regx)).not.toContain('training.decide-requests');
  });

  it('are told when the session moves, and all of them when it is cancelled', async () => {
    const { regx } = cast;
    const session = await plan({ in: 40 });
    await enrol(ebba!, session);
    await enrol(asger!, session);
    const path = `/training/sessions/${session.id}`;
    const days = [{ date: platform.dateIn(41), starts: '10:00', ends: '15:00' }];
    const { etag } = await regx.administrator.get(path);
    await regx.administrator.must(200, regx.administrator.patch(path, { days }, etag));
    const moved = await platform.mailTo(ebba!.email, `Ny tid eller plats: ${TITLE.sv}`);
    expect(moved.text).toContain('10:00–15:00 (Riga)');
    await platform.mailTo(asger!.email, `Ny tid eller nyt sted: ${TITLE.da}`);

    const reason = { original: 'en', texts: { en: 'The trainer is ill.', sv: 'Utbildaren är sjuk.' } };
    const cancelled: SessionView = await regx.administrator.must(
      200,
      regx.administrator.post(`${path}/cancel`, { reason }),
    );
    expect(cancelled).toMatchObject({ state: 'cancelled', seats: { taken: 0, waitlist: 0 } });
    const inSwedish = await platform.mailTo(ebba!.email, `Kurstillfället är inställt: ${TITLE.sv}`);
    expect(inSwedish.text).toContain('Utbildaren är sjuk.');
    const inDanish = await platform.mailTo(asger!.email, `Kursusholdet er aflyst: ${TITLE.da}`);
    expect(inDanish.text).toContain('The trainer is ill.');
    for (const person of [ebba!, asger!]) {
      expect((await mine(person, session)).place).toMatchObject({ state: 'session-cancelled' });
    }
    expect(await tom!.post(`${path}/enrolments`, {})).toMatchObject({
      status: 409,
      body: { code: 'session-is-cancelled' },
    });
  });
});

/** A person's newest enrolment in a session. */
async function mine(person: Visitor, { id }: SessionView): Promise<EnrolmentView> {
  const { items } = await person.must(200, person.get('/training/my/enrolments'));
  return items.find(({ session }: EnrolmentView) => session.id === id);
}
