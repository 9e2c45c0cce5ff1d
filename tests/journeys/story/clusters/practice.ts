import { expect } from '@jest/globals';
import type { AddPracticeInput, PracticeChecklist, PracticeView } from '@hansa/contracts';
import { change, take } from '../in-its-version.js';
import { kindsWaitingFor, waitingFor } from '../waiting.js';
import { type ClusterStory, KX, THEME } from './story.js';

/** A text in Latvian with its English translation. */
const told = (lv: string, en: string) => ({ original: 'lv' as const, texts: { lv, en } });

const TITLE = told('Kopīga zāģētava mazajiem namdariem', 'A shared sawmill for small carpenters');
const SUMMARY = told(
  'Mazie uzņēmumi kopīgi iegādājās zāģētavu un dala tās laiku.',
  'Small firms bought a sawmill together and share its hours.',
);

const REST: Partial<AddPracticeInput> = {
  problem: told('Nevienam nebija naudas savai.', 'None of them could pay for one of its own.'),
  done: told('Divpadsmit uzņēmumi dibināja kooperatīvu.', 'Twelve firms founded a cooperative.'),
  evidence: [
    {
      fact: told('Zāģēšana kļuva lētāka.', 'Sawing became cheaper.'),
      ...{ figure: 30, unit: '%', source: { title: 'Gada pārskats', url: 'https://koks.example/parskats' } },
    },
  ],
  resources: told('Kāds, kas ved grāmatvedību.', 'Somebody who keeps the books.'),
  ...{ cost: { cents: 9_000_000, currency: 'EUR' }, people: 0.5 },
  challenges: told('Rudenī visi grib zāģēt.', 'In autumn everybody wants to saw.'),
  lessons: told('Rindu nosaka rakstiski.', 'Put into writing whose turn it is.'),
  timescale: { from: '2024-03-01', to: null },
  place: { country: 'LV', region: 'LV00C', city: 'Valmiera' },
  themes: [THEME],
};

/** Their colleague writes it; what is missing is told by the checklist, and when it is submitted too early. */
export async function latviansWriteAPractice(story: ClusterStory): Promise<void> {
  const { latvians, moduleId, platform, danes } = story;
  const { colleague: author, organisationId: ownerId, id } = latvians;
  const links = [
    { type: 'module', id: moduleId },
    { type: 'cluster', id },
  ];
  const begun = { ownerId, outcome: 'good', title: TITLE, summary: SUMMARY, links };
  story.practiceId = (await author.must(201, author.post(`${KX}/practices`, begun))).id;
  const path = practice(story);
  const checklist: PracticeChecklist = await author.must(200, author.get(`${path}/checklist`));
  const missing = checklist.items.filter(({ met }) => !met).map(({ field }) => field);
  expect(missing).toEqual([
    ...['problem', 'done', 'evidence', 'resources', 'challenges', 'lessons', 'timescale', 'place', 'themes'],
  ]);
  const early = await take(story, author, path, 'submit', {}, 409);
  expect(early.errors.map(({ field }: { field: string }) => field)).toEqual(missing);
  expect(await danes.manager.get(path)).toMatchObject({ status: 404 });
  await change(story, author, path, REST);
  await take(story, author, path, 'submit');
  expect(await platform.stranger.get(path)).toMatchObject({ status: 404 });
}

/** The organisation's editor puts it on its page, an expert of the theme validates it; its author sees every step. */
export async function practiceIsValidated(story: ClusterStory): Promise<void> {
  const { latvians, finns, expert, cast, platform, practiceId } = story;
  const { manager: editor, colleague: author } = latvians;
  const path = practice(story);
  await take(story, author, path, 'publish', {}, 403);
  const here = { id: latvians.organisationId };
  expect(await waitingFor(editor, 'knowledge-exchange', here)).toMatchObject([
    { kind: 'knowledge-exchange.publish-practice', subject: { id: practiceId }, label: { language: 'lv' } },
  ]);
  expect(await take(story, editor, path, 'publish')).toMatchObject({ status: 'published', validation: 'awaited' });

  expect(await kindsWaitingFor(expert, 'knowledge-exchange')).toEqual(['knowledge-exchange.validate-practice']);
  await take(story, cast.operator, path, 'validation', { decision: 'validated' }, 403);
  const note = { original: 'sv', texts: { sv: 'Siffrorna stämmer.' } };
  await take(story, expert, path, 'validation', { decision: 'validated', note });
  expect(await kindsWaitingFor(author, 'knowledge-exchange')).toContain('knowledge-exchange.read-validation');

  const seen: PracticeView = await author.must(200, author.get(path));
  expect(seen).toMatchObject({ status: 'validated', title: { language: 'lv' } });
  expect(seen.history!.map(({ step, role, person }) => [step, role, person?.name])).toEqual([
    ['submitted', 'author', 'Valts Spārens'],
    ['published', 'editor', 'Rasma Skaidiņa'],
    ['validated', 'expert', 'Embla Timmerö'],
  ]);
  const read: PracticeView = await platform.stranger.must(200, platform.stranger.get(path));
  expect(read).toMatchObject({ title: { text: TITLE.texts.en, original: 'lv' }, history: null });
  expect(read.links.map(({ title }) => title?.text)).toEqual([
    'Cluster partnerships across borders',
    'Wooden Homes Latvia',
  ]);
  const { items } = await finns.manager.must(200, finns.manager.get(`${KX}/news?limit=2`));
  expect(items).toMatchObject([
    { kind: 'practice-validated', because: [{ type: 'theme', target: THEME }] },
    { kind: 'practice-published', subject: { id: practiceId } },
  ]);
}

/** What is public the editor changes, not the author; more languages do not need the expert once more. */
export async function practiceIsTranslated(story: ClusterStory): Promise<void> {
  const title = {
    da: 'Et fælles savværk for små tømrere',
    fi: 'Yhteinen saha pienille puusepille',
    sv: 'Ett gemensamt sågverk för små snickare',
  };
  const summary = {
    da: 'Små firmaer købte et savværk sammen og deler tiden.',
    fi: 'Pienet yritykset ostivat sahan yhdessä ja jakavat sen tunnit.',
    sv: 'Små företag köpte ett sågverk tillsammans och delar på tiden.',
  };
  const translated = {
    title: { original: 'lv', texts: { ...TITLE.texts, ...title } },
    summary: { original: 'lv', texts: { ...SUMMARY.texts, ...summary } },
  };
  const { manager: editor, colleague: author } = story.latvians;
  const { etag } = await author.get(practice(story));
  expect(await author.patch(practice(story), translated, etag)).toMatchObject({
    ...{ status: 403, body: { permission: 'knowledge.publish-practice' } },
  });
  const changed = await change(story, editor, practice(story), translated);
  expect(changed).toMatchObject({ status: 'validated', languages: expect.arrayContaining(['da', 'fi', 'sv']) });
}

export function practice({ practiceId }: ClusterStory): string {
  return `${KX}/practices/${practiceId}`;
}
