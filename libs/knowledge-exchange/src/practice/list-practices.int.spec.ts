import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PracticesQuery } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { aFailure, aFact, inEnglish } from '../testing/a-practice.js';
import { aPracticeHouse, type Organisation, type PracticeHouse } from '../testing/a-practice-house.js';
import { WithdrawPractice } from './withdraw-practice.js';

let house: PracticeHouse;
let organisation: Organisation;
let good: string;
let failure: string;
beforeAll(async () => {
  house = await aPracticeHouse();
  organisation = await house.anOrganisation();
  const texts = {
    evidence: [aFact('Orders rose.', { fact: inEnglish('Orders rose.', { fi: 'Tilaukset kasvoivat.' }) })],
  };
  good = await house.published(organisation, texts);
  const { ownerId: _, ...told } = aFailure({
    ownerId: organisation.id,
    themes: ['skills'],
    place: { country: 'SE', region: 'SE110' },
  });
  failure = await house.published(organisation, told);
  await house.decide(await house.anExpert('skills'), failure, 3, { decision: 'validated' });
});
afterAll(() => house.close());

const list = (query: Record<string, unknown> = {}, caller: Caller | null = null) =>
  house.practices.practices(PracticesQuery.parse(query), caller, ['en']);
const found = async (query: Record<string, unknown>, caller: Caller | null = null) =>
  (await list(query, caller)).items.map(({ id }) => id);

describe('the public practices', () => {
  it('are good ones and failures, the newest first, with their facets', async () => {
    const { items, total, facets } = await list();
    expect(items).toMatchObject([
      { id: failure, outcome: 'failure', status: 'validated', country: 'SE', region: 'SE110', owner: { name: null } },
      { id: good, outcome: 'good', status: 'published', languages: ['en', 'da'], themes: ['internationalisation'] },
    ]);
    expect(total).toBe(2);
    expect(facets.outcome).toEqual([
      { value: 'failure', count: 1 },
      { value: 'good', count: 1 },
    ]);
    expect(facets.theme).toHaveLength(2);
  });

  it('are narrowed by what is chosen', async () => {
    for (const query of [
      { outcome: 'failure' },
      { validated: 'true' },
      { status: 'validated' },
      { country: ['SE', 'LV'] },
      { region: 'SE1' },
      { theme: 'skills' },
      { q: 'salesman' },
    ]) {
      expect({ query, found: await found(query) }).toEqual({ query, found: [failure] });
    }
    expect(await found({ validated: 'false', language: 'da' })).toEqual([good]);
    expect(await found({ ownerId: organisation.id, country: 'LV' })).toEqual([]);
  });

  it('are found by the words of any part in any language, with typing errors', async () => {
    for (const q of [
      'morgenmad',
      'Morgenmd',
      'breakfasts small firms',
      'tilaukset',
      'competitors did not come',
      'aarhus',
    ]) {
      expect({ q, found: (await found({ q }))[0] }).toEqual({ q, found: good });
    }
    expect(await found({ q: 'trusted' })).toEqual([failure]);
    for (const q of ['Schweden', 'Szwecja', 'Ruotsissa']) expect(await found({ q })).toEqual([failure]);
  });

  it('hide what is in the making or was withdrawn, but not from its organisation', async () => {
    const draft = await house.add(organisation, { title: inEnglish('Zeppelins') });
    const withdrawn = await house.published(organisation, { title: inEnglish('Zeppelins once more') });
    await new WithdrawPractice(house.database).execute(withdrawn, 3, { reason: inEnglish('They burn.') });
    const stranger = (await house.anOrganisation()).author;
    expect((await list({ q: 'zeppelins' })).total).toBe(0);
    expect(await found({ status: 'draft' }, stranger)).toEqual([]);
    expect(await found({ status: 'draft', ownerId: organisation.id }, organisation.author)).toEqual([draft]);
    expect(await found({ status: ['draft', 'withdrawn'], q: 'zeppelins' }, organisation.author)).toHaveLength(2);
    expect((await list({}, organisation.author)).total).toBe(2);
  });
});
