import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { type DataOf, MembershipState } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { Domain } from '../domain.js';
import { NoPersonalData, testDatabase, type TestDatabase } from '../testing/index.js';
import { Access } from './access.js';
import { accessReactions } from './access-reactions.js';

class TrainingDatabase extends Database {}
const parts = { database: TrainingDatabase, controllers: [], reactions: [], providers: [], states: [] };
@Domain({ name: 'training', ...parts, personalData: NoPersonalData })
class TrainingModule {}
@Domain({ name: 'identity', ...parts, personalData: NoPersonalData })
class IdentityModule {}

type Membership = DataOf<typeof MembershipState>;
interface KeepMemberships {
  apply(state: { key: string; sequence: string; record: Membership | null }, tx: Transaction): Promise<void>;
}
interface HearIdentity {
  hear(beat: { time: string }, tx: Transaction): Promise<void>;
}

describe('what a service knows of memberships', () => {
  let test: TestDatabase<TrainingDatabase>;
  const access = new Access();
  const [keep, hear] = accessReactions(TrainingModule).map((reaction: Type) => new reaction()) as [
    KeepMemberships,
    HearIdentity,
  ];
  let membership: Membership;
  beforeAll(async () => {
    test = await testDatabase(TrainingDatabase);
  });
  afterAll(() => test.close());
  beforeEach(() => {
    membership = {
      membershipId: randomUUID(),
      personId: randomUUID(),
      organisationId: randomUUID(),
      permissions: ['organisation.read', 'training.vote'],
      scope: null,
      endsAt: null,
    };
  });
  const arrives = (record: Membership | null) =>
    test.database.transaction((tx) => keep.apply({ key: membership.membershipId, sequence: '1', record }, tx));
  const mayVote = () => access.allows(test.database, membership.personId, 'training.vote', membership.organisationId);

  it('is what identity last said', async () => {
    expect(await mayVote()).toBe(false);
    await arrives(membership);
    expect(await mayVote()).toBe(true);
    await arrives({ ...membership, permissions: ['organisation.read'] });
    expect(await mayVote()).toBe(false);
    expect(await access.belongs(test.database, membership.personId, membership.organisationId!)).toBe(true);
    await arrives(null);
    expect(await access.belongs(test.database, membership.personId, membership.organisationId!)).toBe(false);
  });

  it('counts until it ends', async () => {
    await arrives({ ...membership, endsAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await mayVote()).toBe(true);
    await test.shiftClock('2 hours');
    expect(await mayVote()).toBe(false);
    await test.shiftClock('-2 hours');
  });

  it('gives nothing in the organisation as a whole to who is there for one thing only', async () => {
    await arrives(membership);
    await arrives({ ...membership, scope: { type: 'module', id: randomUUID() } });
    expect(await mayVote()).toBe(false);
  });

  it('tells the platform from its organisations', async () => {
    await arrives({ ...membership, organisationId: null, permissions: ['platform.operate'] });
    expect(await access.allows(test.database, membership.personId, 'platform.operate', null)).toBe(true);
    expect(await access.allows(test.database, membership.personId, 'platform.operate', randomUUID())).toBe(false);
    expect(await access.organisations(test.database, membership.personId, 'platform.operate')).toEqual([]);
  });

  it('is as old as the newest sign of identity, however late that arrived', async () => {
    const beats = async (seconds: number) => {
      const time = new Date(Date.now() + seconds * 1000).toISOString();
      await test.database.transaction((tx) => hear.hear({ time }, tx));
      const [row] = await test.database.query<{ age: number }>(
        'select extract(epoch from clock_timestamp() - at)::float8 as age from heard_of_identity',
      );
      return row!.age;
    };
    expect(await beats(-3600)).toBeGreaterThan(3590);
    expect(await beats(-10)).toBeLessThan(60);
    expect(await beats(-3600)).toBeLessThan(60);
    expect(await beats(+3600)).toBeGreaterThanOrEqual(0);
  });

  it('is its own in identity', () => {
    expect(accessReactions(IdentityModule)).toEqual([]);
  });
});
