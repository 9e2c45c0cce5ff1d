import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ChangedMeanwhile,
  type ClusterState,
  type DataOf,
  LANGUAGES,
  NotAllowed,
  NotFound,
  writeTexts,
} from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { KeepClusters } from '../subject/keep-clusters.js';
import { inEnglish } from '../testing/a-practice.js';
import { aPracticeHouse, type PracticeHouse } from '../testing/a-practice-house.js';
import { AskValidation } from './ask-validation.js';
import { ChangePractice } from './change-practice.js';
import { DiscardPractice } from './discard-practice.js';
import { ChangeNeedsNote, ConflictOfInterest } from './practice.errors.js';
import { PracticesToValidate } from './practices-to-validate.js';
import { ReturnPractice } from './return-practice.js';
import { WithdrawPractice } from './withdraw-practice.js';

let house: PracticeHouse;
beforeAll(async () => {
  house = await aPracticeHouse();
});
afterAll(() => house.close());

const see = (id: string, caller: Caller | null) => house.practices.practice(id, caller, ['en']);
const change = (by: Caller, id: string, version: number, input = {}) =>
  house.as(by, () => new ChangePractice(house.database, house.access).execute(id, version, input));

describe('a practice in the making', () => {
  it('is seen by its organisation alone, with its checklist', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.add(organisation, { lessons: null, place: { country: 'DK' } });
    expect(await see(id, organisation.author)).toMatchObject({
      ...{ status: 'draft', version: 1, validation: null, history: [], remarks: [], withdrawal: null },
      place: { country: 'DK', region: null, city: null },
      evidence: [{ fact: { text: 'Firms that met began projects together.' }, figure: 12, unit: 'projects' }],
      ...{ cost: { cents: 250_000, currency: 'DKK' }, timescale: { from: '2023-01-01', to: null } },
    });
    await expect(see(id, null)).rejects.toThrow(NotFound);
    await expect(see(id, await house.anExpert())).rejects.toThrow(NotFound);
    const { complete, items } = await house.practices.checklist(id);
    expect(complete).toBe(false);
    expect(items.filter(({ met }) => !met)).toEqual([{ field: 'lessons', met: false, rule: 'must be written' }]);
  });

  it('goes back to its author with remarks on parts of the form, until it is submitted again', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.add(organisation);
    await house.submit(organisation, id);
    await house.database.query(`insert into person (id, name) values ($1, 'Ada Editor')`, [
      organisation.editor.personId,
    ]);
    const remarks = [{ field: 'evidence' as const, remark: inEnglish('Which projects?', { da: 'Hvilke projekter?' }) }];
    const note = inEnglish('Nearly there.');
    await house.as(organisation.editor, () => new ReturnPractice(house.database).execute(id, 2, { remarks, note }));
    const returned = await house.practices.practice(id, organisation.author, ['da']);
    expect(returned).toMatchObject({
      status: 'returned',
      remarks: [{ field: 'evidence', remark: { text: 'Hvilke projekter?' } }],
      history: [
        { step: 'submitted', role: 'author', person: { id: organisation.author.personId, name: null }, note: null },
        {
          step: 'returned',
          role: 'editor',
          person: { id: organisation.editor.personId, name: 'Ada Editor' },
          note: { text: 'Nearly there.' },
        },
      ],
    });
    await change(organisation.author, id, 3, { people: 0.5 });
    await house.submit(organisation, id, 4);
    expect(await see(id, organisation.author)).toMatchObject({ status: 'submitted', remarks: [] });
  });

  it('is not published by who has read an older version', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.add(organisation);
    await house.submit(organisation, id);
    await change(organisation.author, id, 2, { people: 7 });
    await expect(house.publish(organisation, id)).rejects.toThrow(ChangedMeanwhile);
  });

  it('is discarded without a trace', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.add(organisation);
    await new DiscardPractice(house.database).execute(id, 1);
    await expect(see(id, organisation.author)).rejects.toThrow(NotFound);
    const search = { limit: 20, ownerId: organisation.id, status: 'draft' as const };
    expect((await house.practices.practices(search, organisation.author, [])).total).toBe(0);
  });
});

describe('a published practice', () => {
  it('is public, and says so; its way is not', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation);
    expect(await see(id, null)).toMatchObject({
      ...{ status: 'published', validation: 'awaited', history: null, remarks: null, changes: [] },
    });
    expect(await house.events('practice-published', id)).toMatchObject([
      { data: { practiceId: id, outcome: 'good', country: 'DK', themes: ['internationalisation'] } },
    ]);
    const acts = await house.test.published('knowledge-exchange.action-taken.v1');
    const done = acts
      .filter(({ key }) => key === organisation.id)
      .map(({ data }) => (data as { action: string }).action);
    expect(done).toEqual(['added', 'submitted', 'published'].map((what) => `knowledge-exchange.practice-${what}`));
  });

  it('is validated for the region by an expert of one of its themes, who sees its way', async () => {
    const id = await house.published(await house.anOrganisation());
    const expert = await house.anExpert();
    expect((await see(id, expert)).history).toHaveLength(2);
    expect((await see(id, await house.anExpert('skills'))).history).toBeNull();
    await house.decide(expert, id, 3, { decision: 'validated', note: inEnglish('Well told.') });
    const practice = await see(id, null);
    expect(practice).toMatchObject({ status: 'validated', validation: null, version: 4 });
    expect(practice.validatedAt).not.toBeNull();
    expect((await see(id, expert)).history?.at(-1)).toMatchObject({ step: 'validated', role: 'expert' });
    expect(await house.events('practice-validated', id)).toHaveLength(1);
  });

  it('is not validated by an expert who belongs to its organisation, or wrote it', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation);
    const expert = await house.anExpert();
    await house.allow(expert, organisation.id, ['organisation.read']);
    for (const caller of [expert, organisation.author]) {
      await expect(house.decide(caller, id, 3, { decision: 'validated' })).rejects.toThrow(ConflictOfInterest);
      await expect(house.decide(caller, id, 3, { decision: 'declined', reason: inEnglish('No.') })).rejects.toThrow(
        ConflictOfInterest,
      );
    }
  });

  it('is not decided about by who wrote or published it, also when he has left since', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation);
    for (const caller of [organisation.author, organisation.editor]) {
      await house.database.query('delete from access_membership where person_id = $1', [caller.personId]);
      await house.allow(caller, null, ['knowledge.validate-practice'], ['internationalisation']);
      await expect(house.decide(caller, id, 3, { decision: 'validated' })).rejects.toThrow(ConflictOfInterest);
      const waiting = new PracticesToValidate(house.database, house.access);
      const items = await waiting.waitingFor({ personId: caller.personId, languages: ['en'] });
      expect(items.map(({ subject }) => subject.id)).not.toContain(id);
    }
  });

  it('is followed by its author, who hears of its publication and of whoever tries it', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation);
    const follows = await house.database.query('select person_id, type, target from follow where target = $1', [id]);
    expect(follows).toEqual([{ person_id: organisation.author.personId, type: 'practice', target: id }]);
  });

  it('may be longer in all languages than a search can hold', async () => {
    const organisation = await house.anOrganisation();
    const texts = (of: string) => {
      const written = (language: string) => Array.from({ length: 900 }, (_, at) => `${of}${language}ž${at}`).join(' ');
      const [original, ...others] = LANGUAGES;
      return {
        original: original!,
        texts: Object.fromEntries([original!, ...others].map((language) => [language, written(language)])),
      };
    };
    const names = ['problem', 'done', 'resources', 'challenges', 'lessons'] as const;
    const id = await house.published(organisation, Object.fromEntries(names.map((name) => [name, texts(name)])));
    expect((await see(id, null)).status).toBe('published');
  });

  it('that an expert returned stays on its page, and its organisation reads what he remarked', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation);
    const expert = await house.anExpert();
    const remarks = [{ field: 'lessons' as const, remark: inEnglish('For whom?') }];
    await house.decide(expert, id, 3, { decision: 'returned', remarks });
    expect(await see(id, null)).toMatchObject({ status: 'published', validation: 'returned', remarks: null });
    expect((await see(id, organisation.author)).remarks).toMatchObject([{ field: 'lessons' }]);
    await house.as(organisation.editor, () => new AskValidation(house.database).execute(id, 4));
    expect(await see(id, organisation.author)).toMatchObject({ validation: 'awaited', remarks: [] });
    await house.decide(expert, id, 5, { decision: 'declined', reason: inEnglish('It is advertising.') });
    const { validation, history } = await see(id, organisation.author);
    expect({ validation, last: history?.at(-1)?.note?.text }).toEqual({
      validation: 'declined',
      last: 'It is advertising.',
    });
  });

  it('is changed by who may publish, with a note; the validation is lost, and the reason shown', async () => {
    const organisation = await house.anOrganisation();
    const { author, editor } = organisation;
    const id = await house.published(organisation);
    await house.decide(await house.anExpert(), id, 3, { decision: 'validated' });
    const done = inEnglish('Each firm opened its doors for a day.');
    await expect(change(author, id, 4, { done })).rejects.toThrow(NotAllowed);
    await expect(change(editor, id, 4, { done })).rejects.toThrow(ChangeNeedsNote);
    await change(editor, id, 4, { done, changeNote: inEnglish('An hour was too short.') });
    expect(await see(id, null)).toMatchObject({
      ...{ status: 'published', validation: 'awaited', validatedAt: null, version: 5 },
      changes: [{ note: { text: 'An hour was too short.' }, validationLost: true }],
    });
    expect(await house.events('practice-changed', id)).toMatchObject([{ data: { validationLost: true } }]);
  });

  it('names what it has to do with, as far as everybody can see it', async () => {
    const [cluster, unknown] = [randomUUID(), randomUUID()];
    const name = writeTexts(inEnglish('Baltic Timber'));
    const record: DataOf<typeof ClusterState> = {
      ...{ clusterId: cluster, ownerId: randomUUID(), status: 'published', name, summary: name, acronym: null },
      ...{ country: 'LV', region: null, sectors: [], themes: [], label: null, sample: false },
      publishedAt: '2026-03-02T10:00:00Z',
    };
    const state = { key: cluster, sequence: '1', record };
    await house.database.transaction((tx) => new KeepClusters().apply(state, tx));
    const id = await house.published(await house.anOrganisation(), {
      links: [
        { type: 'module', id: unknown },
        { type: 'cluster', id: cluster },
      ],
    });
    expect((await see(id, null)).links).toMatchObject([
      { type: 'module', id: unknown, title: null },
      { type: 'cluster', id: cluster, title: { text: 'Baltic Timber' } },
    ]);
  });

  it('keeps its validation when it is translated, without a note', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation);
    await house.decide(await house.anExpert(), id, 3, { decision: 'validated' });
    const problem = inEnglish('Small firms did not know each other.', { pl: 'Małe firmy się nie znały.' });
    await change(organisation.editor, id, 4, { problem });
    const practice = await house.practices.practice(id, null, ['pl']);
    expect(practice).toMatchObject({ status: 'validated', changes: [], problem: { language: 'pl' } });
  });

  it('is withdrawn with a reason that everybody can read', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation);
    const reason = inEnglish('The figures were wrong.');
    await house.as(organisation.editor, () => new WithdrawPractice(house.database).execute(id, 3, { reason }));
    expect(await see(id, null)).toMatchObject({
      status: 'withdrawn',
      withdrawal: { reason: { text: reason.texts.en } },
    });
    expect(await house.events('practice-withdrawn', id)).toHaveLength(1);
  });
});
