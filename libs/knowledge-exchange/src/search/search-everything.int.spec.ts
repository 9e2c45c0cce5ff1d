import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SearchHit, SearchQuery } from '@hansa/contracts';
import { Access, type Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeSettings } from '../knowledge-exchange.settings.js';
import { PostAnswer } from '../discussion/post-answer.js';
import { RemoveDiscussion } from '../discussion/remove-discussion.js';
import { StartDiscussion } from '../discussion/start-discussion.js';
import { WithdrawPractice } from '../practice/withdraw-practice.js';
import { AddResource } from '../resource/add-resource.js';
import { PublishResource } from '../resource/publish-resource.js';
import { KeepModules } from '../subject/keep-modules.js';
import { inEnglish } from '../testing/a-practice.js';
import { aPracticeHouse, type Organisation, type PracticeHouse } from '../testing/a-practice-house.js';
import { localised } from '../testing/localised.js';
import { aResource, inLanguages } from '../testing/resources.js';
import { SearchQueries } from './search.queries.js';

describe('one search over everything', () => {
  let house: PracticeHouse;
  let organisation: Organisation;
  let search: SearchQueries;
  const ids = { resource: '', practice: '', draft: '', module: randomUUID(), discussion: '' };
  let somebody: Caller;

  beforeAll(async () => {
    house = await aPracticeHouse();
    const { database } = house;
    search = new SearchQueries(database, new Access());
    organisation = await house.anOrganisation();
    somebody = await house.someone(null, []);
    await database.query('insert into person (id, name) values ($1, $2)', [somebody.personId, 'Somebody']);
    const settings = new KnowledgeExchangeSettings(KnowledgeExchangeSettings.schema.parse({}));
    const title = inLanguages({ lv: 'Vēja enerģijas rokasgrāmata', en: 'Handbook of wind energy' });
    ids.resource = await house.as(organisation.editor, () =>
      new AddResource(database).execute(aResource({ ownerId: organisation.id, title, languages: ['lv'] })),
    );
    await house.as(organisation.editor, () => new PublishResource(database).execute(ids.resource, 1));
    const harbours = {
      title: inEnglish('Harbours that share cranes'),
      done: inEnglish('Cranes for wind turbines.', { fi: 'Nosturit massiivipuusta.' }),
    };
    ids.practice = await house.published(organisation, { ...harbours, themes: ['offshore-wind'] });
    ids.draft = await house.add(organisation, { title: inEnglish('Windmills in the making') });
    await database.transaction((tx) =>
      new KeepModules().apply({ key: ids.module, sequence: '1', record: aModule(ids.module) }, tx),
    );
    const discussion = { kind: 'question', language: 'da', title: 'Hvem har kraner?', text: 'Til havvind?' } as const;
    const subject = { type: 'practice', id: ids.practice } as const;
    ids.discussion = await house.as(somebody, () =>
      new StartDiscussion(database, settings).execute(somebody.personId, { ...discussion, subject }),
    );
    await house.as(somebody, () =>
      new PostAnswer(database, settings).execute(somebody.personId, ids.discussion, {
        ...{ language: 'en', text: 'The harbour of wind turbines <script>alert(1)</script>' },
      }),
    );
  });
  afterAll(() => house.close());

  const find = (query: Record<string, unknown>, caller: Caller | null = null) =>
    search.everything(SearchQuery.parse(query), caller, ['en']);
  const found = async (query: Record<string, unknown>, caller: Caller | null = null) =>
    (await find(query, caller)).items.map(({ id }) => id).sort();
  const sorted = (...wanted: string[]) => [...wanted].sort();

  it('finds resources, practices, discussions and modules, and counts them', async () => {
    const { facets, total } = await find({ q: 'wind' });
    expect(await found({ q: 'wind' })).toEqual(sorted(ids.resource, ids.practice, ids.module, ids.discussion));
    expect(total).toBe(4);
    expect(facets.type).toEqual(['discussion', 'module', 'practice', 'resource'].map((value) => ({ value, count: 1 })));
    expect(await found({ q: 'wind', type: ['module', 'practice'] })).toEqual(sorted(ids.module, ids.practice));
    expect(await found({ q: 'wind', language: 'lv' })).toEqual([ids.resource]);
    expect(await found({ q: 'wind', theme: 'offshore-wind' })).toEqual(sorted(ids.practice, ids.discussion));
  });

  it('forgives what is typed, in any language', async () => {
    expect(await found({ q: 'veja energija' })).toEqual(sorted(ids.resource, ids.practice));
    expect(await found({ q: 'kraner' })).toContain(ids.discussion);
    expect(await found({ q: 'adv 7' })).toContain(ids.module);
    // A letter is missing, and so is the ending.
    expect(await found({ q: 'massivipuu' })).toEqual([ids.practice]);
  });

  it('shows the words where they stand, as plain pieces', async () => {
    const hitOf = async (q: string, id: string): Promise<SearchHit> =>
      (await find({ q })).items.find((item) => item.id === id)!;
    const { highlights, title } = await hitOf('wind', ids.resource);
    expect(title.text).toBe('Handbook of wind energy');
    expect(highlights.title).toEqual([
      { text: 'Handbook of ', hit: false },
      { text: 'wind', hit: true },
      { text: ' energy', hit: false },
    ]);
    const discussed = await hitOf('turbines', ids.discussion);
    expect(discussed.highlights.text.map(({ text }) => text).join('')).toContain('<script>alert(1)</script>');
    expect(discussed.highlights.text.filter(({ hit }) => hit)).toEqual([{ text: 'turbines', hit: true }]);
    expect(discussed).toMatchObject({
      about: { type: 'practice', id: ids.practice, title: { text: 'Harbours that share cranes' } },
      owner: null,
      kind: 'question',
    });
  });

  it('shows only what the reader may see', async () => {
    expect(await found({ q: 'windmills' })).not.toContain(ids.draft);
    expect(await found({ q: 'windmills' }, somebody)).not.toContain(ids.draft);
    expect(await found({ q: 'windmills' }, organisation.author)).toContain(ids.draft);
  });

  it('lists the newest without words', async () => {
    const { items, total } = await find({ limit: 2 });
    expect(total).toBe(4);
    expect(items).toHaveLength(2);
    expect(items[0]!.highlights.title).toEqual([{ text: items[0]!.title.text, hit: false }]);
    const next = await find({ limit: 2, cursor: (await find({ limit: 2 })).nextCursor });
    expect(new Set([...items, ...next.items].map(({ id }) => id)).size).toBe(4);
  });

  it('finds a discussion as long as everybody can see what it is about, and it is there', async () => {
    const [{ version }] = (await house.database.query<{ version: number }>(
      'select version from practice where id = $1',
      [ids.practice],
    )) as [{ version: number }];
    await house.as(organisation.editor, () =>
      new WithdrawPractice(house.database).execute(ids.practice, version, { reason: inEnglish('It was wrong.') }),
    );
    expect(await found({ q: 'kraner' })).toEqual([]);
    expect(await found({ q: 'cranes' }, organisation.author)).toEqual([]);
    const about = { type: 'module', id: ids.module } as const;
    const settings = new KnowledgeExchangeSettings(KnowledgeExchangeSettings.schema.parse({}));
    const id = await house.as(somebody, () =>
      new StartDiscussion(house.database, settings).execute(somebody.personId, {
        ...{ subject: about, kind: 'discussion', language: 'en', title: 'Zeppelins', text: 'What of them?' },
      }),
    );
    expect(await found({ q: 'zeppelins' })).toEqual([id]);
    await house.as(somebody, () => new RemoveDiscussion(house.database).execute(somebody.personId, id, 1));
    expect(await found({ q: 'zeppelins' })).toEqual([]);
    await house.database.transaction((tx) =>
      new KeepModules().apply({ key: ids.module, sequence: '2', record: null }, tx),
    );
    expect(await found({ q: 'wind', type: 'module' })).toEqual([]);
  });
});

function aModule(moduleId: string) {
  return {
    ...({
      moduleId,
      code: 'ADV-7',
      level: 'advanced',
      scope: 'transnational',
      ownerId: randomUUID(),
      number: 1,
    } as const),
    ...({ moduleVersionId: randomUUID(), state: 'integrated', title: localised('Clusters of wind energy') } as const),
    ...{ summary: localised('How ports and firms work together.'), outcomes: [localised('Knows the ports.')] },
    ...{ languages: ['en' as const], targetGroups: [], hours: 12, createdAt: '2026-01-02T10:00:00Z', sample: false },
  };
}
