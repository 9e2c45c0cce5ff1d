import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActionTaken } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { RequestErasure } from '../erasure/request-erasure.js';
import { ChangeOrganisation } from '../organisation/change-organisation.js';
import { runIdentity, type RunningIdentity } from '../testing/run-identity.js';
import { aCaller, as } from '../testing/test-identity.js';
import { AuditTrailQueries } from './audit-trail.queries.js';

describe('the audit trail of an organisation', () => {
  let identity: RunningIdentity;
  let queries: AuditTrailQueries;
  beforeAll(async () => {
    identity = await runIdentity();
    queries = identity.get(AuditTrailQueries);
  });
  afterAll(() => identity.close());

  it('says who did what, the newest first', async () => {
    const [founder, guest] = [aCaller({ name: 'Anna Berg' }), aCaller({ name: 'Maris Kalns' })];
    const organisationId = await identity.organisation(founder);
    await identity.member(organisationId, founder, guest);
    await identity.settled();
    const { items } = await queries.ofOrganisation(organisationId, { limit: 20 });
    expect(items.map(({ action, actor }) => [action, actor?.name])).toEqual([
      ['identity.invitation-accepted', 'Maris Kalns'],
      ['identity.member-invited', 'Anna Berg'],
      ['identity.organisation-created', 'Anna Berg'],
    ]);
  });

  it("is read page by page and is no other organisation's", async () => {
    const founder = aCaller();
    const [organisationId, other] = [await identity.organisation(founder), await identity.organisation(founder)];
    const change = identity.get(ChangeOrganisation);
    for (const version of [1, 2, 3]) {
      const website = `https://example.org/${version}`;
      await as(founder, () => change.execute(founder.personId, organisationId, version, { website }));
    }
    await identity.settled();
    const first = await queries.ofOrganisation(organisationId, { limit: 3 });
    const second = await queries.ofOrganisation(organisationId, { limit: 3, cursor: first.nextCursor! });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect([new Set(ids).size, second.nextCursor]).toEqual([4, null]);
    expect((await queries.ofOrganisation(other, { limit: 20 })).items).toHaveLength(1);
  });

  it('takes in what was done in any service', async () => {
    const organisationId = randomUUID();
    const subject = { type: 'session', id: randomUUID() };
    await identity.database.transaction((tx) => {
      tx.publish(ActionTaken.identity, { organisationId, action: 'identity.something-done', subject });
      return Promise.resolve();
    });
    await identity.settled();
    const { items } = await queries.ofOrganisation(organisationId, { limit: 20 });
    expect(items).toMatchObject([
      { action: 'identity.something-done', actor: null, subject: { ...subject, name: null } },
    ]);
  });

  it('keeps in order what was done in one act', async () => {
    const organisationId = randomUUID();
    const actions = ['one', 'two', 'three', 'four', 'five', 'six'].map((what) => `identity.${what}-done`);
    await identity.database.transaction((tx) => {
      for (const action of actions) tx.record({ organisationId, action, subject: { type: 'session', id: 'x' } });
      return Promise.resolve();
    });
    await identity.settled();
    const first = await queries.ofOrganisation(organisationId, { limit: 4 });
    const second = await queries.ofOrganisation(organisationId, { limit: 4, cursor: first.nextCursor! });
    const read = [...first.items, ...second.items].map(({ action }) => action);
    expect(read).toEqual(actions.reverse());
  });

  it('outlives its people by their ids, without their names', async () => {
    const [founder, guest] = [aCaller(), aCaller()];
    const organisationId = await identity.organisation(founder);
    await identity.member(organisationId, founder, guest);
    await as(guest, () => identity.get(RequestErasure).execute(guest, { email: guest.email! }));
    await identity.settled();
    const { items } = await queries.ofOrganisation(organisationId, { limit: 1 });
    expect(items[0]!.actor).toEqual({ id: guest.personId, name: null });
  });
});
