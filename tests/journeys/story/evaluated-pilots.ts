import { expect } from '@jest/globals';
import type { IntegrationCriterion, IntegrationView, SessionView } from '@hansa/contracts';
import { eventually } from '../eventually.js';
import type { Visitor } from '../visitor.js';
import { sessionInSwedish } from './clocks.js';
import { integrationOf, type VersionInPilots } from './module.js';
import { close, evaluate, markDay } from './session.js';
import type { Story } from './story.js';
import { kindsWaitingFor, waitingFor } from './waiting.js';

/** Both pilots of the same week are over: the trainer marks the class, a request a day, and closes them. */
export async function attendanceIsRecorded(story: Story): Promise<void> {
  const { platform, cast, riga, online, people } = story;
  const { trainer, regx } = cast;
  const path = `/training/sessions/${riga.id}/attendance/${riga.firstDay}`;
  const early = trainer.put(path, { entries: [] }, { 'if-match': (await trainer.get(path)).etag });
  expect(await early).toMatchObject({ status: 409, body: { code: 'day-has-not-begun' } });
  expect(await kindsWaitingFor(trainer, 'training', regx)).toEqual([]);

  await platform.passDays(33);
  expect(await kindsWaitingFor(trainer, 'training', regx)).toEqual(['training.record-attendance']);
  const { villads, liga } = people;
  const first = await markDay(trainer, riga, riga.firstDay, [villads]);
  expect(first.entries).toHaveLength(7);
  expect(await trainer.post(`/training/sessions/${riga.id}/close`)).toMatchObject({
    status: 409,
    body: { code: 'attendance-is-incomplete', missing: [{ date: riga.lastDay, participants: 7 }] },
  });
  await markDay(trainer, riga, riga.lastDay, [villads, liga]);
  await markDay(trainer, online, online.firstDay);
  expect(await kindsWaitingFor(trainer, 'training', regx)).toEqual(['training.close-session']);
  expect(await close(trainer, riga)).toMatchObject({ attended: 5, partiallyAttended: 1, noShow: 1, excused: 0 });
  await close(trainer, online);
  expect(await kindsWaitingFor(trainer, 'training', regx)).toEqual([]);
  await platform.settled();
}

/** Five of those who were in Riga say what they think, and two of those who were online. */
export async function pilotsAreEvaluated({ platform, people, riga, online }: Story): Promise<void> {
  const { ebba, janis, nils, karla, saga, asger, villads, liga } = people;
  const asked = 'Vad tyckte du? Klustersamarbete över gränserna';
  await platform.mailTo(saga.email, asked, sessionInSwedish(riga));
  expect(await waitingFor(ebba, 'training')).toMatchObject([
    { kind: 'training.evaluate-session', subject: { id: riga.id } },
  ]);
  await evaluate(ebba, riga, 5, 'Mera tid för övningen.');
  expect(await waitingFor(ebba, 'training')).toEqual([]);
  for (const person of [janis, nils, karla, saga]) await evaluate(person, riga, 4);
  for (const person of [asger, villads]) await evaluate(person, online, 3);

  const answer = { content: 1, trainer: 1, value: 1 };
  const again = await ebba.post(`/training/sessions/${riga.id}/evaluation`, answer);
  expect(again).toMatchObject({ status: 409, body: { code: 'session-is-evaluated' } });
  const noShow = await villads.post(`/training/sessions/${riga.id}/evaluation`, answer);
  expect(noShow).toMatchObject({ status: 403, body: { code: 'only-attendees-evaluate' } });
  expect(await waitingFor(liga, 'training')).toMatchObject([{ kind: 'training.evaluate-session' }]);
  const database = platform.databases.get('training')!;
  expect(await database.query(`select from idempotency where route like '%evaluation%'`)).toEqual([]);
}

/** Nothing is shown while answers can be given, and never for fewer than five of them. */
export async function resultsAreWithheld({ platform, cast, people, riga, online, version }: Story): Promise<void> {
  const { stranger } = platform;
  const reader = cast.regx.administrator;
  expect(await resultsOf(reader, riga)).toMatchObject({ withheld: 'open', answers: null, figures: null, invited: 6 });

  await platform.passDays(15);
  await closed(stranger, version, [riga, online]);
  const few = await resultsOf(reader, online);
  expect(few).toMatchObject({ withheld: 'too-few-answers', answers: 2, figures: null, comments: null });
  const enough = await resultsOf(reader, riga);
  expect(enough).toMatchObject({
    withheld: null,
    answers: 5,
    figures: { content: { mean: 4.2, counts: [0, 0, 0, 4, 1] } },
  });
  expect(enough.comments).toEqual(['Mera tid för övningen.']);
  expect(await resultsOf(stranger, riga)).toMatchObject({ answers: 5, comments: null });
  expect(JSON.stringify(enough)).not.toContain(people.ebba.id);
}

/** Two pilots, but only one of them counts: the criteria say which of them are missed, and by how much. */
export async function criteriaAreMissed({ platform: { stranger }, version }: Story): Promise<void> {
  const integration = await integrationOf(stranger, version);
  expect(integration).toMatchObject({ state: 'piloting', vote: null });
  expect(byCode(integration)).toMatchObject({
    pilots: { needed: 2, actual: 2, met: true },
    'answers-each': { needed: 5, actual: 2, met: false },
    countries: { needed: 2, actual: 1, met: false },
    'mean-content': { needed: 3.5, actual: 4.2, met: true },
  });
}

/** The pilot at home is held and evaluated by five: now all criteria are met. */
export async function criteriaAreMet({ platform, cast, people, kolding, version }: Story): Promise<void> {
  await platform.passDays(13);
  await markDay(cast.trainer, kolding, kolding.firstDay);
  expect(await close(cast.trainer, kolding)).toMatchObject({ attended: 6 });
  await platform.settled();
  const { ebba, janis, nils, karla, saga } = people;
  for (const person of [ebba, janis, nils, karla, saga]) await evaluate(person, kolding, 4);
  await platform.passDays(15);
  await closed(platform.stranger, version, [kolding]);
  const integration = await eventually(
    () => integrationOf(platform.stranger, version),
    ({ state }: IntegrationView) => state === 'evaluated',
  );
  expect(integration.criteria.filter(({ met }: IntegrationCriterion) => !met)).toEqual([]);
  expect(byCode(integration)).toMatchObject({ countries: { actual: 2 }, 'answers-each': { actual: 5 } });

  const path = `/training/modules/${version.moduleId}/versions/${version.number}/evaluations`;
  const { pilots } = await platform.stranger.must(200, platform.stranger.get(path));
  const compared = pilots.map(({ country, answers, withheld }: any) => [country, answers, withheld]);
  expect(compared).toEqual([
    ['LV', 5, null],
    [null, 2, 'too-few-answers'],
    ['DK', 5, null],
  ]);
}

function resultsOf(visitor: Visitor, session: SessionView) {
  return visitor.must(200, visitor.get(`/training/sessions/${session.id}/evaluation/results`));
}

function closed(visitor: Visitor, version: VersionInPilots, sessions: SessionView[]) {
  const isClosed = ({ pilots }: IntegrationView) =>
    sessions.every(({ id }) => pilots.find(({ sessionId }) => sessionId === id)?.answers !== null);
  return eventually(() => integrationOf(visitor, version), isClosed);
}

function byCode({ criteria }: IntegrationView) {
  return Object.fromEntries(criteria.map((criterion) => [criterion.code, criterion]));
}
