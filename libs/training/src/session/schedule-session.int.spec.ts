import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActionTaken, ChangedMeanwhile, SeatFreed, SessionMoved, SessionScheduled } from '@hansa/contracts';
import { inContext } from '@hansa/platform';
import { aTraining, inDays, type Training } from '../testing/a-training.js';
import {
  CoOrganiserIsUnknown,
  ModuleVersionIsUnknown,
  SeatsAreTaken,
  SessionIsCancelled,
  VersionIsNotIntegrated,
  VersionIsNotPiloting,
} from './session.errors.js';

describe('scheduling a session', () => {
  let training: Training;
  beforeAll(async () => {
    training = await aTraining();
  });
  afterAll(() => training.close());

  it('is told to everybody, and to the provider’s audit trail', async () => {
    const providerId = await training.organisation();
    const id = await training.session({ providerId });
    expect((await training.published(SessionScheduled.type)).at(-1)?.data).toMatchObject({
      sessionId: id,
      kind: 'regular',
      country: 'LV',
    });
    expect((await training.published(ActionTaken.training.type)).at(-1)?.data).toEqual({
      organisationId: providerId,
      action: 'training.session-scheduled',
      subject: { type: 'session', id },
    });
  });

  it('pilots only a version that is piloting, and delivers only one that is integrated', async () => {
    const [draft, piloting, integrated] = await Promise.all([
      training.version('draft'),
      training.version('piloting'),
      training.version('integrated'),
    ]);
    const plan = (kind: 'pilot' | 'regular', moduleVersionId: string) => training.session({ kind, moduleVersionId });
    await expect(plan('pilot', draft)).rejects.toThrow(VersionIsNotPiloting);
    await expect(plan('pilot', integrated)).rejects.toThrow(VersionIsNotPiloting);
    await expect(plan('regular', piloting)).rejects.toThrow(VersionIsNotIntegrated);
    await expect(plan('regular', crypto.randomUUID())).rejects.toThrow(ModuleVersionIsUnknown);
    await plan('pilot', piloting);
    await plan('regular', integrated);
  });

  it('is organised together with organisations that are here', async () => {
    const coOrganiserIds = [await training.organisation(), crypto.randomUUID()];
    const refused = training.session({ coOrganiserIds });
    await expect(refused).rejects.toThrow(CoOrganiserIsUnknown);
    await expect(refused).rejects.toMatchObject({ details: { field: 'coOrganiserIds.1' } });
  });

  it('marks as a sample what is made up for the demonstration', async () => {
    const id = await inContext({ sample: true }, () => training.session());
    expect(await training.database.query('select sample from session where id = $1', [id])).toEqual([{ sample: true }]);
  });
});

describe('changing a session', () => {
  let training: Training;
  beforeAll(async () => {
    training = await aTraining();
  });
  afterAll(() => training.close());

  it('is refused to one who has not seen the last change', async () => {
    const id = await training.session();
    await training.change.execute(id, 1, { seats: 21 });
    await expect(training.change.execute(id, 1, { seats: 22 })).rejects.toThrow(ChangedMeanwhile);
    expect(await training.sessions.one(id, null, ['en'])).toMatchObject({ version: 2, seats: { total: 21 } });
  });

  it('frees seats for the waitlist when there are more of them', async () => {
    const id = await training.session();
    await training.change.execute(id, 1, { seats: 21 });
    expect((await training.published(SeatFreed.type)).at(-1)?.data).toEqual({ sessionId: id, because: 'seats-added' });
  });

  it('leaves at least the seats that are taken, and those that are reserved', async () => {
    const id = await training.session({
      seats: 5,
      reservations: [{ seats: 2, country: 'LV', releaseDate: inDays(5) }],
    });
    for (let n = 0; n < 2; n += 1) await training.enrolled(id, 'SE');
    await expect(training.change.execute(id, 1, { seats: 3 })).rejects.toThrow(SeatsAreTaken);
    await training.change.execute(id, 1, { seats: 4 });
  });

  it('tells those enrolled when the days or the place are others, in their languages', async () => {
    const id = await training.session();
    await training.enrolled(id, 'PL', ['pl']);
    await training.change.execute(id, 1, { days: [{ date: inDays(40), starts: '10:00', ends: '12:00' }] });
    await training.settle();
    expect((await training.published(SessionMoved.type)).at(-1)?.data).toMatchObject({ sessionId: id });
    const mail = (await training.mails()).find(
      ({ subject }) => subject === 'Nowy termin lub miejsce: Cluster facilitation',
    );
    expect(mail?.body).toContain('10:00–12:00 (Riga)');
    expect((await training.sessions.one(id, null, ['en'])).days).toMatchObject([{ date: inDays(40), starts: '10:00' }]);
  });

  it('to an earlier day shortens the offers that would outlive it', async () => {
    const id = await training.session({ seats: 1 });
    const first = await training.enrolled(id);
    const second = await training.enrolled(id);
    await training.cancel.execute(first.id, first.personId);
    await training.settle();
    await training.change.execute(id, 1, {
      days: [{ date: inDays(2), starts: '00:30', ends: '12:00' }],
      enrolUntil: inDays(1),
    });
    const { startsAt } = await training.sessions.one(id, null, ['en']);
    const { place } = await training.enrolments.one(second.id, second.personId, ['en']);
    expect(Date.parse(startsAt) - Date.parse(place.offeredUntil!)).toBe(2 * 3_600_000);
  });

  it('by cancelling it ends every live enrolment and tells why', async () => {
    const id = await training.session({ seats: 1 });
    await training.enrolled(id, 'IS', ['is']);
    await training.enrolled(id, 'SE', ['en']);
    const reason = { original: 'en' as const, texts: { en: 'The house has burnt down.', is: 'Húsið brann.' } };
    await training.cancelSession.execute(id, { reason });
    await training.settle();
    expect(await training.states(id)).toBe('session-cancelled session-cancelled');
    const bodies = (await training.mails()).filter(({ body }) => /burnt down|brann/.test(body));
    expect(bodies.map(({ language }) => language).sort()).toEqual(['en', 'is']);
    expect(await training.sessions.one(id, null, ['is'])).toMatchObject({
      state: 'cancelled',
      cancelled: { reason: { text: 'Húsið brann.', language: 'is', original: 'en' } },
    });
    await expect(training.cancelSession.execute(id, { reason })).rejects.toThrow(SessionIsCancelled);
  });
});
