import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Database } from '../database/database.js';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { Access } from './access.js';

class RegistryDatabase extends Database {}

describe('how far a permission on the platform reaches', () => {
  let test: TestDatabase<RegistryDatabase>;
  const access = new Access();
  const personId = randomUUID();
  beforeAll(async () => {
    test = await testDatabase(RegistryDatabase);
    await test.database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions, countries, themes)
       values ($1, $2, null, '{registry.validate-profile}', '{LV,EE}', '{}')`,
      [randomUUID(), personId],
    );
  });
  afterAll(() => test.close());

  it('is what the person is named for', async () => {
    expect(await access.reach(test.database, personId, 'registry.validate-profile')).toEqual({
      countries: ['LV', 'EE'],
      themes: [],
    });
  });

  it('is nothing where it is not given', async () => {
    expect(await access.reach(test.database, personId, 'knowledge.validate-practice')).toBeNull();
    expect(await access.reach(test.database, randomUUID(), 'registry.validate-profile')).toBeNull();
  });

  it('is nothing any more once it has ended', async () => {
    const ended = randomUUID();
    await test.database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions, countries, themes, ends_at)
       values ($1, $2, null, '{registry.validate-profile}', '{LV}', '{}', hansa_now())`,
      [randomUUID(), ended],
    );
    expect(await access.reach(test.database, ended, 'registry.validate-profile')).toBeNull();
  });
});
