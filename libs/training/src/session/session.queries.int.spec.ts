import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound, SessionsQuery } from '@hansa/contracts';
import { aTraining, inDays, type Training } from '../testing/a-training.js';

const day = (days: number) => [{ date: inDays(days), starts: '09:00', ends: '17:00' }];
const query = (wishes: Record<string, string> = {}) => SessionsQuery.parse(wishes);

describe('the list of sessions', () => {
  let training: Training;
  let ids: string[];
  const found = async (wishes: Record<string, string> = {}) =>
    (await training.sessions.list(query(wishes), ['en'])).items.map(({ id }) => ids.indexOf(id)).join(' ');

  beforeAll(async () => {
    training = await aTraining();
    const online = { form: 'online' as const, link: 'https://meet.example/1' };
    ids = [
      await training.session({ days: day(12), enrolUntil: inDays(5), seats: 1 }),
      await training.session({ days: day(11), enrolUntil: inDays(5), language: 'lv' }),
      await training.session({ days: day(14), enrolUntil: inDays(5), location: online }),
      await training.session({ days: [...day(13), ...day(20)], enrolUntil: inDays(5) }),
      await training.session({ days: day(15), enrolUntil: inDays(5) }),
    ];
    await training.enrolled(ids[0]!);
    await training.cancelSession.execute(ids[4]!, { reason: { original: 'en', texts: { en: 'No trainer' } } });
  });
  afterAll(() => training.close());

  it('is in the order in which they begin, without those cancelled', async () => {
    expect(await found()).toBe('1 0 3 2');
    expect(await found({ cancelled: 'true' })).toBe('1 0 3 2 4');
  });

  it('is filtered by country, language, kind, module, provider and days', async () => {
    expect(await found({ country: 'LV' })).toBe('1 0 3');
    expect(await found({ language: 'lv' })).toBe('1');
    expect(await found({ kind: 'pilot' })).toBe('');
    const { module } = await training.sessions.one(ids[3]!, null, ['en']);
    expect(await found({ moduleId: module.id })).toBe('3');
    expect(await found({ from: inDays(14) })).toBe('3 2');
    expect(await found({ to: inDays(12) })).toBe('1 0');
    expect(await found({ onlyWithSeats: 'true' })).toBe('1 3 2');
  });

  it('comes in pages without gaps or repeats', async () => {
    const first = await training.sessions.list(query({ limit: '3' }), ['en']);
    const second = await training.sessions.list(query({ limit: '3', cursor: first.nextCursor! }), ['en']);
    expect([...first.items, ...second.items].map(({ id }) => ids.indexOf(id)).join(' ')).toBe('1 0 3 2');
    expect(second.nextCursor).toBeNull();
  });

  it('leaves out what is over, unless it is asked for by its days', async () => {
    await training.shiftClock('13 days');
    expect(await found()).toBe('3 2');
    expect(await found({ from: inDays(11) })).toBe('1 0 3 2');
  });
});

describe('a session as its readers see it', () => {
  let training: Training;
  beforeAll(async () => {
    training = await aTraining();
  });
  afterAll(() => training.close());

  it('explains its seats', async () => {
    const id = await training.session({
      seats: 4,
      reservations: [
        { seats: 2, country: 'LV', releaseDate: inDays(5) },
        { seats: 1, organisationType: 'agency', releaseDate: inDays(6) },
      ],
    });
    await training.enrolled(id, 'LV');
    await training.enrolled(id, 'SE');
    await training.enrolled(id, 'DK');
    const seats = async () => (await training.sessions.one(id, null, ['en'])).seats;
    expect(await seats()).toEqual({
      total: 4,
      taken: 2,
      free: 0,
      waitlist: 1,
      reservations: [
        { country: 'LV', organisationType: null, seats: 2, free: 1, releaseDate: inDays(5), released: false },
        { country: null, organisationType: 'agency', seats: 1, free: 1, releaseDate: inDays(6), released: false },
      ],
    });
  });

  it('shows where one stands to the one it is about, and to nobody else', async () => {
    const id = await training.session({ seats: 1 });
    await training.enrolled(id);
    const second = await training.enrolled(id);
    expect(await training.sessions.one(id, second.personId, ['fi'])).toMatchObject({
      myPlace: {
        enrolmentId: second.id,
        state: 'waitlisted',
        position: 1,
        text: 'Jonon ensimmäinen: seuraavaa vapaata paikkaa tarjotaan ensin tänne.',
      },
    });
    expect((await training.sessions.one(id, null, ['fi'])).myPlace).toBeNull();
    expect((await training.sessions.one(id, await training.person(), ['fi'])).myPlace).toBeNull();
  });

  it('shows the way in online to those who have a seat and those who hold it', async () => {
    const providerId = await training.organisation();
    const location = { form: 'online' as const, link: 'https://meet.example/2' };
    const id = await training.session({ providerId, location, seats: 1 });
    const [seated, waiting] = [await training.enrolled(id), await training.enrolled(id)];
    const trainer = await training.person();
    await training.member(trainer, providerId, 'trainer');
    const link = async (reader: string | null) => (await training.sessions.one(id, reader, ['en'])).link;
    expect(await link(seated.personId)).toBe(location.link);
    expect(await link(trainer)).toBe(location.link);
    expect(await link(waiting.personId)).toBeNull();
    expect(await link(null)).toBeNull();
  });

  it('names its co-organisers, and is not there when it is not', async () => {
    const other = await training.organisation('DK', 'training-provider', 'Example Academy');
    const id = await training.session({ coOrganiserIds: [other, other] });
    const { coOrganisers } = await training.sessions.one(id, null, ['da']);
    expect(coOrganisers.map(({ name }) => name.text)).toEqual(['Example Academy']);
    await expect(training.sessions.one(crypto.randomUUID(), null, ['en'])).rejects.toThrow(NotFound);
  });
});
