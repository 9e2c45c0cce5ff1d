import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MembershipState, OrganisationState } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { RequestErasure } from '../erasure/request-erasure.js';
import { aCaller, as, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { CloseOrganisation } from './close-organisation.js';
import { OrganisationHasMembers } from './organisation.errors.js';
import { OrganisationQueries } from './organisation.queries.js';

describe('closing an organisation', () => {
  let identity: TestIdentity;
  let queries: OrganisationQueries;
  beforeAll(async () => {
    identity = await testIdentity();
    queries = new OrganisationQueries(identity.database);
  });
  afterAll(() => identity.close());

  const close = (caller: Caller, id: string, version = 1) =>
    as(caller, () => new CloseOrganisation(identity.database).execute(caller.personId, id, version));
  const listed = async (id: string) =>
    (await queries.list({ limit: 100 }, ['en'])).items.some((organisation) => organisation.id === id);

  it('frees its last member, who can be erased then', async () => {
    const founder = aCaller();
    const id = await identity.organisation(founder);
    await close(founder, id);
    expect(await listed(id)).toBe(false);
    expect((await queries.one(id, ['en'])).closedAt).not.toBeNull();
    expect(await identity.published(OrganisationState.type)).toContainEqual(expect.objectContaining({ key: id }));
    expect((await identity.published(MembershipState.type)).length).toBeGreaterThan(1);
    await new RequestErasure(identity.database, identity.settings).execute(founder, { email: founder.email! });
  });

  it('is left to the last member', async () => {
    const founder = aCaller();
    const id = await identity.organisation(founder);
    await identity.member(id, founder, aCaller(), ['reader']);
    await expect(close(founder, id)).rejects.toThrow(OrganisationHasMembers);
    expect(await listed(id)).toBe(true);
  });

  it('does not pass over what has changed meanwhile', async () => {
    const founder = aCaller();
    const id = await identity.organisation(founder);
    await expect(close(founder, id, 7)).rejects.toMatchObject({ status: 412 });
  });

  it('ends when the operator has found somebody to act for it', async () => {
    const founder = aCaller();
    const id = await identity.organisation(founder);
    await close(founder, id);
    await identity.member(id, founder, aCaller(), ['administrator']);
    expect(await listed(id)).toBe(true);
  });
});
