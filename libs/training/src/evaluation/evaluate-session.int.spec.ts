import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EvaluationClosed, type EvaluateSessionInput } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { type TestDatabase, testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { CreateModule } from '../module/create-module.js';
import { aHeldSession, type HeldSession, type HeldSessionWishes, openEvaluation } from '../testing/a-held-session.js';
import { aModule } from '../testing/a-module.js';
import { TrainingDatabase } from '../training.database.js';
import { CloseEvaluations } from './close-evaluations.js';
import { EvaluateSession } from './evaluate-session.js';
import { EvaluationIsNotOpen, OnlyAttendeesEvaluate, SessionIsEvaluated } from './evaluation.errors.js';
import { eraseEvaluations, exportEvaluations } from './evaluation.personal-data.js';
import { EvaluationQueries } from './evaluation.queries.js';
import { EvaluationsToGive } from './evaluations-to-give.js';

let test: TestDatabase<TrainingDatabase>;
let database: TrainingDatabase;
let evaluate: EvaluateSession;
let queries: EvaluationQueries;
let versionId: string;

beforeAll(async () => {
  test = await testDatabase(TrainingDatabase);
  database = test.database;
  evaluate = new EvaluateSession(database);
  queries = new EvaluationQueries(database, new Access());
  const { id } = await new CreateModule(database).execute(aModule());
  await database.query(`update module_version set state = 'piloting', criteria_version = 1`);
  const [version] = await database.query<{ id: string }>('select id from module_version where module_id = $1', [id]);
  versionId = version!.id;
});
afterAll(() => test.close());

const answer = (content: number, comment?: string): EvaluateSessionInput => ({
  content,
  trainer: 4,
  value: 5,
  comment,
});

async function held(wishes: Partial<HeldSessionWishes> = {}): Promise<HeldSession> {
  const session = await aHeldSession(database, { versionId, ...wishes });
  await openEvaluation(database, session);
  return session;
}
async function answered(wishes: Partial<HeldSessionWishes> = {}): Promise<HeldSession> {
  const session = await held(wishes);
  for (const [at, person] of session.attendees.entries()) {
    await evaluate.execute(session.sessionId, person, answer((at % 5) + 1, `Comment ${at}`));
  }
  return session;
}
/** Lets the windows that are open now close, for the sessions of one test alone. */
async function close({ sessionId }: HeldSession): Promise<void> {
  await database.query(
    `update evaluation_window set opens_at = opens_at - interval '15 days', closes_at = closes_at - interval '15 days'
     where session_id = $1`,
    [sessionId],
  );
  await new CloseEvaluations(database).closeEvaluations();
}

describe('the evaluation of a session', () => {
  it('is asked of those who attended, wholly or in part, by mail in their language', async () => {
    const { attendees, partially, absent } = await held({ attended: 1, partially: 1, absent: 1 });
    const mails = await database.query<{ recipient: string; subject: string }>('select recipient, subject from mail');
    const asked = (id: string) => mails.find(({ recipient }) => recipient === `${id}@people.example`)?.subject;
    expect(asked(attendees[0]!)).toBe('Vad tyckte du? Att leda över gränser');
    expect(asked(partially[0]!)).toBe('Vad tyckte du? Att leda över gränser');
    expect(asked(absent[0]!)).toBeUndefined();
  });

  it('waits for those who attended until they have answered', async () => {
    const { sessionId, attendees } = await held({ attended: 2 });
    const waiting = new EvaluationsToGive(database);
    const waits = async (personId: string) =>
      (await waiting.waitingFor({ personId, languages: ['sv'] })).map(({ subject }) => subject.id);
    expect(await waits(attendees[0]!)).toEqual([sessionId]);
    await evaluate.execute(sessionId, attendees[0]!, answer(4));
    expect(await waits(attendees[0]!)).toEqual([]);
    expect(await waits(attendees[1]!)).toEqual([sessionId]);
  });

  it('takes no answer of one who was not there', async () => {
    const { sessionId, absent } = await held({ absent: 1 });
    await expect(evaluate.execute(sessionId, absent[0]!, answer(1))).rejects.toThrow(OnlyAttendeesEvaluate);
    await expect(evaluate.execute(sessionId, randomUUID(), answer(1))).rejects.toThrow(OnlyAttendeesEvaluate);
    expect(await queries.form(sessionId, absent[0]!)).toMatchObject({ mayAnswer: false, reason: 'not-attended' });
  });

  it('takes every answer once, also from somebody who sends it ten times at once', async () => {
    const { sessionId, attendees } = await held();
    const tries = Array.from({ length: 10 }, () => evaluate.execute(sessionId, attendees[0]!, answer(5)));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(evaluate.execute(sessionId, attendees[0]!, answer(5))).rejects.toThrow(SessionIsEvaluated);
    expect(await queries.form(sessionId, attendees[0]!)).toMatchObject({ mayAnswer: false, reason: 'answered' });
  });

  it('loses none of the answers that come at once', async () => {
    const { sessionId, attendees } = await held({ attended: 20 });
    await Promise.all(attendees.map((person) => evaluate.execute(sessionId, person, answer(3))));
    const [kept] = await database.query<{ answers: unknown[] }>(
      'select answers from evaluation_answers where session_id = $1',
      [sessionId],
    );
    expect(kept?.answers).toHaveLength(20);
  });

  it('begins when it is settled who attended, and ends with its window', async () => {
    const session = await aHeldSession(database, { versionId, attended: 6 });
    const [person] = session.attendees as [string];
    await expect(evaluate.execute(session.sessionId, person, answer(3))).rejects.toThrow(EvaluationIsNotOpen);
    expect(await queries.form(session.sessionId, person)).toMatchObject({ reason: 'not-open-yet', closesAt: null });
    await openEvaluation(database, session);
    expect(await queries.form(session.sessionId, person)).toMatchObject({ mayAnswer: true, reason: null });
    await close(session);
    await expect(evaluate.execute(session.sessionId, person, answer(3))).rejects.toThrow(EvaluationIsNotOpen);
    expect(await queries.form(session.sessionId, person)).toMatchObject({ mayAnswer: false, reason: 'closed' });
  });
});

describe('what is kept of an evaluation', () => {
  it('holds nothing that joins a person to an answer', async () => {
    const { sessionId, attendees } = await answered({ attended: 7 });
    const [who] = await database.query<{ person_ids: string[]; columns: string[] }>(
      'select person_ids, array(select json_object_keys(row_to_json(w))) as columns from evaluation_answered w where session_id = $1',
      [sessionId],
    );
    const [what] = await database.query<{ answers: Record<string, unknown>[]; columns: string[] }>(
      'select answers, array(select json_object_keys(row_to_json(a))) as columns from evaluation_answers a where session_id = $1',
      [sessionId],
    );
    // One row each of the whole session: no time, no number of a transaction, no place in the table is of one answer.
    expect(who?.columns).toEqual(['session_id', 'person_ids']);
    expect(what?.columns).toEqual(['session_id', 'answers']);
    expect(new Set(what?.answers.flatMap(Object.keys))).toEqual(
      new Set(['id', 'content', 'trainer', 'value', 'comment']),
    );
    // In the order of ids, that of the answers random: neither says who came when.
    expect(who?.person_ids).toEqual([...attendees].sort());
    const ids = what!.answers.map(({ id }) => String(id));
    expect(ids).toEqual([...ids].sort());
    expect(ids.some((id) => attendees.includes(id))).toBe(false);
  });

  it('says nothing in events, the audit trail or mails', async () => {
    const before = await test.published();
    const mails = await database.query('select id from mail');
    const session = await held();
    const invitations = session.attendees.length;
    for (const person of session.attendees) await evaluate.execute(session.sessionId, person, answer(4, 'Thank you'));
    expect(await test.published()).toHaveLength(before.length);
    expect(await database.query('select id from mail')).toHaveLength(mails.length + invitations);
  });

  it('is not in any other table', async () => {
    const secret = `Only in the answers ${randomUUID()}`;
    const session = await held();
    await evaluate.execute(session.sessionId, session.attendees[0]!, answer(2, secret));
    const tables = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await database.query(`select from "${name}" t where strpos(t::text, $1) > 0`, [secret]);
      if (rows.length > 0) found.push(name);
    }
    expect(found).toEqual(['evaluation_answers']);
  });

  it('forgets who has answered when the window has closed', async () => {
    const session = await answered();
    await close(session);
    expect(await database.query('select from evaluation_answered where session_id = $1', [session.sessionId])).toEqual(
      [],
    );
  });

  it('forgets answers that are too few to be ever shown', async () => {
    const session = await answered({ attended: 4 });
    await close(session);
    expect(await database.query('select from evaluation_answers where session_id = $1', [session.sessionId])).toEqual(
      [],
    );
    expect(await queries.results(session.sessionId, null)).toMatchObject({ answers: 4, withheld: 'too-few-answers' });
  });

  it('lets go of a person, and not of the answers', async () => {
    const { sessionId, attendees } = await answered();
    const [person] = attendees as [string];
    const mine = () => database.transaction((tx) => exportEvaluations(tx, person));
    expect(await mine()).toEqual([{ session: sessionId, answered: true }]);
    expect(await database.transaction((tx) => eraseEvaluations(tx, person))).toBe(1);
    expect(await mine()).toEqual([]);
    const [{ count }] = (await database.query<{ count: number }>(
      'select jsonb_array_length(answers) as count from evaluation_answers where session_id = $1',
      [sessionId],
    )) as [{ count: number }];
    expect(count).toBe(5);
  });
});

describe('the results of an evaluation', () => {
  it('are not shown while the window is open', async () => {
    const { sessionId } = await answered();
    expect(await queries.results(sessionId, null)).toMatchObject({ answers: null, withheld: 'open', figures: null });
  });

  it('are shown to everybody afterwards, comments only to those whom they are for', async () => {
    const session = await answered();
    await close(session);
    const shown = await queries.results(session.sessionId, null);
    expect(shown).toMatchObject({ answers: 5, invited: 5, withheld: null, comments: null });
    expect(shown.figures?.content).toEqual({ mean: 3, spread: 1.41, counts: [1, 1, 1, 1, 1] });
    const trainer = randomUUID();
    await database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions)
       values (gen_random_uuid(), $1, $2, '{organisation.read}')`,
      [trainer, session.providerId],
    );
    const caller = { personId: trainer, email: null, emailVerified: false, name: null };
    const { comments } = await queries.results(session.sessionId, caller);
    expect([...comments!].sort()).toEqual(['Comment 0', 'Comment 1', 'Comment 2', 'Comment 3', 'Comment 4']);
    const stranger = { ...caller, personId: randomUUID() };
    expect((await queries.results(session.sessionId, stranger)).comments).toBeNull();
  });

  it('are made known once, with the number of answers and nothing of who or when', async () => {
    const session = await answered({ attended: 6 });
    await close(session);
    await close(session);
    const rows = await database.query<Record<string, unknown>>(
      "select data, actor, correlation_id, time = date_trunc('day', time, 'UTC') as day from outbox where type = $1 and key = $2",
      [EvaluationClosed.type, session.sessionId],
    );
    const data = { sessionId: session.sessionId, moduleVersionId: versionId, answers: 6 };
    expect(rows).toEqual([{ data, actor: null, correlation_id: null, day: true }]);
  });

  it('of the pilots of a version stand side by side', async () => {
    const [module] = await database.query<{ module_id: string }>('select module_id from module_version where id = $1', [
      versionId,
    ]);
    const { pilots } = await queries.compared(module!.module_id, 1, ['en']);
    expect(pilots.length).toBeGreaterThan(3);
    expect(new Set(pilots.map(({ withheld }) => withheld))).toEqual(new Set([null, 'open', 'too-few-answers']));
    for (const { withheld, figures } of pilots) expect(figures === null).toBe(withheld !== null);
  });
});
