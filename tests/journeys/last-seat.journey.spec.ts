import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnrolmentView, ParticipantView, SeatLedgerEntry, SessionView } from '@hansa/contracts';
import { type Platform, startPlatform } from './platform.js';
import { arrive, type Cast, gather } from './story/cast.js';
import { createModule } from './story/module.js';
import { enrol, RIGA, schedulePilot } from './story/session.js';
import type { Answer, Visitor } from './visitor.js';

const SEATS = 3;
const AT_ONCE = 200;
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('two hundred people who want the last seat at once', () => {
  let platform: Platform;
  let cast: Cast;
  let session: SessionView;
  let answers: Answer<EnrolmentView>[];

  beforeAll(async () => {
    platform = await startPlatform();
    cast = await gather(platform);
    const version = await createModule(cast.regx, 'ADV-1');
    const plan = { location: RIGA, zone: 'Europe/Riga', in: 30, seats: SEATS };
    session = await schedulePilot(platform, cast, version, plan);
    const crowd: Visitor[] = [];
    for (let n = 0; n < AT_ONCE; n += 20) {
      const some = upTo(20).map((one) => platform.signIn(`person-${n + one}@crowd.example`, `Person ${n + one}`));
      crowd.push(...(await Promise.all(some)));
    }
    for (const person of crowd) await person.must(200, person.get('/identity/me'));
    await platform.settled();
    for (const early of [cast.vinnova, cast.liaa]) await enrol(early.administrator, session);
    const path = `/training/sessions/${session.id}/enrolments`;
    answers = await Promise.all(crowd.map((person) => person.post(path, {})));
  });
  afterAll(() => platform?.close());

  it('are all answered, and nobody with an error', () => {
    expect(answers.filter(({ status }) => status !== 201).map(({ status, body }) => [status, body])).toEqual([]);
  });

  it('see one of them get it', () => {
    const states = answers.map(({ body }) => body.place.state);
    expect(states.filter((state) => state === 'booked')).toHaveLength(1);
    expect(states.filter((state) => state === 'waitlisted')).toHaveLength(AT_ONCE - 1);
  });

  it('stand in one unbroken order', () => {
    const positions = answers.flatMap(({ body }) => body.place.position ?? []);
    expect(positions.sort((a, b) => a - b)).toEqual(upTo(AT_ONCE - 1));
  });

  it('stand in that order for their provider too, and the session is full and no more', async () => {
    const path = `/training/sessions/${session.id}/enrolments?limit=500`;
    const { items } = await cast.trainer.must(200, cast.trainer.get(path));
    const places = items.map(({ place }: ParticipantView) => place.position);
    expect(places).toEqual([...Array(SEATS).fill(null), ...upTo(AT_ONCE - 1)]);
    const { seats } = await cast.trainer.must(200, cast.trainer.get(`/training/sessions/${session.id}`));
    expect(seats).toMatchObject({ total: SEATS, taken: SEATS, free: 0, waitlist: AT_ONCE - 1 });
  });

  it('are entered into the seat ledger in the order of their places', async () => {
    const entries: SeatLedgerEntry[] = [];
    for (let cursor = ''; entries.length === 0 || cursor;) {
      const path = `/training/sessions/${session.id}/seat-ledger?limit=100${cursor && `&cursor=${cursor}`}`;
      const page = await cast.trainer.must(200, cast.trainer.get(path));
      entries.push(...page.items);
      cursor = page.nextCursor ?? '';
    }
    expect(entries.map(({ placeInLine }) => placeInLine)).toEqual(upTo(AT_ONCE + SEATS - 1));
    expect(entries.slice(0, SEATS).every(({ to }) => to === 'booked')).toBe(true);
    expect(entries.slice(SEATS).every(({ to }) => to === 'waitlisted')).toBe(true);
  });

  it('see a seat that is given back go to the first of them', async () => {
    const { administrator } = cast.liaa;
    const { items } = await administrator.must(200, administrator.get('/training/my/enrolments'));
    await administrator.must(200, administrator.post(`/training/enrolments/${items[0].id}/cancel`));
    await platform.settled();
    const path = `/training/sessions/${session.id}/enrolments?state=offered`;
    const offered: ParticipantView[] = (await cast.trainer.must(200, cast.trainer.get(path))).items;
    const first = answers.find(({ body }) => body.place.position === 1)!;
    expect(offered.map(({ enrolmentId }) => enrolmentId)).toEqual([first.body.id]);
  });

  it('are not outdone by one of them who presses the button ten times at once', async () => {
    const version = await createModule(cast.regx, 'ADV-2');
    const plan = { location: RIGA, zone: 'Europe/Riga', in: 30, seats: SEATS };
    const other = await schedulePilot(platform, cast, version, plan);
    const person = await arrive(platform, { email: 'eager@crowd.example', name: 'Eager', language: 'en' });
    const presses = upTo(10).map(() => person.post(`/training/sessions/${other.id}/enrolments`, {}));
    const statuses = (await Promise.all(presses)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, ...Array(9).fill(409)]);
  });
});
