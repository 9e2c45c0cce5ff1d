import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inContext } from '@hansa/platform';
import { removeSampleSessions } from '../session/session.sample.js';
import { aTraining, type Training } from '../testing/a-training.js';
import { eraseEnrolments, exportEnrolments } from './enrolment.personal-data.js';

describe('what training holds about a person', () => {
  let training: Training;
  beforeAll(async () => {
    training = await aTraining();
  });
  afterAll(() => training.close());

  const erase = (personId: string) => training.database.transaction((tx) => eraseEnrolments(tx, personId));

  it('is handed out whole: the name, the enrolments with their notes, and every step', async () => {
    const person = await training.person('LV', ['lv'], 'Jānis Paraugs');
    await training.enrol.execute(await training.session(), person, { note: 'No nuts, please' });
    const held = await training.database.transaction((tx) => exportEnrolments(tx, person));
    expect(held).toMatchObject({
      person: { name: 'Jānis Paraugs', country: 'LV' },
      enrolments: [{ note: 'No nuts, please', state: 'booked', steps: [{ to: 'booked' }], attendance: null }],
    });
  });

  it('is erased, and the seat goes to the next in line', async () => {
    const session = await training.session({ seats: 1 });
    const person = await training.person();
    await training.enrol.execute(session, person, { note: 'No nuts, please' });
    await training.enrolled(session);
    expect(await erase(person)).toEqual({ cancelledEnrolments: 1, notes: 1, names: 1 });
    await training.settle();
    expect(await training.states(session)).toBe('cancelled offered');
    const { items } = await training.enrolments.participants(session, { limit: 10 }, ['en']);
    expect(items[0]).toMatchObject({ person: null, note: null, place: { reason: { code: 'account-erased' } } });
  });

  it('is erased once, however often it is asked for; the ledger keeps its ids', async () => {
    const session = await training.session();
    const { personId } = await training.enrolled(session);
    await erase(personId);
    expect(await erase(personId)).toEqual({ cancelledEnrolments: 0, notes: 0, names: 0 });
    const { items } = await training.enrolments.ledger(session, { limit: 10 });
    expect(items.map(({ to, actorId }) => [to, actorId])).toEqual([
      ['booked', personId],
      ['cancelled', personId],
    ]);
  });

  it('that was made up for the demonstration is removed, unless somebody real has enrolled', async () => {
    const [alone, shared] = await inContext({ sample: true }, async () => {
      const sessions = [await training.session(), await training.session()] as const;
      for (const session of sessions) await training.enrolled(session);
      return sessions;
    });
    await training.enrolled(shared);
    const removed = await training.database.transaction((tx) => removeSampleSessions(tx));
    expect(removed).toEqual({ enrolments: 1, sessions: 1 });
    expect(await training.states(alone)).toBe('');
    expect(await training.states(shared)).toBe('booked booked');
  });
});
