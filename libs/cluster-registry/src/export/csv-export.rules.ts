import { Language, type LocalisedText } from '@hansa/contracts';
import { writeMembers } from '../import/members.rules.js';
import { csvLine } from './csv.rules.js';
import type { ExportedCluster } from './export.queries.js';

type Cell = string | number | boolean | null;

const translated = (text: string) => Language.options.map((language) => `${text}_${language}`);

/** The columns of an import, translations included, between what only an export has. */
const TITLES = [
  ...['id', 'owner_id', 'status', 'language'],
  ...['name', ...translated('name'), 'acronym', 'summary', ...translated('summary')],
  ...['services', ...translated('services'), 'website', 'english_page', 'country', 'region', 'place'],
  ...['longitude', 'latitude', 'sectors', 'themes', 'management_fte', 'founded', 'members'],
  ...['label', 'vouched_until', 'published_at', 'confirmed_at', 'sample'],
];

/** CSV in UTF-8 without a byte order mark. Texts are in the columns of their languages, the original's in the plain one. */
export async function* csvOf(pages: AsyncIterable<ExportedCluster[]>): AsyncGenerator<string> {
  yield csvLine(TITLES);
  for await (const page of pages) yield page.map((cluster) => csvLine(cellsOf(cluster))).join('');
}

function cellsOf({ id, record }: ExportedCluster): Cell[] {
  const { name, acronym, summary, services, members, label, vouching, sample } = record;
  return [
    ...[id, record.ownerId, record.status, name.original],
    ...[...texts(name, name.original), acronym, ...texts(summary, name.original)],
    ...[...texts(services, name.original), record.website, record.englishPage, record.country, record.region],
    ...[record.place, record.longitude, record.latitude, record.sectors.join(' '), record.themes.join(', ')],
    ...[record.managementFte, record.founded, writeMembers(members)],
    ...[label?.level ?? null, vouching?.until ?? null, record.publishedAt, record.confirmedAt, sample],
  ];
}

/** The plain column is in the row's language, whatever the text was written in first. */
function texts(text: LocalisedText | null, rowLanguage: Language): Cell[] {
  const of = (language: Language) => text?.texts[language]?.text ?? null;
  return [of(rowLanguage), ...Language.options.map((language) => (language === rowLanguage ? null : of(language)))];
}
