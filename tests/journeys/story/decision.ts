import { expect } from '@jest/globals';
import { vote, voteIsOpen } from './integrate.js';
import { integrationOf } from './module.js';
import { RIGA, schedule } from './session.js';
import type { Answer } from '../visitor.js';
import type { Story } from './story.js';
import { kindsWaitingFor } from './waiting.js';

/** The partners whom the operator has named are asked, and nobody else. */
export async function partnersAreAsked({ platform, cast, people, colleague, version }: Story): Promise<void> {
  const open = await voteIsOpen(platform.stranger, version);
  expect(open.vote.partners.map(({ id }: { id: string }) => id).sort()).toEqual(
    [cast.regx, cast.vinnova, cast.liaa].map(({ id }) => id).sort(),
  );
  await platform.mailTo(colleague.email, 'Er röst efterfrågas: Klustersamarbete över gränserna');
  expect(await kindsWaitingFor(colleague, 'training', cast.vinnova)).toEqual(['training.vote-on-module']);
  expect(await kindsWaitingFor(people.janis, 'training', cast.liaa)).toEqual([]);

  const path = `/training/modules/${version.moduleId}/versions/${version.number}/votes`;
  const input = { vote: 'integrate', reason: { original: 'lv', texts: { lv: 'Labi.' } } };
  const editor = await people.janis.post(path, { ...input, organisationId: cast.liaa.id });
  expect(editor).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  const forAnother = await colleague.post(path, { ...input, organisationId: cast.liaa.id });
  expect(forAnother).toMatchObject({ status: 403 });
}

/** One against, two in favour: the majority of all three integrates, and the reasons are kept. */
export async function partnersDecide({ platform, cast, colleague, version }: Story): Promise<void> {
  const { vinnova, liaa, regx } = cast;
  await vote(colleague, vinnova, version, 'integrate', 'Both pilots filled a gap.');
  expect(await kindsWaitingFor(colleague, 'training', vinnova)).toEqual([]);
  const against = await vote(liaa.administrator, liaa, version, 'do-not', 'The exercise needs more time.');
  expect(against.vote).toMatchObject({ decision: null });
  const decided = await vote(regx.administrator, regx, version, 'integrate', 'Ready.');
  expect(decided).toMatchObject({ state: 'integrated', vote: { decision: { outcome: 'integrated' } } });
  const { votes } = (await integrationOf(platform.stranger, version)).vote;
  expect(votes.map(({ vote: choice, reason }: any) => [choice, reason.text])).toEqual([
    ['integrate', 'Both pilots filled a gap.'],
    ['do-not', 'The exercise needs more time.'],
    ['integrate', 'Ready.'],
  ]);
  const path = `/training/modules/${version.moduleId}/versions/${version.number}/votes`;
  const late = { organisationId: liaa.id, vote: 'integrate', reason: { original: 'en', texts: { en: 'After all.' } } };
  expect(await liaa.administrator.post(path, late)).toMatchObject({ status: 409 });

  const module = await platform.stranger.must(200, platform.stranger.get(`/training/modules/${version.moduleId}`));
  expect(module.current).toMatchObject({ number: 2, state: 'integrated' });
  expect(module.versions.map(({ number, state }: any) => [number, state])).toEqual([
    [2, 'integrated'],
    [1, 'superseded'],
  ]);
  await platform.settled();
}

/** From now on the new version is what is taught, and the former is not; there are no more pilots of it. */
export async function versionIsTaught({ platform, cast, before, version }: Story): Promise<void> {
  const plan = { location: RIGA, zone: 'Europe/Riga', in: 20, seats: 10 };
  const administrator = cast.regx.administrator;
  const refused = async (answer: Promise<Answer>, code: string) =>
    expect(await answer).toMatchObject({ status: 409, body: { code } });
  await refused(schedule(platform, cast, version, { ...plan, kind: 'pilot' }), 'version-is-not-piloting');
  await refused(schedule(platform, cast, before, { ...plan, kind: 'regular' }), 'version-is-not-integrated');
  const { id } = await administrator.must(201, schedule(platform, cast, version, { ...plan, kind: 'regular' }));

  const query = `country=LV&kind=regular&moduleId=${version.moduleId}&onlyWithSeats=true`;
  const { items } = await platform.stranger.must(200, platform.stranger.get(`/training/sessions?${query}`));
  expect(items).toMatchObject([{ id, kind: 'regular', module: { number: 2 }, seats: { free: 10 } }]);
}

/** What was done for REG X, and by whom, as its administrators read it; the newest first. */
export async function wayIsInTheAuditTrail({ cast: { regx } }: Story): Promise<void> {
  const path = `/identity/organisations/${regx.id}/audit-trail?limit=100`;
  const { items } = await regx.administrator.must(200, regx.administrator.get(path));
  const acts: string[] = items.map(({ actor, action }: any) => `${actor?.name}: ${action}`).reverse();
  const way = [
    'Birk Lerche: training.module-version-begun',
    'Birk Lerche: training.piloting-started',
    'Birk Lerche: training.session-scheduled',
    'Frode Havn: training.attendance-recorded',
    'Frode Havn: training.session-closed',
    'Birk Lerche: training.vote-cast',
    'Birk Lerche: training.module-integrated',
    'Birk Lerche: training.certificates-issued',
    'Birk Lerche: training.certificate-revoked',
  ];
  let from = acts.indexOf(way[0]!);
  for (const act of way) {
    const at = acts.indexOf(act, from);
    expect([act, at >= from && from >= 0]).toEqual([act, true]);
    from = at;
  }
}
