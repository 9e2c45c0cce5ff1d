import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnrolmentRequested, EnrolmentWaitlisted, SeatBooked } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { EnrolmentIsClosed, SessionIsCancelled } from '../session/session.errors.js';
import { aTraining, inDays, type Training } from '../testing/a-training.js';
import { AlreadyEnrolled, OrganisationIsNotYours, ParticipantIsUnknown } from './enrolment.errors.js';

describe('enrolling in a session', () => {
  let training: Training;
  beforeAll(async () => {
    training = await aTraining();
  });
  afterAll(() => training.close());

  it('gives a seat while there is one, and then a place in the waitlist', async () => {
    const session = await training.session({ seats: 2 });
    for (let n = 0; n < 4; n += 1) await training.enrolled(session);
    expect(await training.states(session)).toBe('booked booked waitlisted waitlisted');
  });

  it('asks the provider where he decides about every request', async () => {
    const session = await training.session({ approvalNeeded: true });
    const { id, personId } = await training.enrolled(session);
    expect(await training.states(session)).toBe('requested');
    const published = await training.published(EnrolmentRequested.type);
    expect(published.at(-1)?.data).toEqual({ enrolmentId: id, sessionId: session, personId });
  });

  it('publishes what came of it', async () => {
    const session = await training.session({ seats: 1 });
    const first = await training.enrolled(session);
    const second = await training.enrolled(session);
    const key = { sessionId: session };
    expect((await training.published(SeatBooked.type)).at(-1)?.data).toMatchObject({ ...key, enrolmentId: first.id });
    expect((await training.published(EnrolmentWaitlisted.type)).at(-1)?.data).toMatchObject({
      ...key,
      enrolmentId: second.id,
    });
  });

  it('is done once at a time by a person, and again after cancelling, at the end of the line', async () => {
    const session = await training.session({ seats: 1 });
    const { id, personId } = await training.enrolled(session);
    await expect(training.enrol.execute(session, personId, {})).rejects.toThrow(AlreadyEnrolled);
    await training.enrolled(session);
    await training.cancel.execute(id, personId);
    await training.settle();
    await training.enrol.execute(session, personId, {});
    expect(await training.states(session)).toBe('cancelled offered waitlisted');
  });

  it('waits for the person to be known: he would get no mails, and a report would not know where he is from', async () => {
    const session = await training.session({ seats: 1 });
    await expect(training.enrol.execute(session, randomUUID(), {})).rejects.toThrow(ParticipantIsUnknown);
    expect(await training.states(session)).toBe('');
  });

  it('ends with the last day for it, and with the session', async () => {
    const session = await training.session();
    await training.cancelSession.execute(session, { reason: { original: 'en', texts: { en: 'No trainer' } } });
    await expect(training.enrolled(session)).rejects.toThrow(SessionIsCancelled);
    const other = await training.session({
      enrolUntil: inDays(-1),
      days: [{ date: inDays(2), starts: '09:00', ends: '10:00' }],
    });
    await expect(training.enrolled(other)).rejects.toThrow(EnrolmentIsClosed);
  });

  it('is judged by the country and type of the organisation that the person comes for, else by his own country', async () => {
    const session = await training.session();
    const organisation = await training.organisation('LV', 'ministry');
    const person = await training.person('SE');
    await training.member(person, organisation, 'reader');
    const id = await training.enrol.execute(session, person, { organisationId: organisation });
    expect(await training.enrolments.one(id, person, ['en'])).toMatchObject({
      country: 'LV',
      organisationType: 'ministry',
      organisation: { id: organisation, name: { text: 'Example' } },
    });
    const alone = await training.enrolled(session, 'EE');
    expect(await training.enrolments.one(alone.id, alone.personId, ['en'])).toMatchObject({
      country: 'EE',
      organisationType: null,
      organisation: null,
    });
  });

  it('for an organisation is for its members', async () => {
    const session = await training.session();
    const organisation = await training.organisation();
    const stranger = await training.person();
    const enrolling = training.enrol.execute(session, stranger, { organisationId: organisation });
    await expect(enrolling).rejects.toThrow(OrganisationIsNotYours);
    expect(await training.states(session)).toBe('');
  });

  it('keeps reserved seats for those they are for, and says so to the others', async () => {
    const reservations = [{ seats: 2, country: 'LV' as const, releaseDate: inDays(10) }];
    const session = await training.session({ seats: 3, reservations });
    await training.enrolled(session, 'SE');
    const dane = await training.enrolled(session, 'DK');
    await training.enrolled(session, 'LV');
    expect(await training.states(session)).toBe('booked waitlisted booked');
    const { place } = await training.enrolments.one(dane.id, dane.personId, ['da']);
    expect(place).toMatchObject({
      position: 1,
      reason: { code: 'seats-reserved', params: { seats: 1, country: 'LV', releaseDate: inDays(10) } },
    });
    expect(place.text).toContain('forbeholdt (Letland) til og med');
  });

  it('gives one last seat to one of fifty who want it at once, and an unbroken line to the others', async () => {
    const session = await training.session({ seats: 1 });
    const people = await Promise.all(Array.from({ length: 50 }, () => training.person()));
    await Promise.all(people.map((person) => training.enrol.execute(session, person, {})));
    const places = await training.database.query<{ place: number; state: string }>(
      'select place_in_line as place, state from enrolment where session_id = $1 order by place_in_line',
      [session],
    );
    expect(places.map(({ place }) => place)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(places.filter(({ state }) => state === 'booked')).toEqual([{ place: 1, state: 'booked' }]);
    expect(places.filter(({ state }) => state === 'waitlisted')).toHaveLength(49);
  });
});
