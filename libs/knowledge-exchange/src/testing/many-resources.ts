import type { Database } from '@hansa/platform';
import { randomUUID } from 'node:crypto';

const KINDS = ['document', 'link', 'case', 'tool', 'dataset'];
const LICENCES = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'EUPL-1.2', 'all-rights-reserved'];
const COUNTRIES = ['DK', 'EE', 'FI', 'DE', 'IS', 'LV', 'LT', 'NO', 'PL', 'SE'];
const LANGUAGES = ['da', 'et', 'fi', 'de', 'is', 'lv', 'lt', 'no', 'pl', 'sv'];
const SYLLABLES = 'ba de fi go hu ja kä lo mö ne pi ra sø ta vu åk ern ing sten ung'.split(' ');

/** Fills the pool with published resources in two languages each; "cluster" stands in every one of them. */
export async function publishMany(database: Database, count: number): Promise<void> {
  const random = sequence();
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() ** 2 * values.length)]!;
  const words = Array.from({ length: 3000 }, () => [pick(SYLLABLES), pick(SYLLABLES), pick(SYLLABLES)].join(''));
  const text = (length: number) => `cluster ${Array.from({ length }, () => pick(words)).join(' ')}`;
  const texts = (language: string, length: number) => ({
    original: 'en',
    version: 1,
    texts: { en: { text: text(length), origin: 'human' }, [language]: { text: text(length), origin: 'human' } },
  });
  const owners = COUNTRIES.map((country) => ({ country, id: randomUUID() }));
  for (let done = 0; done < count; done += 1000) {
    const rows = Array.from({ length: Math.min(1000, count - done) }, (_, index) => {
      const language = pick(LANGUAGES);
      return {
        ...{ id: randomUUID(), owner_id: pick(owners).id, country: pick(COUNTRIES), minutes: done + index },
        ...{ kind: pick(KINDS), licence: pick(LICENCES), level: pick(['basic', 'advanced', 'programme', null]) },
        ...{ title: texts(language, 6), description: texts(language, 6), languages: [language, 'en'] },
      };
    });
    await database.transaction((tx) =>
      tx.query(
        `insert into resource (id, version, owner_id, kind, state, title, description, languages, licence, links,
           country, level, themes, published_at, created_at, changed_at, sample)
         select id, 1, owner_id, kind, 'published', title, description, languages, licence,
           '[{"url": "https://pool.example/"}]', country, level, '{}', at, at, at, false
         from (select *, hansa_now() - minutes * interval '1 minute' as at from jsonb_to_recordset($1) as r(
           id uuid, owner_id uuid, kind text, title jsonb, description jsonb, languages text[], licence text,
           country text, level text, minutes integer)) r`,
        [JSON.stringify(rows)],
      ),
    );
  }
  await database.query('vacuum analyze');
}

/** The same numbers every time: Park and Miller. */
function sequence(): () => number {
  let seed = 20_100_215;
  return () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
}
