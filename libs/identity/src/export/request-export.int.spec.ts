import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ErasureQueries } from '../erasure/erasure.queries.js';
import { RequestErasure } from '../erasure/request-erasure.js';
import { runIdentity, type RunningIdentity } from '../testing/run-identity.js';
import { aCaller, as } from '../testing/test-identity.js';
import { ExportQueries } from './export.queries.js';
import { RequestExport } from './request-export.js';

describe('what identity holds about a person', () => {
  let identity: RunningIdentity;
  beforeAll(async () => {
    identity = await runIdentity();
  });
  afterAll(() => identity.close());

  it('lies ready for the person after it was asked for, until it is no longer kept', async () => {
    const [founder, guest] = [aCaller(), aCaller({ name: 'Maris Kalns' })];
    const organisationId = await identity.organisation(founder);
    await identity.member(organisationId, founder, guest);
    await identity.settled();
    const id = await as(guest, () => identity.get(RequestExport).execute(guest));
    await identity.settled();
    const queries = identity.get(ExportQueries);
    const view = await queries.one(id, guest.personId);
    expect(view.complete).toBe(false);
    expect(view.parts.find(({ service }) => service === 'identity')).toMatchObject({
      ready: true,
      address: `/api/v1/identity/personal-data/exports/${id}`,
    });
    const [kept] = await identity.database.query<{ data: object }>(
      'select data from personal_export where export_id = $1',
      [id],
    );
    expect(kept!.data).toMatchObject({
      person: { name: 'Maris Kalns', email: guest.email },
      memberships: [{ organisationId, roles: ['editor'] }],
      invitations: [{ status: 'accepted' }],
      actions: [{ action: 'identity.invitation-accepted' }],
    });
    await expect(queries.one(id, founder.personId)).rejects.toMatchObject({ status: 404 });
  });

  it('is erased when the person asks for it, and the receipt says of what', async () => {
    const [founder, guest] = [aCaller(), aCaller()];
    await identity.member(await identity.organisation(founder), founder, guest);
    await as(guest, () => identity.get(RequestExport).execute(guest));
    const { receipt } = await as(guest, () => identity.get(RequestErasure).execute(guest, { email: guest.email! }));
    await identity.settled();
    const view = await identity.get(ErasureQueries).withReceipt(receipt);
    expect(view.services.find(({ service }) => service === 'identity')).toMatchObject({
      erasedAt: expect.any(String),
      counts: { person: 1, memberships: 1, invitations: 1, exports: 1, platformRoles: 0 },
    });
    expect(view.completedAt).toBeNull();
  });
});
