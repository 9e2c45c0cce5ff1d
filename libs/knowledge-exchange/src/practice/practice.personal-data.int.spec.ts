import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, inContext } from '@hansa/platform';
import { KnowledgePersonalData } from '../knowledge-personal-data.js';
import { KnowledgeSample } from '../sample/knowledge-sample.js';
import { inEnglish } from '../testing/a-practice.js';
import { aPracticeHouse, type PracticeHouse } from '../testing/a-practice-house.js';

let house: PracticeHouse;
beforeAll(async () => {
  house = await aPracticeHouse();
});
afterAll(() => house.close());

const held = new KnowledgePersonalData();
const exported = ({ personId }: Caller) => house.database.transaction((tx) => held.export(tx, personId));
const erased = ({ personId }: Caller) => house.database.transaction((tx) => held.erase(tx, personId));

describe('what is held about a person', () => {
  it('is which practices and transfers he began, and what he did and said on the way of any', async () => {
    const [home, abroad] = [await house.anOrganisation(), await house.anOrganisation()];
    const id = await house.published(home);
    const expert = await house.anExpert();
    await house.decide(expert, id, 3, { decision: 'validated', note: inEnglish('Well told.') });
    const transferId = await house.begin(abroad, id);
    expect(await exported(home.author)).toMatchObject({
      begunPractices: [{ id }],
      stepsOfPractices: [{ practiceId: id, step: 'submitted', role: 'author' }],
      begunTransfers: [],
    });
    expect(await exported(expert)).toMatchObject({ stepsOfPractices: [{ step: 'validated', role: 'expert' }] });
    expect(await exported(abroad.editor)).toMatchObject({ begunTransfers: [{ id: transferId }] });

    expect(await erased(home.author)).toMatchObject({ practicesWithoutAuthor: 1, stepsWithoutPerson: 1 });
    expect(await erased(expert)).toMatchObject({ stepsWithoutPerson: 1 });
    expect(await erased(abroad.editor)).toMatchObject({ transfersWithoutAuthor: 1 });
    for (const person of [home.author, expert, abroad.editor]) {
      expect(await exported(person)).toMatchObject({ begunPractices: [], stepsOfPractices: [], begunTransfers: [] });
    }
    const { history } = await house.practices.practice(id, home.editor, ['en']);
    expect(history).toMatchObject([
      { step: 'submitted', role: 'author', person: null },
      { step: 'published', person: { id: home.editor.personId } },
      { step: 'validated', role: 'expert', person: null, note: { text: 'Well told.' } },
    ]);
  });
});

describe('sample data', () => {
  it('is removed, but for a practice that somebody real tries', async () => {
    const home = await house.anOrganisation();
    const sample = <T>(work: () => Promise<T>) => inContext({ sample: true }, work);
    const made = await sample(() => house.add(home));
    const tried = await house.published(home);
    await house.database.query('update practice set sample = true where id = $1', [tried]);
    const real = await house.begin(await house.anOrganisation(), tried);
    await house.database.query('update transfer set sample = true where id <> $1', [real]);
    await house.database.transaction((tx) => new KnowledgeSample().remove(tx));
    const left = await house.database.query<{ id: string }>('select id from practice where owner_id = $1', [home.id]);
    expect(left.map(({ id }) => id)).toEqual([tried]);
    expect(await house.database.query('select id from transfer')).toEqual([{ id: real }]);
    expect(await house.database.query('select from search_entry where subject_id = $1', [made])).toEqual([]);
  });
});
