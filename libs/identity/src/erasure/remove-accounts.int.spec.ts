import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '@hansa/platform/testing';
import { AuthSettings } from '@hansa/platform';
import { aCaller, someSettings, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { ErasureQueries } from './erasure.queries.js';
import { RemoveAccounts } from './remove-accounts.js';
import { RequestErasure } from './request-erasure.js';

describe('the removal of an account', () => {
  let identity: TestIdentity;
  beforeAll(async () => {
    identity = await testIdentity();
  });
  afterAll(() => identity.close());

  it('waits, and is tried again after longer and longer pauses, while the identity provider is away', async () => {
    const caller = aCaller();
    const request = new RequestErasure(identity.database, identity.settings);
    const { receipt } = await request.execute(caller, { email: caller.email! });
    const issuer = `http://127.0.0.1:${await freePort()}/realms/hansa`;
    const worker = new RemoveAccounts(
      identity.database,
      someSettings({ adminClientSecret: 'secret' }),
      new AuthSettings(AuthSettings.schema.parse({ issuer })),
    );
    const tries = async () => {
      const [row] = await identity.database.query<{ attempts: number; last_error: string }>(
        'select attempts, last_error from account_removal where person_id = $1',
        [caller.personId],
      );
      return row!;
    };

    expect(await worker.removeAccounts()).toBe(1);
    expect(await worker.removeAccounts()).toBe(0);
    expect(await tries()).toEqual({ attempts: 1, last_error: expect.stringContaining('ECONNREFUSED') });
    await identity.shiftClock('15 seconds');
    expect(await worker.removeAccounts()).toBe(1);
    await identity.shiftClock('15 seconds');
    expect(await worker.removeAccounts()).toBe(0);
    expect((await tries()).attempts).toBe(2);
    const view = await new ErasureQueries(identity.database).withReceipt(receipt);
    expect(view).toMatchObject({ accountRemovedAt: null, completedAt: null });
  });
});
