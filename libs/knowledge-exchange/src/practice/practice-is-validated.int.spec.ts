import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangedMeanwhile, NotAllowed, NotFound, type Permission } from '@hansa/contracts';
import { Access, type Caller, inContext } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { aPractice, inEnglish } from '../testing/a-practice.js';
import { AddPractice } from './add-practice.js';
import { AskValidation } from './ask-validation.js';
import { ChangePractice } from './change-practice.js';
import { DiscardPractice } from './discard-practice.js';
import { ChangeNeedsNote, ConflictOfInterest } from './practice.errors.js';
import { PracticeQueries } from './practice.queries.js';
import { PublishPractice } from './publish-practice.js';
import { ReturnPractice } from './return-practice.js';
import { SubmitPractice } from './submit-practice.js';
import { ValidatePractice } from './validate-practice.js';
import { WithdrawPractice } from './withdraw-practice.js';

let test: TestDatabase<KnowledgeExchangeDatabase>;
let queries: PracticeQueries;
const access = new Access();

beforeAll(async () => {
  test = await testDatabase(KnowledgeExchangeDatabase);
  queries = new PracticeQueries(test.database, access);
});
afterAll(() => test.close());

async function someone(organisationId: string | null, permissions: Permission[], themes: string[] = []) {
  const personId = randomUUID();
  await test.database.query(
    `insert into access_membership (membership_id, person_id, organisation_id, permissions, themes)
     values ($1, $2, $3, $4, $5)`,
    [randomUUID(), personId, organisationId, permissions, themes],
  );
  return { personId, email: null, emailVerified: false, name: null };
}
const anExpert = () => someone(null, ['knowledge.validate-practice'], ['internationalisation']);

async function anOrganisation() {
  const id = randomUUID();
  return {
    id,
    author: await someone(id, ['organisation.read', 'knowledge.edit-practice']),
    editor: await someone(id, ['organisation.read', 'knowledge.edit-practice', 'knowledge.publish-practice']),
  };
}
type Organisation = Awaited<ReturnType<typeof anOrganisation>>;

const as = <T>({ personId: actor }: Caller, work: () => Promise<T>) => inContext({ actor }, work);
const see = (id: string, caller: Caller | null) => queries.practice(id, caller, ['en']);
const add = ({ id: ownerId, author }: Organisation, told = {}) =>
  as(author, () => new AddPractice(test.database).execute(aPractice({ ownerId, ...told })));
const submit = (id: string, version: number) => new SubmitPractice(test.database).execute(id, version);
const publish = (id: string, version: number) => new PublishPractice(test.database).execute(id, version);
const change = (by: Caller, id: string, version: number, input = {}) =>
  as(by, () => new ChangePractice(test.database, access).execute(id, version, input));
const decide = (by: Caller, id: string, version: number, input: Parameters<ValidatePractice['execute']>[2]) =>
  as(by, () => new ValidatePractice(test.database, access).execute(id, version, input));
async function published(organisation: Organisation, told = {}): Promise<string> {
  const id = await add(organisation, told);
  await as(organisation.author, () => submit(id, 1));
  await as(organisation.editor, () => publish(id, 2));
  return id;
}
const events = async (type: string, id: string) =>
  (await test.published(`knowledge-exchange.${type}.v1`)).filter(({ key }) => key === id);

describe('a practice in the making', () => {
  it('is seen by its organisation alone, with its checklist', async () => {
    const organisation = await anOrganisation();
    const id = await add(organisation, { lessons: null, place: { country: 'DK' } });
    expect(await see(id, organisation.author)).toMatchObject({
      ...{ status: 'draft', version: 1, validation: null, history: [], remarks: [], withdrawal: null },
      place: { country: 'DK', region: null, city: null },
      evidence: [{ fact: { text: 'Firms that met began projects together.' }, figure: 12, unit: 'projects' }],
      ...{ cost: { cents: 250_000, currency: 'DKK' }, timescale: { from: '2023-01-01', to: null } },
    });
    await expect(see(id, null)).rejects.toThrow(NotFound);
    await expect(see(id, await anExpert())).rejects.toThrow(NotFound);
    const { complete, items } = await queries.checklist(id);
    expect(complete).toBe(false);
    expect(items.filter(({ met }) => !met)).toEqual([{ field: 'lessons', met: false, rule: 'must be written' }]);
  });

  it('goes back to its author with remarks on parts of the form, until it is submitted again', async () => {
    const organisation = await anOrganisation();
    const id = await add(organisation);
    await as(organisation.author, () => submit(id, 1));
    const remarks = [{ field: 'evidence' as const, remark: inEnglish('Which projects?', { da: 'Hvilke projekter?' }) }];
    const note = inEnglish('Nearly there.');
    await as(organisation.editor, () => new ReturnPractice(test.database).execute(id, 2, { remarks, note }));
    const returned = await queries.practice(id, organisation.author, ['da']);
    expect(returned).toMatchObject({
      status: 'returned',
      remarks: [{ field: 'evidence', remark: { text: 'Hvilke projekter?' } }],
      history: [
        { step: 'submitted', role: 'author', person: { id: organisation.author.personId }, note: null },
        {
          step: 'returned',
          role: 'editor',
          person: { id: organisation.editor.personId },
          note: { text: 'Nearly there.' },
        },
      ],
    });
    await change(organisation.author, id, 3, { people: 0.5 });
    await submit(id, 4);
    expect(await see(id, organisation.author)).toMatchObject({ status: 'submitted', remarks: [] });
  });

  it('is not published by who has read an older version', async () => {
    const organisation = await anOrganisation();
    const id = await add(organisation);
    await submit(id, 1);
    await change(organisation.author, id, 2, { people: 7 });
    await expect(publish(id, 2)).rejects.toThrow(ChangedMeanwhile);
  });

  it('is discarded without a trace', async () => {
    const organisation = await anOrganisation();
    const id = await add(organisation);
    await new DiscardPractice(test.database).execute(id, 1);
    await expect(see(id, organisation.author)).rejects.toThrow(NotFound);
    const search = { limit: 20, ownerId: organisation.id, status: 'draft' as const };
    expect((await queries.practices(search, organisation.author, [])).total).toBe(0);
  });
});

describe('a published practice', () => {
  it('is public, and says so; its way is not', async () => {
    const organisation = await anOrganisation();
    const id = await published(organisation);
    expect(await see(id, null)).toMatchObject({
      ...{ status: 'published', validation: 'awaited', history: null, remarks: null, changes: [] },
    });
    expect(await events('practice-published', id)).toMatchObject([
      { data: { practiceId: id, outcome: 'good', country: 'DK', themes: ['internationalisation'] } },
    ]);
    const acts = await test.published('knowledge-exchange.action-taken.v1');
    const done = acts
      .filter(({ key }) => key === organisation.id)
      .map(({ data }) => (data as { action: string }).action);
    expect(done).toEqual(['added', 'submitted', 'published'].map((what) => `knowledge-exchange.practice-${what}`));
  });

  it('is validated for the region by an expert of one of its themes, who sees its way', async () => {
    const id = await published(await anOrganisation());
    const expert = await anExpert();
    expect((await see(id, expert)).history).toHaveLength(2);
    expect((await see(id, await someone(null, ['knowledge.validate-practice'], ['skills']))).history).toBeNull();
    await decide(expert, id, 3, { decision: 'validated', note: inEnglish('Well told.') });
    const practice = await see(id, null);
    expect(practice).toMatchObject({ status: 'validated', validation: null, version: 4 });
    expect(practice.validatedAt).not.toBeNull();
    expect((await see(id, expert)).history?.at(-1)).toMatchObject({ step: 'validated', role: 'expert' });
    expect(await events('practice-validated', id)).toHaveLength(1);
  });

  it('is not validated by an expert who belongs to its organisation, or wrote it', async () => {
    const organisation = await anOrganisation();
    const id = await published(organisation);
    const expert = await anExpert();
    await test.database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions)
       values ($1, $2, $3, '{organisation.read}')`,
      [randomUUID(), expert.personId, organisation.id],
    );
    for (const caller of [expert, organisation.author]) {
      await expect(decide(caller, id, 3, { decision: 'validated' })).rejects.toThrow(ConflictOfInterest);
      await expect(decide(caller, id, 3, { decision: 'declined', reason: inEnglish('No.') })).rejects.toThrow(
        ConflictOfInterest,
      );
    }
    await test.database.query('delete from access_membership where person_id = $1', [organisation.author.personId]);
    await expect(decide(organisation.author, id, 3, { decision: 'validated' })).rejects.toThrow(ConflictOfInterest);
  });

  it('that an expert returned stays on its page, and its organisation reads what he remarked', async () => {
    const organisation = await anOrganisation();
    const id = await published(organisation);
    const expert = await anExpert();
    const remarks = [{ field: 'lessons' as const, remark: inEnglish('For whom?') }];
    await decide(expert, id, 3, { decision: 'returned', remarks });
    expect(await see(id, null)).toMatchObject({ status: 'published', validation: 'returned', remarks: null });
    expect((await see(id, organisation.author)).remarks).toMatchObject([{ field: 'lessons' }]);
    await as(organisation.editor, () => new AskValidation(test.database).execute(id, 4));
    expect(await see(id, organisation.author)).toMatchObject({ validation: 'awaited', remarks: [] });
    await decide(expert, id, 5, { decision: 'declined', reason: inEnglish('It is advertising.') });
    const { validation, history } = await see(id, organisation.author);
    expect({ validation, last: history?.at(-1)?.note?.text }).toEqual({
      validation: 'declined',
      last: 'It is advertising.',
    });
  });

  it('is changed by who may publish, with a note; the validation is lost, and the reason shown', async () => {
    const organisation = await anOrganisation();
    const { author, editor } = organisation;
    const id = await published(organisation);
    await decide(await anExpert(), id, 3, { decision: 'validated' });
    const done = inEnglish('Each firm opened its doors for a day.');
    await expect(change(author, id, 4, { done })).rejects.toThrow(NotAllowed);
    await expect(change(editor, id, 4, { done })).rejects.toThrow(ChangeNeedsNote);
    await change(editor, id, 4, { done, changeNote: inEnglish('An hour was too short.') });
    expect(await see(id, null)).toMatchObject({
      ...{ status: 'published', validation: 'awaited', validatedAt: null, version: 5 },
      changes: [{ note: { text: 'An hour was too short.' }, validationLost: true }],
    });
    expect(await events('practice-changed', id)).toMatchObject([{ data: { validationLost: true } }]);
  });

  it('keeps its validation when it is translated, without a note', async () => {
    const organisation = await anOrganisation();
    const id = await published(organisation);
    await decide(await anExpert(), id, 3, { decision: 'validated' });
    const problem = inEnglish('Small firms did not know each other.', { pl: 'Małe firmy się nie znały.' });
    await change(organisation.editor, id, 4, { problem });
    const practice = await queries.practice(id, null, ['pl']);
    expect(practice).toMatchObject({ status: 'validated', changes: [], problem: { language: 'pl' } });
  });

  it('is withdrawn with a reason that everybody can read', async () => {
    const organisation = await anOrganisation();
    const id = await published(organisation);
    const reason = inEnglish('The figures were wrong.');
    await as(organisation.editor, () => new WithdrawPractice(test.database).execute(id, 3, { reason }));
    expect(await see(id, null)).toMatchObject({
      status: 'withdrawn',
      withdrawal: { reason: { text: reason.texts.en } },
    });
    expect(await events('practice-withdrawn', id)).toHaveLength(1);
  });
});
