import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EvaluationClosed, type Received } from '@hansa/contracts';
import { inContext } from '@hansa/platform';
import { CloseEvaluations } from './evaluation/close-evaluations.js';
import { EvaluateSession } from './evaluation/evaluate-session.js';
import { CastVote } from './integration/cast-vote.js';
import { MarkVersionEvaluatedWhenEvaluationClosed } from './integration/mark-version-evaluated-when-evaluation-closed.js';
import { OpenVotes } from './integration/open-votes.js';
import { CreateModule } from './module/create-module.js';
import { NameModulePartners } from './module/name-module-partners.js';
import { RetireModuleVersion } from './module/retire-module-version.js';
import { StartPiloting } from './module/start-piloting.js';
import { aHeldSession, openEvaluation } from './testing/a-held-session.js';
import { aModule } from './testing/a-module.js';
import { aTraining, inDays, type Training } from './testing/a-training.js';
import { TRAINING_STATES } from './training.states.js';
import { TrainingSample } from './training.sample.js';

let training: Training;
beforeAll(async () => {
  training = await aTraining();
});
afterAll(() => training.close());

/** Every record that the others may have now, by state and key. */
async function records(): Promise<Map<string, string>> {
  const { database } = training;
  const all = new Map<string, string>();
  for (const { state, keys, read } of TRAINING_STATES) {
    const known = await database.query<{ key: string }>(keys);
    const rows = await read(
      (sql, parameters) => database.query(sql, parameters),
      known.map(({ key }) => key),
    );
    for (const { key, record } of rows) all.set(`${state.type} ${key}`, JSON.stringify(state.data.parse(record)));
  }
  return all;
}

/** Does the work; gives what changed for the others, which all must have been said. */
async function changesOf(work: () => Promise<unknown>): Promise<string[]> {
  const [before, [last]] = [
    await records(),
    await training.database.query<{ at: string }>('select max(sequence) as at from outbox'),
  ];
  await work();
  const after = await records();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
  const said = await training.database.query<{ what: string }>(
    `select distinct type || ' ' || key as what from outbox where kind = 'state' and sequence > coalesce($1::bigint, 0)`,
    [last?.at ?? null],
  );
  expect(said.map(({ what }) => what)).toEqual(expect.arrayContaining(changed));
  return changed.map((key) => key.split(' ')[0]!);
}

async function record(type: string, id: string): Promise<Record<string, unknown> | undefined> {
  const held = (await records()).get(`${type} ${id}`);
  return held === undefined ? undefined : (JSON.parse(held) as Record<string, unknown>);
}

const MODULE = 'training.module.v1';
const SESSION = 'training.session.v1';

describe('what the others know of a module', () => {
  it('is nothing while it is a draft, and what everybody sees from the first pilot on', async () => {
    const create = new CreateModule(training.database);
    const { id } = await create.execute(aModule());
    expect(await record(MODULE, id)).toBeUndefined();
    expect(await changesOf(() => new StartPiloting(training.database).execute(id, 1))).toEqual([MODULE]);
    expect(await record(MODULE, id)).toMatchObject({ moduleId: id, number: 1, state: 'piloting' });
    expect(await changesOf(() => new RetireModuleVersion(training.database).execute(id, 1))).toEqual([MODULE]);
  });

  it('follows it through evaluation and integration', async () => {
    const { database } = training;
    const { id } = await new CreateModule(database).execute(aModule());
    await new StartPiloting(database).execute(id, 1);
    const partner = await training.organisation();
    await new NameModulePartners(database).execute(id, 1, { organisationIds: [partner] });
    const versionId = (await record(MODULE, id))!['moduleVersionId'] as string;
    for (const country of ['DK', 'LV', 'SE']) {
      const session = await aHeldSession(database, { versionId, country, attended: 6 });
      await openEvaluation(database, session);
      for (const person of session.attendees) {
        await new EvaluateSession(database).execute(session.sessionId, person, { content: 5, trainer: 5, value: 5 });
      }
    }
    await database.query(
      `update evaluation_window set opens_at = opens_at - interval '15 days', closes_at = closes_at - interval '15 days'`,
    );
    await new CloseEvaluations(database).closeEvaluations();
    const event = { data: { moduleVersionId: versionId } } as Received<typeof EvaluationClosed>;
    const mark = () => database.transaction((tx) => new MarkVersionEvaluatedWhenEvaluationClosed().handle(event, tx));
    expect(await changesOf(mark)).toEqual([MODULE]);
    await new OpenVotes(database).openVotes();
    const reason = { original: 'en' as const, texts: { en: 'It works.' } };
    const vote = () => new CastVote(database).execute(id, 1, { organisationId: partner, vote: 'integrate', reason });
    expect(await changesOf(vote)).toEqual([MODULE]);
    expect(await record(MODULE, id)).toMatchObject({ state: 'integrated' });
  });
});

describe('what the others know of a session', () => {
  it('is where and when it is, also when that changes or it is cancelled', async () => {
    const moduleVersionId = await training.version('integrated');
    let id = '';
    expect(await changesOf(async () => (id = await training.session({ moduleVersionId })))).toEqual([SESSION]);
    expect(await record(SESSION, id)).toMatchObject({ form: 'place', country: 'LV', cancelled: false });
    const days = [{ date: inDays(40), starts: '09:00', ends: '12:00' }];
    expect(await changesOf(() => training.change.execute(id, 1, { days }))).toEqual([SESSION]);
    expect(await record(SESSION, id)).toMatchObject({ firstDay: inDays(40), lastDay: inDays(40) });
    const reason = { original: 'en' as const, texts: { en: 'Too few.' } };
    expect(await changesOf(() => training.cancelSession.execute(id, { reason }))).toEqual([SESSION]);
    expect(await record(SESSION, id)).toMatchObject({ cancelled: true });
  });

  it('is not where it can be joined', async () => {
    const id = await training.session({ location: { form: 'online', link: 'https://secret.example/room' } });
    expect(JSON.stringify(await record(SESSION, id))).not.toContain('secret');
  });

  it('goes with the sample data, and so does what is known of its module', async () => {
    await inContext({ sample: true }, async () => {
      const { id } = await new CreateModule(training.database).execute(aModule());
      await new StartPiloting(training.database).execute(id, 1);
      const moduleVersionId = (await record(MODULE, id))!['moduleVersionId'] as string;
      await training.session({ moduleVersionId, kind: 'pilot' });
    });
    const remove = () => training.database.transaction((tx) => new TrainingSample().remove(tx));
    expect((await changesOf(remove)).sort()).toEqual([MODULE, SESSION]);
  });
});
