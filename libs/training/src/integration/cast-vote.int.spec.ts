import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EvaluationClosed, ModuleIntegrated, permissionsOf, type Received, type Vote } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { type TestDatabase, testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { CloseEvaluations } from '../evaluation/close-evaluations.js';
import { EvaluateSession } from '../evaluation/evaluate-session.js';
import { BeginModuleVersion } from '../module/begin-module-version.js';
import { CreateModule } from '../module/create-module.js';
import { ModuleQueries } from '../module/module.queries.js';
import { NameModulePartners } from '../module/name-module-partners.js';
import { StartPiloting } from '../module/start-piloting.js';
import { aHeldSession, openEvaluation } from '../testing/a-held-session.js';
import { aModule } from '../testing/a-module.js';
import { TrainingDatabase } from '../training.database.js';
import { CastVote } from './cast-vote.js';
import { OnlyPartnersVote, VoteIsNotOpen } from './integration.errors.js';
import { IntegrationQueries } from './integration.queries.js';
import { MarkVersionEvaluatedWhenEvaluationClosed } from './mark-version-evaluated-when-evaluation-closed.js';
import { OpenVotes } from './open-votes.js';
import { VotesToCast } from './votes-to-cast.js';

let test: TestDatabase<TrainingDatabase>;
let database: TrainingDatabase;
let modules: ModuleQueries;
let queries: IntegrationQueries;
let castVote: CastVote;

beforeAll(async () => {
  test = await testDatabase(TrainingDatabase);
  database = test.database;
  modules = new ModuleQueries(database, new Access());
  queries = new IntegrationQueries(database, modules);
  castVote = new CastVote(database);
});
afterAll(() => test.close());

const reason = { original: 'en' as const, texts: { en: 'It works abroad.' } };
const show = (moduleId: string, number = 1) => queries.integration(moduleId, number, null, ['en']);

async function anOrganisation(): Promise<string> {
  const id = randomUUID();
  const name = { original: 'en', version: 1, texts: { en: { text: 'Example agency', origin: 'human' } } };
  await database.query(
    `insert into organisation (id, name, type, country, sample) values ($1, $2, 'agency', 'SE', false)`,
    [id, JSON.stringify(name)],
  );
  return id;
}

async function partners(moduleId: string, count: number): Promise<string[]> {
  const organisationIds = await Promise.all(Array.from({ length: count }, anOrganisation));
  const [module] = await database.query<{ version: number }>('select version from module where id = $1', [moduleId]);
  await new NameModulePartners(database).execute(moduleId, module!.version, { organisationIds });
  return organisationIds;
}

async function aPilotingModule(): Promise<{ moduleId: string; versionId: string }> {
  const { id: moduleId } = await new CreateModule(database).execute(aModule());
  await new StartPiloting(database).execute(moduleId, 1);
  const [row] = await database.query<{ id: string }>('select id from module_version where module_id = $1', [moduleId]);
  return { moduleId, versionId: row!.id };
}

/** A pilot with its evaluation, closed, and what follows from that. */
async function aPilot(versionId: string, country: string | null, answers = 5, score = 4): Promise<void> {
  const session = await aHeldSession(database, { versionId, country, attended: answers });
  await openEvaluation(database, session);
  for (const person of session.attendees) {
    await new EvaluateSession(database).execute(session.sessionId, person, {
      content: score,
      trainer: score,
      value: score,
    });
  }
  await database.query(
    `update evaluation_window set opens_at = opens_at - interval '15 days', closes_at = closes_at - interval '15 days'
     where session_id = $1`,
    [session.sessionId],
  );
  await new CloseEvaluations(database).closeEvaluations();
  const data = { sessionId: session.sessionId, moduleVersionId: versionId, answers };
  const event = { data } as Received<typeof EvaluationClosed>;
  await database.transaction((tx) => new MarkVersionEvaluatedWhenEvaluationClosed().handle(event, tx));
}

async function anOpenVote(count = 3): Promise<{ moduleId: string; versionId: string; organisations: string[] }> {
  const { moduleId, versionId } = await aPilotingModule();
  const organisations = await partners(moduleId, count);
  await aPilot(versionId, 'LV');
  await aPilot(versionId, 'SE');
  await new OpenVotes(database).openVotes();
  return { moduleId, versionId, organisations };
}
const vote = (moduleId: string, organisationId: string, choice: Vote = 'integrate') =>
  castVote.execute(moduleId, 1, { organisationId, vote: choice, reason });

describe('a version in its pilots', () => {
  it('shows which criteria are met and which are missed', async () => {
    const { moduleId, versionId } = await aPilotingModule();
    await aPilot(versionId, 'LV');
    const shown = await show(moduleId);
    expect(shown).toMatchObject({ state: 'piloting', criteriaVersion: 1, vote: null });
    expect(shown.criteria.filter(({ met }) => met).map(({ code }) => code)).toEqual([
      'mean-content',
      'mean-trainer',
      'mean-value',
    ]);
    expect(shown.pilots).toEqual([expect.objectContaining({ country: 'LV', answers: 5 })]);
  });

  it('is evaluated when a second pilot in another country meets them all', async () => {
    const { moduleId, versionId } = await aPilotingModule();
    await aPilot(versionId, 'LV');
    await aPilot(versionId, 'LV');
    expect((await show(moduleId)).state).toBe('piloting');
    await aPilot(versionId, 'SE');
    expect(await show(moduleId)).toMatchObject({ state: 'evaluated', vote: null });
  });

  it('is not evaluated on poor means', async () => {
    const { moduleId, versionId } = await aPilotingModule();
    await aPilot(versionId, 'LV', 5, 3);
    await aPilot(versionId, 'SE', 5, 3);
    expect((await show(moduleId)).state).toBe('piloting');
  });
});

describe('the vote of the partners', () => {
  it('opens as soon as somebody is named to decide, and keeps those who were named then', async () => {
    const { moduleId, versionId } = await aPilotingModule();
    await aPilot(versionId, 'LV');
    await aPilot(versionId, 'SE');
    expect(await new OpenVotes(database).openVotes()).toBe(0);
    const first = await partners(moduleId, 2);
    expect(await new OpenVotes(database).openVotes()).toBe(1);
    const [later] = await partners(moduleId, 1);
    const shown = await show(moduleId);
    expect(shown.vote?.partners.map(({ id }) => id).sort()).toEqual([...first].sort());
    await expect(vote(moduleId, later!)).rejects.toThrow(OnlyPartnersVote);
  });

  it('is told to those who may vote, and waits for them until they have', async () => {
    const [moduleId, person] = [(await aPilotingModule()).moduleId, randomUUID()];
    const [partner] = await partners(moduleId, 2);
    await database.query(`insert into person (id, name, email, languages) values ($1, 'Example', $2, '{lv}')`, [
      person,
      `${person}@people.example`,
    ]);
    await database.query(
      'insert into access_membership (membership_id, person_id, organisation_id, permissions) values ($1, $2, $3, $4)',
      [randomUUID(), person, partner, permissionsOf(['signatory'])],
    );
    const [{ id: versionId } = { id: '' }] = await database.query<{ id: string }>(
      'select id from module_version where module_id = $1',
      [moduleId],
    );
    await aPilot(versionId, 'LV');
    await aPilot(versionId, 'SE');
    await new OpenVotes(database).openVotes();
    const mails = await database.query('select subject from mail where recipient = $1', [`${person}@people.example`]);
    expect(mails).toEqual([{ subject: 'Tiek gaidīta Jūsu balss: Facilitating across borders' }]);
    const source = new VotesToCast(database, new Access());
    const waiting = () => source.waitingFor({ personId: person, organisationId: partner!, languages: ['en'] });
    expect(await waiting()).toMatchObject([{ kind: 'training.vote-on-module', subject: { id: moduleId } }]);
    await vote(moduleId, partner!);
    expect(await waiting()).toEqual([]);
  });

  it('is not taken before it is open, nor from a stranger', async () => {
    const { moduleId } = await aPilotingModule();
    const [partner] = await partners(moduleId, 1);
    await expect(vote(moduleId, partner!)).rejects.toThrow(VoteIsNotOpen);
    const open = await anOpenVote();
    await expect(vote(open.moduleId, await anOrganisation())).rejects.toThrow(OnlyPartnersVote);
  });

  it('can be changed until it is decided; the one before is kept', async () => {
    const { moduleId, versionId, organisations } = await anOpenVote(5);
    await vote(moduleId, organisations[0]!, 'do-not');
    await vote(moduleId, organisations[0]!, 'integrate');
    expect((await show(moduleId)).vote?.votes).toMatchObject([
      { vote: 'integrate', reason: { text: 'It works abroad.' } },
    ]);
    const all = await database.query('select from integration_vote where module_version_id = $1', [versionId]);
    expect(all).toHaveLength(2);
  });

  it('integrates by a majority of all, with all that the pool needs and nothing personal', async () => {
    const { moduleId, versionId, organisations } = await anOpenVote();
    await vote(moduleId, organisations[0]!);
    expect((await show(moduleId)).state).toBe('evaluated');
    await vote(moduleId, organisations[1]!);
    expect(await show(moduleId)).toMatchObject({ state: 'integrated', vote: { decision: { outcome: 'integrated' } } });
    const [event] = (await test.published(ModuleIntegrated.type)).filter(({ key }) => key === moduleId);
    expect(event?.data).toMatchObject({
      moduleVersionId: versionId,
      number: 1,
      level: 'advanced',
      title: { texts: { sv: { text: 'Att leda över gränser' } } },
      materials: [{ url: 'https://regx.example/slides', language: 'en', licence: 'CC-BY-4.0' }],
    });
    await expect(vote(moduleId, organisations[2]!)).rejects.toThrow(VoteIsNotOpen);
  });

  it('declines as soon as no majority can come about; a new version can be begun', async () => {
    const { moduleId, organisations } = await anOpenVote();
    await vote(moduleId, organisations[0]!, 'do-not');
    await vote(moduleId, organisations[1]!, 'do-not');
    expect(await show(moduleId)).toMatchObject({ state: 'evaluated', vote: { decision: { outcome: 'declined' } } });
    const changeNote = { original: 'en' as const, texts: { en: 'What the pilot in Riga showed.' } };
    expect(await new BeginModuleVersion(database).execute(moduleId, { changeNote })).toEqual({ number: 2 });
    expect(await new OpenVotes(database).openVotes()).toBe(0);
  });

  it('counts every vote once, however many come at once', async () => {
    const { moduleId, versionId, organisations } = await anOpenVote(7);
    const outcomes = await Promise.allSettled(
      [...organisations, ...organisations].map((id) => vote(moduleId, id, 'integrate')),
    );
    const taken = outcomes.filter(({ status }) => status === 'fulfilled').length;
    const counted = await database.query(
      'select from integration_vote where module_version_id = $1 and replaced_at is null',
      [versionId],
    );
    expect(counted).toHaveLength(4);
    expect(taken).toBeGreaterThanOrEqual(4);
    expect((await test.published(ModuleIntegrated.type)).filter(({ key }) => key === moduleId)).toHaveLength(1);
    const [decision] = await database.query<{ votes: unknown[] }>(
      'select votes from integration_decision where module_version_id = $1',
      [versionId],
    );
    expect(decision?.votes).toHaveLength(4);
  });

  it('is decided for ever', async () => {
    const { moduleId, versionId, organisations } = await anOpenVote(1);
    await vote(moduleId, organisations[0]!);
    await expect(
      database.query(`update integration_decision set outcome = 'declined' where module_version_id = $1`, [versionId]),
    ).rejects.toThrow('never changed');
  });
});

describe('a newer version that is integrated', () => {
  it('takes the place of the one in use, which can still be read', async () => {
    const { moduleId, organisations } = await anOpenVote(1);
    await vote(moduleId, organisations[0]!);
    const changeNote = { original: 'en' as const, texts: { en: 'Shorter.' } };
    await new BeginModuleVersion(database).execute(moduleId, { changeNote });
    expect((await modules.module(moduleId, null, ['en'])).current?.number).toBe(1);
    await new StartPiloting(database).execute(moduleId, 2);
    const [second] = await database.query<{ id: string }>(
      'select id from module_version where module_id = $1 and number = 2',
      [moduleId],
    );
    await aPilot(second!.id, 'LV');
    await aPilot(second!.id, 'SE');
    await new OpenVotes(database).openVotes();
    await castVote.execute(moduleId, 2, { organisationId: organisations[0]!, vote: 'integrate', reason });
    const module = await modules.module(moduleId, null, ['en']);
    expect(module.current?.number).toBe(2);
    expect(module.versions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'integrated'],
      [1, 'superseded'],
    ]);
    expect((await modules.moduleVersion(moduleId, 1, null, ['en'])).title.text).toBe('Facilitating across borders');
  });
});
