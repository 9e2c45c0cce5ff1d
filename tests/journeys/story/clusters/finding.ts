import { expect } from '@jest/globals';
import type { ClusterPage, Language, PartnerSearchPage, SearchHit, SearchPage } from '@hansa/contracts';
import type { Visitor } from '../../visitor.js';
import { type ClusterStory, CR, KX } from './story.js';

type Found = 'danes' | 'latvians' | 'finns';

/** What people of five countries type who look for a cluster: with typing errors, without diacritics, in their words. */
const CLUSTERS: [Language, string, Found][] = [
  ['da', 'traebyggeriklyngen', 'danes'],
  ['da', 'huse af træ der kan skiles ad', 'danes'],
  ['lv', 'koka eku klasteris', 'latvians'],
  ['lv', 'saliekmās ēkas', 'latvians'],
  ['fi', 'puurakentajen klusteri', 'finns'],
  ['fi', 'kerostaloja hirresta', 'finns'],
  ['en', 'tibmer building', 'danes'],
  ['en', 'prefabricated pine', 'latvians'],
  ['en', 'PURAN', 'finns'],
  ['sv', 'sjolandets trabyggare', 'finns'],
  ['sv', 'trähus monteras', 'danes'],
];

/** The partner search is closed by now, and still there for those who look. */
const SEARCHES: [Language, string][] = [
  ['da', 'facader af trae'],
  ['lv', 'koka fasades'],
  ['fi', 'puujulkisivu'],
  ['en', 'timber facades'],
  ['sv', 'träfasdaer'],
];

/** By the one search of the knowledge exchange; what is to be lit up: in the title, else in the text. */
const EVERYTHING: [Language, string, 'practice' | 'module' | 'discussion', string[]][] = [
  ['lv', 'kopiga zagetava', 'practice', ['Kopīga', 'zāģētava']],
  ['en', 'shared sawmil', 'practice', ['shared', 'sawmill']],
  ['da', 'faelles savvaerk', 'practice', ['fælles', 'savværk']],
  ['fi', 'yhteinen saha', 'practice', ['Yhteinen', 'saha']],
  ['sv', 'gemensamt sagverk', 'practice', ['gemensamt', 'sågverk']],
  ['lv', 'klasteru sadarbiba', 'module', ['Klasteru', 'sadarbība']],
  ['en', 'partnerships acros borders', 'module', ['partnerships', 'across', 'borders']],
  ['da', 'klyngesamarbejde graenser', 'module', ['Klyngesamarbejde', 'grænser']],
  ['fi', 'klusteriyhteistyota', 'module', ['Klusteriyhteistyötä']],
  ['sv', 'klustersamarbete granserna', 'module', ['Klustersamarbete', 'gränserna']],
  ['da', 'hvem ejer klingrene', 'discussion', ['ejer', 'klingerne']],
  ['en', 'cooperative sharpenes blades', 'discussion', ['cooperative', 'blades', 'sharpens']],
];

export async function clustersAreFound(story: ClusterStory): Promise<void> {
  for (const [language, q, party] of CLUSTERS) {
    const found = await ask<ClusterPage>(story, language, `${CR}/clusters`, { q });
    expect([q, found.items[0]?.id]).toEqual([q, story[party].id]);
  }
  const { facets, total } = await ask<ClusterPage>(story, 'en', `${CR}/clusters`, { theme: 'construction' });
  expect(total).toBe(3);
  expect(facets.country.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(['DK 1', 'FI 1', 'LV 1']);
}

export async function partnerSearchIsFound(story: ClusterStory): Promise<void> {
  for (const [language, q] of SEARCHES) {
    const query = { q, status: 'closed' };
    const found = await ask<PartnerSearchPage>(story, language, `${CR}/partner-searches`, query);
    expect([q, found.items[0]]).toMatchObject([q, { id: story.searchId, title: { language } }]);
  }
}

export async function everythingIsFound(story: ClusterStory): Promise<void> {
  const ids = { practice: story.practiceId, module: story.moduleId, discussion: story.questionId };
  for (const [language, q, type, lit] of EVERYTHING) {
    const found = await ask<SearchPage>(story, language, `${KX}/search`, { q });
    const [first] = found.items;
    expect([q, first?.type, first?.id]).toEqual([q, type, ids[type]]);
    expect([q, litIn(first!)]).toEqual([q, lit]);
  }
}

function litIn({ highlights }: SearchHit): string[] {
  const [title, text] = [highlights.title, highlights.text].map((pieces) =>
    pieces.flatMap(({ text, hit }) => (hit ? [text] : [])),
  );
  return title!.length > 0 ? title! : text!;
}

async function ask<P>(
  story: ClusterStory,
  language: Language,
  path: string,
  query: Record<string, string>,
): Promise<P> {
  const reader: Visitor = story.platform.stranger.reading(language);
  return reader.must(200, reader.get(`${path}?${new URLSearchParams(query)}`));
}
