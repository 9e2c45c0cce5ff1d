import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aTraining, inDays, type Training } from '../testing/a-training.js';
import { OfferHasEnded } from './enrolment.errors.js';

describe('a seat that comes free', () => {
  let training: Training;
  beforeEach(async () => {
    await training?.close();
    training = await aTraining();
  });
  afterAll(() => training.close());

  it('is offered to the first in the waitlist, by mail in his language and by the clocks of the session', async () => {
    const session = await training.session({ seats: 1 });
    const first = await training.enrolled(session);
    const second = await training.enrolled(session, 'SE', ['sv']);
    await training.enrolled(session);
    await training.cancel.execute(first.id, first.personId);
    await training.settle();
    expect(await training.states(session)).toBe('cancelled offered waitlisted');
    const mail = (await training.mails()).find(({ subject }) => subject.startsWith('En plats har blivit ledig'));
    expect(mail).toMatchObject({ recipient: `${second.personId}@example.org`, language: 'sv' });
    expect(mail?.body).toMatch(/Din plats är reserverad till .* \(Riga\)\. Tacka ja senast då/);
    expect(mail?.body).toContain('09:00–17:00 (Riga)');
    expect(mail?.body).toContain('Example House');
  });

  it('is booked by accepting the offer', async () => {
    const session = await training.session({ seats: 1 });
    const first = await training.enrolled(session);
    const second = await training.enrolled(session);
    await training.cancel.execute(first.id, first.personId);
    await training.settle();
    await training.accept.execute(second.id, second.personId);
    expect(await training.states(session)).toBe('cancelled booked');
  });

  it('goes to the next in line when the offer is declined, or ends', async () => {
    const session = await training.session({ seats: 1 });
    const people = [await training.enrolled(session)];
    for (let n = 0; n < 3; n += 1) people.push(await training.enrolled(session));
    await training.cancel.execute(people[0]!.id, people[0]!.personId);
    await training.settle();
    await training.decline.execute(people[1]!.id, people[1]!.personId);
    await training.settle();
    expect(await training.states(session)).toBe('cancelled cancelled offered waitlisted');

    await training.shiftClock('49 hours');
    await expect(training.accept.execute(people[2]!.id, people[2]!.personId)).rejects.toThrow(OfferHasEnded);
    expect(await training.expire.execute()).toBe(1);
    expect(await training.expire.execute()).toBe(0);
    await training.settle();
    expect(await training.states(session)).toBe('cancelled cancelled cancelled offered');
    const subjects = (await training.mails()).map(({ subject }) => subject);
    expect(subjects).toContain('The offer of a seat has ended: Cluster facilitation');
  });

  it('is not taken by a newcomer while the waitlist has not been served yet', async () => {
    const session = await training.session({ seats: 1 });
    const first = await training.enrolled(session);
    await training.enrolled(session);
    await training.cancel.execute(first.id, first.personId);
    await training.enrolled(session);
    expect(await training.states(session)).toBe('cancelled waitlisted waitlisted');
    await training.settle();
    expect(await training.states(session)).toBe('cancelled offered waitlisted');
  });

  it('of those reserved passes over people it is not for, and tells them why', async () => {
    const reservations = [{ seats: 1, country: 'LV' as const, releaseDate: inDays(10) }];
    const session = await training.session({ seats: 2, reservations });
    const latvian = await training.enrolled(session, 'LV');
    await training.enrolled(session, 'SE');
    const dane = await training.enrolled(session, 'DK');
    await training.enrolled(session, 'LV');
    await training.cancel.execute(latvian.id, latvian.personId);
    await training.settle();
    expect(await training.states(session)).toBe('cancelled booked waitlisted offered');
    const { place } = await training.enrolments.one(dane.id, dane.personId, ['en']);
    expect(place).toMatchObject({ position: 1, reason: { code: 'first-in-line' } });
  });

  it('by the release of a reservation is offered in the order of the line', async () => {
    const reservations = [{ seats: 1, country: 'LV' as const, releaseDate: inDays(10) }];
    const session = await training.session({ seats: 1, reservations });
    await training.enrolled(session, 'DK');
    expect(await training.release.execute()).toBe(0);
    await training.shiftClock('12 days');
    expect(await training.release.execute()).toBe(1);
    expect(await training.release.execute()).toBe(0);
    await training.settle();
    expect(await training.states(session)).toBe('offered');
  });

  it('by a bigger room goes to as many as it has grown by, and to no request that nobody has approved', async () => {
    const session = await training.session({ seats: 1, approvalNeeded: true });
    const people = [];
    for (let n = 0; n < 4; n += 1) people.push(await training.enrolled(session));
    for (const { id } of [people[0]!, people[1]!, people[3]!])
      await training.decide.execute(id, { decision: 'approve' });
    expect(await training.states(session)).toBe('booked waitlisted requested waitlisted');
    await training.change.execute(session, 1, { seats: 2 });
    await training.settle();
    expect(await training.states(session)).toBe('booked offered requested waitlisted');
    await training.change.execute(session, 2, { seats: 10 });
    await training.settle();
    expect(await training.states(session)).toBe('booked offered requested offered');
  });

  it('is kept for nobody when the session is about to begin', async () => {
    const days = [{ date: inDays(3), starts: '09:00', ends: '17:00' }];
    const session = await training.session({ seats: 1, days, enrolUntil: inDays(2) });
    const first = await training.enrolled(session);
    const second = await training.enrolled(session);
    const { startsAt } = await training.sessions.one(session, null, ['en']);
    await training.shiftClock(`${(Date.parse(startsAt) - Date.now()) / 1000 - 3600} seconds`);
    await training.cancel.execute(first.id, first.personId);
    await training.settle();
    expect(await training.states(session)).toBe('cancelled waitlisted');
    const { place } = await training.enrolments.one(second.id, second.personId, ['en']);
    expect(place.reason.code).toBe('too-late-for-offers');
  });

  it('leaves its whole way in the seat ledger, which cannot be changed', async () => {
    const session = await training.session({ seats: 1 });
    const first = await training.enrolled(session);
    const second = await training.enrolled(session);
    await training.cancel.execute(first.id, first.personId);
    await training.settle();
    await training.accept.execute(second.id, second.personId);
    const { items } = await training.enrolments.ledger(session, { limit: 20 });
    expect(items.map(({ placeInLine, from, to, why }) => [placeInLine, from, to, why])).toEqual([
      [1, null, 'booked', 'enrolled'],
      [2, null, 'waitlisted', 'enrolled'],
      [1, 'booked', 'cancelled', 'cancelled-by-participant'],
      [2, 'waitlisted', 'offered', 'seat-offered'],
      [2, 'offered', 'booked', 'offer-accepted'],
    ]);
    expect(items.map(({ actorId }) => actorId)).toEqual([
      first.personId,
      second.personId,
      first.personId,
      null,
      second.personId,
    ]);
    await expect(training.database.query(`update enrolment_event set why = 'because'`)).rejects.toThrow(
      /never changed/,
    );
  });

  it('is given out once however many cancel, enrol and accept at the same time', async () => {
    const session = await training.session({ seats: 5 });
    const people = [];
    for (let n = 0; n < 15; n += 1) people.push(await training.enrolled(session));
    await Promise.all([
      ...people.slice(0, 5).map(({ id, personId }) => training.cancel.execute(id, personId)),
      ...Array.from({ length: 10 }, () => training.enrolled(session)),
    ]);
    await training.settle();
    const states = (await training.states(session)).split(' ');
    expect(states.slice(0, 10)).toEqual([...Array(5).fill('cancelled'), ...Array(5).fill('offered')]);
    expect(states.slice(10)).toEqual(Array(15).fill('waitlisted'));
    await Promise.all(people.slice(5, 10).map(({ id, personId }) => training.accept.execute(id, personId)));
    const { seats } = await training.sessions.one(session, null, ['en']);
    expect(seats).toMatchObject({ total: 5, taken: 5, free: 0, waitlist: 15 });
  });
});
