import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@hansa/platform';
import { AlreadyMember } from '../membership/membership.errors.js';
import { EmailIsNotVerified } from '../person/person.errors.js';
import { aCaller, anInvitation, someSettings, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { WaitingQueries } from '../waiting/waiting.queries.js';
import { AcceptInvitation } from './accept-invitation.js';
import { DeclineInvitation } from './decline-invitation.js';
import { ExpireInvitations } from './expire-invitations.js';
import { InvitationIsForAnotherAddress, InvitationIsNotOpen, TooManyOpenInvitations } from './invitation.errors.js';
import { InvitationQueries } from './invitation.queries.js';
import { InviteMember } from './invite-member.js';
import { WithdrawInvitation } from './withdraw-invitation.js';

describe('an invitation', () => {
  let identity: TestIdentity;
  let invite: InviteMember;
  let accept: AcceptInvitation;
  let queries: InvitationQueries;
  let founder: Caller;
  let organisationId: string;
  beforeAll(async () => {
    identity = await testIdentity();
    invite = new InviteMember(identity.database, identity.settings);
    accept = new AcceptInvitation(identity.database);
    queries = new InvitationQueries(identity.database);
    founder = aCaller({ name: 'Anna Berg' });
    organisationId = await identity.organisation(founder);
  });
  afterAll(() => identity.close());

  const invited = async () => {
    const guest = aCaller();
    const id = await invite.execute(founder, organisationId, anInvitation(guest.email!));
    return { guest, id, token: await identity.mailedSecret(guest.email!) };
  };

  it('goes by mail in the invited language, to an address without an account', async () => {
    const { guest } = await invited();
    const [mail] = await identity.database.query('select * from mail where recipient = $1', [guest.email]);
    expect(mail).toMatchObject({ language: 'lv', subject: expect.stringContaining('Sample Harbour Cluster') });
    expect(mail).toMatchObject({ body: expect.stringMatching(/Anna Berg[\s\S]*redaktors/) });
  });

  it('keeps nothing but the hash of its secret', async () => {
    const { token } = await invited();
    const [row] = await identity.database.query<{ all: string }>(
      `select string_agg(i::text, '') as all from invitation i`,
    );
    expect(row!.all).not.toContain(token);
  });

  it('makes a member of whoever accepts it with the invited, verified address', async () => {
    const { guest, token } = await invited();
    await accept.execute(guest, { token });
    const [row] = await identity.database.query(
      'select roles from membership where person_id = $1 and organisation_id = $2',
      [guest.personId, organisationId],
    );
    expect(row).toEqual({ roles: ['editor'] });
  });

  it('binds nobody with an address that is not verified', async () => {
    const { guest, token } = await invited();
    const unverified = { ...guest, emailVerified: false };
    await expect(accept.execute(unverified, { token })).rejects.toThrow(EmailIsNotVerified);
  });

  it('does not tell a stranger with the link whose it is, and a stranger without it that it exists', async () => {
    const { guest, token, id } = await invited();
    const refusal = await accept.execute(aCaller(), { token }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvitationIsForAnotherAddress);
    expect(JSON.stringify(refusal) + String(refusal)).not.toContain(guest.email);
    expect(JSON.stringify(await queries.offer(token, ['en']))).not.toContain(guest.email);
    await expect(accept.execute(aCaller(), { invitationId: id })).rejects.toMatchObject({ status: 404 });
  });

  it('waits for whoever has proved to read the address', async () => {
    const { guest, id } = await invited();
    await identity.welcome(guest);
    const waiting = await new WaitingQueries(identity.database).of(guest, undefined, ['en']);
    expect(waiting.items).toMatchObject([{ kind: 'identity.answer-invitation', subject: { type: 'invitation', id } }]);
  });

  it('waits for the one who has just got an account, and not for who has not proved the address', async () => {
    const { guest, id } = await invited();
    const waiting = (caller: Caller) => new WaitingQueries(identity.database).of(caller, undefined, ['en']);
    expect((await waiting(guest)).items).toMatchObject([{ subject: { id } }]);
    expect((await waiting({ ...guest, emailVerified: false })).items).toEqual([]);
  });

  it('can be declined, and then not accepted', async () => {
    const { guest, token } = await invited();
    await new DeclineInvitation(identity.database).execute(guest, { token });
    await expect(accept.execute(guest, { token })).rejects.toThrow(InvitationIsNotOpen);
  });

  it('can be withdrawn, and then not accepted', async () => {
    const { guest, token, id } = await invited();
    await new WithdrawInvitation(identity.database).execute(id);
    await expect(accept.execute(guest, { token })).rejects.toThrow(InvitationIsNotOpen);
  });

  it('is replaced by a new one for the same address', async () => {
    const { guest, token: old, id } = await invited();
    await invite.execute(founder, organisationId, anInvitation(guest.email!, { roles: ['trainer'] }));
    expect((await queries.one(id)).status).toBe('replaced');
    await expect(accept.execute(guest, { token: old })).rejects.toThrow(InvitationIsNotOpen);
    await accept.execute(guest, { token: await identity.mailedSecret(guest.email!) });
  });

  it('is one, also when two administrators invite the same address at once', async () => {
    const guest = aCaller();
    await Promise.all([1, 2, 3].map(() => invite.execute(founder, organisationId, anInvitation(guest.email!))));
    const open = await identity.database.query(`select 1 from invitation where email = $1 and status = 'open'`, [
      guest.email,
    ]);
    expect(open).toHaveLength(1);
  });

  it('has one effect when it is accepted twice at once', async () => {
    const { guest, token } = await invited();
    const both = await Promise.allSettled([1, 2].map(() => accept.execute(guest, { token })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is not needed by a member who has the roles already, and widens those of one who has others', async () => {
    const { guest, token } = await invited();
    await accept.execute(guest, { token });
    const again = invite.execute(founder, organisationId, anInvitation(guest.email!));
    await expect(again).rejects.toThrow(AlreadyMember);
    await identity.member(organisationId, founder, guest, ['trainer']);
    const [row] = await identity.database.query('select roles from membership where person_id = $1', [guest.personId]);
    expect(row).toEqual({ roles: ['editor', 'trainer'] });
  });

  it('is one of a bounded number', async () => {
    const elsewhere = await identity.organisation(founder);
    const strict = new InviteMember(identity.database, someSettings({ openInvitations: 1 }));
    await strict.execute(founder, elsewhere, anInvitation('a@example.org'));
    await strict.execute(founder, elsewhere, anInvitation('a@example.org'));
    const second = strict.execute(founder, elsewhere, anInvitation('b@example.org'));
    await expect(second).rejects.toThrow(TooManyOpenInvitations);
  });

  it('expires after its days, and its address is forgotten some time later', async () => {
    const { guest, token, id } = await invited();
    const sweep = new ExpireInvitations(identity.database, identity.settings);
    await identity.shiftClock('14 days');
    expect((await queries.offer(token, ['en'])).status).toBe('expired');
    await expect(accept.execute(guest, { token })).rejects.toThrow(InvitationIsNotOpen);
    expect(await sweep.expireInvitations()).toBeGreaterThan(0);
    expect((await queries.one(id)).status).toBe('expired');
    await identity.shiftClock('30 days');
    expect(await sweep.forgetInvitations()).toBeGreaterThan(0);
    await expect(queries.one(id)).rejects.toMatchObject({ status: 404 });
  });
});
