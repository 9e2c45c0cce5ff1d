import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotAllowed } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { aTraining, inDays, type Training } from '../testing/a-training.js';
import { UptakeQueries } from './uptake.queries.js';

describe('how a country uses the training', () => {
  let training: Training;
  const agency = randomUUID();
  const uptake = (query = {}, of = agency) => new UptakeQueries(training.database).ofCountry(of, query, ['en']);

  beforeAll(async () => {
    training = await aTraining();
    const name = { original: 'en', version: 1, texts: { en: { text: 'Sample agency', origin: 'human' } } };
    await training.database.query(
      `insert into organisation (id, name, type, country, recognised_for, sample)
       values ($1, $2, 'agency', 'SE', 'SE', true)`,
      [agency, JSON.stringify(name)],
    );
    const day = [{ date: inDays(12), starts: '09:00', ends: '17:00' }];
    const id = await training.session({ days: day, enrolUntil: inDays(5), seats: 2 });
    await training.database.query(`update module_version set target_groups = '{cluster-managers}'`);
    for (const country of ['SE', 'LV', 'SE'] as const) {
      await training.enrolled(id, country);
    }
  });
  afterAll(() => training.close());

  it('is told by module, of its own people alone, by where they stand', async () => {
    const { country, modules } = await uptake();
    expect(country).toBe('SE');
    expect(modules).toMatchObject([
      { sessions: 1, booked: 1, waiting: 1, attended: 0, partiallyAttended: 0, noShow: 0 },
    ]);
    expect(modules[0]!.targetGroups).toEqual(['cluster-managers']);
  });

  it('is told for the sessions of some days', async () => {
    expect((await uptake({ to: inDays(11) })).modules).toEqual([]);
    expect((await uptake({ from: inDays(12), to: inDays(12) })).modules).toHaveLength(1);
  });

  it('is told to nobody but the agency that is recognised for it', async () => {
    await training.database.query('update organisation set recognised_for = null where id = $1', [agency]);
    await expect(uptake()).rejects.toThrow(NotAllowed);
    await expect(uptake({}, randomUUID())).rejects.toThrow(NotAllowed);
  });
});
