import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityBeat } from '@hansa/contracts';
import { testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { Beat } from './beat.js';

describe('the beat of identity', () => {
  let identity: TestIdentity;
  let beat: Beat;
  beforeAll(async () => {
    identity = await testIdentity();
    beat = new Beat(identity.database, identity.settings);
  });
  afterAll(() => identity.close());
  const beats = async () => (await identity.published(IdentityBeat.type)).length;

  it('is one, however many processes sweep at once', async () => {
    await Promise.all([beat.beat(), beat.beat(), beat.beat()]);
    expect(await beats()).toBe(1);
  });

  it('comes again after its seconds and not before', async () => {
    await identity.shiftClock('5 seconds');
    await beat.beat();
    expect(await beats()).toBe(1);
    await identity.shiftClock('10 seconds');
    await beat.beat();
    expect(await beats()).toBe(2);
  });
});
