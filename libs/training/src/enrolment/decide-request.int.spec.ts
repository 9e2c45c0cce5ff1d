import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActionTaken, NotFound } from '@hansa/contracts';
import { SessionHasBegun } from '../session/session.errors.js';
import { aTraining, inDays, type Training } from '../testing/a-training.js';
import { RequestsToDecide } from './requests-to-decide.js';

describe('a provider', () => {
  let training: Training;
  beforeAll(async () => {
    training = await aTraining();
  });
  afterAll(() => training.close());

  it('approves requests into seats, and then into the waitlist in the order of asking', async () => {
    const session = await training.session({ seats: 1, approvalNeeded: true });
    const people = [
      await training.enrolled(session),
      await training.enrolled(session),
      await training.enrolled(session),
    ];
    for (const { id } of [people[2]!, people[1]!, people[0]!]) {
      await training.decide.execute(id, { decision: 'approve' });
    }
    expect(await training.states(session)).toBe('waitlisted waitlisted booked');
    const { place } = await training.enrolments.one(people[0]!.id, people[0]!.personId, ['en']);
    expect(place.position).toBe(1);
  });

  it('declines a request with a reason that its person reads', async () => {
    const session = await training.session({ approvalNeeded: true });
    const { id, personId } = await training.enrolled(session, 'DE', ['de']);
    await training.decide.execute(id, { decision: 'decline', reason: 'Nur für Ministerien.' });
    await training.settle();
    const mail = (await training.mails()).find(({ subject }) => subject.startsWith('Ihre Anfrage wurde abgelehnt'));
    expect(mail?.body).toContain('Nur für Ministerien.');
    const { place } = await training.enrolments.one(id, personId, ['en']);
    expect(place).toMatchObject({
      state: 'declined',
      message: 'Nur für Ministerien.',
      text: 'The provider declined the request.',
    });
  });

  it('is told of sessions in which requests wait', async () => {
    const providerId = await training.organisation();
    const trainer = await training.person();
    await training.member(trainer, providerId, 'trainer');
    const session = await training.session({ providerId, approvalNeeded: true });
    const { id } = await training.enrolled(session);
    const waiting = new RequestsToDecide(training.database, training.access);
    const ask = (personId: string) => waiting.waitingFor({ personId, organisationId: providerId, languages: ['en'] });
    expect(await ask(trainer)).toMatchObject([{ kind: 'training.decide-requests', subject: { id: session } }]);
    expect(await ask(await training.person())).toEqual([]);
    await training.decide.execute(id, { decision: 'approve' });
    expect(await ask(trainer)).toEqual([]);
  });

  it('takes a participant out with a reason, and the seat goes on', async () => {
    const providerId = await training.organisation();
    const session = await training.session({ providerId, seats: 1 });
    const first = await training.enrolled(session);
    await training.enrolled(session);
    await training.as(await training.person(), () => training.remove.execute(first.id, 'Enrolled twice over.'));
    await training.settle();
    expect(await training.states(session)).toBe('cancelled offered');
    const actions = (await training.published(ActionTaken.training.type)).map(({ data }) => data);
    expect(actions).toContainEqual({
      organisationId: providerId,
      action: 'training.participant-removed',
      subject: { type: 'enrolment', id: first.id },
    });
  });

  it('reads the class in the order of enrolling, with names and without those who were erased', async () => {
    const session = await training.session({ seats: 2 });
    const people = [];
    for (let n = 0; n < 3; n += 1) people.push(await training.enrolled(session));
    await training.database.query('delete from person where id = $1', [people[1]!.personId]);
    const all = await training.enrolments.participants(session, { limit: 2 }, ['en']);
    const rest = await training.enrolments.participants(session, { limit: 2, cursor: all.nextCursor! }, ['en']);
    const named = [...all.items, ...rest.items].map(({ person, place }) => [person?.name ?? null, place.state]);
    expect(named).toEqual([
      ['Somebody', 'booked'],
      [null, 'booked'],
      ['Somebody', 'waitlisted'],
    ]);
  });
});

describe('a participant', () => {
  let training: Training;
  beforeAll(async () => {
    training = await aTraining();
  });
  afterAll(() => training.close());

  it('cannot cancel, accept or read what is another’s', async () => {
    const session = await training.session({ seats: 1 });
    const { id } = await training.enrolled(session);
    const stranger = await training.person();
    await expect(training.cancel.execute(id, stranger)).rejects.toThrow(NotFound);
    await expect(training.accept.execute(id, stranger)).rejects.toThrow(NotFound);
    await expect(training.decline.execute(id, stranger)).rejects.toThrow(NotFound);
    await expect(training.enrolments.one(id, stranger, ['en'])).rejects.toThrow(NotFound);
  });

  it('reads all his enrolments, the newest first, in pages', async () => {
    const person = await training.person();
    const ids = [];
    for (let n = 0; n < 3; n += 1) ids.push(await training.enrol.execute(await training.session(), person, {}));
    const first = await training.enrolments.mine(person, { limit: 2 }, ['en']);
    const second = await training.enrolments.mine(person, { limit: 2, cursor: first.nextCursor! }, ['en']);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.reverse());
    expect(first.items[0]?.session).toMatchObject({
      module: { title: { text: 'Cluster facilitation' } },
      zone: 'Europe/Riga',
    });
  });

  it('cancels before the session begins', async () => {
    const days = [{ date: inDays(3), starts: '09:00', ends: '17:00' }];
    const session = await training.session({ days, enrolUntil: inDays(1) });
    const { id, personId } = await training.enrolled(session);
    await training.shiftClock('4 days');
    await expect(training.cancel.execute(id, personId)).rejects.toThrow(SessionHasBegun);
  });
});
