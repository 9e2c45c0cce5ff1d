import { expect } from '@jest/globals';
import { secretIn } from './cast.js';
import type { Story } from './story.js';
import { kindsWaitingFor, waitingFor } from './waiting.js';

const SIGRID = { email: 'sigrid@vinnova.example', name: 'Sigrid Vinterljus' };

/** An official of Vinnova invites a colleague, who has no account yet, to vote and submit on Vinnova's behalf. */
export async function colleagueIsInvited(story: Story): Promise<void> {
  const { platform, cast, people } = story;
  const { vinnova } = cast;
  const { email, name } = SIGRID;
  const invitation = await vinnova.administrator.must(
    201,
    vinnova.administrator.post(`/identity/organisations/${vinnova.id}/invitations`, {
      ...{ email, language: 'sv', roles: ['signatory'] },
    }),
  );
  expect(invitation).toMatchObject({ email, status: 'open', roles: ['signatory'] });

  const mail = await platform.mailTo(email, 'Inbjudan att företräda Vinnova på Hansa');
  expect(mail.text).toContain('Alva Norrsken bjuder in dig');
  expect(mail.text).toContain('Din roll: behörig undertecknare');
  const token = secretIn(mail.text);

  const offer = await platform.stranger.must(200, platform.stranger.post('/identity/invitations/look-up', { token }));
  expect(offer).toMatchObject({ status: 'open', roles: ['signatory'], organisation: { name: { text: 'Vinnova' } } });
  expect(JSON.stringify(offer)).not.toContain(email);
  const accept = '/identity/invitations/accept';
  expect(await platform.stranger.post(accept, { token })).toMatchObject({ status: 401 });
  expect(await people.ebba.post(accept, { token })).toMatchObject({
    status: 403,
    body: { code: 'invitation-is-for-another-address' },
  });

  const colleague = await platform.signIn(email, name, 'sv');
  expect(await colleague.must(200, colleague.get('/identity/me'))).toMatchObject({
    person: { email, name },
    memberships: [],
  });
  expect(await waitingFor(colleague, 'identity')).toMatchObject([
    { kind: 'identity.answer-invitation', subject: { id: invitation.id }, label: { text: 'Vinnova' } },
  ]);
  await colleague.must(200, colleague.post(accept, { token }));
  expect(await colleague.post(accept, { token })).toMatchObject({ status: 409 });
  story.colleague = colleague;
}

/** Reading, editing and submitting are different permissions; what was done for Vinnova is kept. */
export async function colleagueMaySubmitButNotEdit({ platform, cast: { vinnova }, colleague }: Story): Promise<void> {
  await platform.settled();
  expect(await kindsWaitingFor(colleague, 'identity')).toEqual([]);
  const { memberships } = await colleague.must(200, colleague.get('/identity/me'));
  expect(memberships).toMatchObject([{ organisation: { id: vinnova.id }, roles: ['signatory'] }]);
  expect(memberships[0].permissions).toContain('training.vote');
  expect(memberships[0].permissions).not.toContain('organisation.edit');
  const read = await colleague.get(`/identity/organisations/${vinnova.id}`);
  const edit = colleague.patch(`/identity/organisations/${vinnova.id}`, { website: 'https://x.example' }, read.etag);
  expect(await edit).toMatchObject({ status: 403 });

  const trail = `/identity/organisations/${vinnova.id}/audit-trail`;
  expect(await colleague.get(trail)).toMatchObject({ status: 403 });
  const { items } = await vinnova.administrator.must(200, vinnova.administrator.get(trail));
  const acts = items.map((act: any) => [act.action, act.actor.name]);
  expect(acts).toContainEqual(['identity.member-invited', 'Alva Norrsken']);
  expect(acts).toContainEqual(['identity.invitation-accepted', SIGRID.name]);
}
