import { Language } from '@hansa/contracts';
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, sources } from './workspace.js';

const TEXTS = join(ROOT, 'apps/portal/src/texts');
const LANGUAGES = Language.options;
/** What i18next puts behind a key; `_zero` is for 0 in every language. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Texts = ReadonlyMap<string, string>;
type Areas = ReadonlyMap<string, ReadonlyMap<string, Texts>>;

function read(): Areas {
  return new Map(
    readdirSync(TEXTS).map((area) => [
      area,
      new Map(
        readdirSync(join(TEXTS, area)).map((file) => [
          file.replace(/\.json$/, ''),
          flat(JSON.parse(readFileSync(join(TEXTS, area, file), 'utf8'))),
        ]),
      ),
    ]),
  );
}

function flat(texts: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] => {
      const name = path ? `${path}.${key}` : key;
      return typeof value === 'string' ? [[name, value]] : [...flat(value as object, name)];
    }),
  );
}

const stem = (key: string) => key.replace(PLURAL, '');
const places = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}/g) ?? [])].sort();

/** The forms that a language has for numbers; `nb` is what `Intl` calls `no`. */
function formsOf(language: string): string[] {
  return new Intl.PluralRules(language === 'no' ? 'nb' : language).resolvedOptions().pluralCategories;
}

function incomplete(areas: Areas): string[] {
  return [...areas].flatMap(([area, languages]) => {
    const english = languages.get('en') ?? new Map<string, string>();
    const unknown = [...languages.keys()].filter((language) => !LANGUAGES.includes(language as 'en'));
    return [
      ...unknown.map((language) => `${area}: ${language} is none of our languages`),
      ...LANGUAGES.flatMap((language) => {
        const texts = languages.get(language);
        return texts
          ? missing(texts, english, language).map((what) => `${area}/${language}: ${what}`)
          : [`${area} has no ${language}`];
      }),
    ];
  });
}

function missing(texts: Texts, english: Texts, language: string): string[] {
  const plurals = new Set([...english.keys()].filter((key) => PLURAL.test(key)).map(stem));
  const wanted = new Set<string>();
  for (const key of english.keys()) {
    if (!PLURAL.test(key)) wanted.add(key);
    else if (key.endsWith('_zero') && !formsOf(language).includes('zero')) wanted.add(key);
    else for (const form of formsOf(language)) wanted.add(`${stem(key)}_${form}`);
  }
  const known = new Set([...english].flatMap(([key, text]) => places(text).map((place) => `${stem(key)} ${place}`)));
  return [
    ...[...wanted].filter((key) => !texts.get(key)?.trim()).map((key) => `${key} is missing`),
    ...[...texts.keys()]
      .filter((key) => !wanted.has(key) && !(plurals.has(stem(key)) && PLURAL.test(key)))
      .map((key) => `${key} is nobody's`),
    ...[...texts].flatMap(([key, text]) =>
      places(text)
        .filter((place) => !known.has(`${stem(key)} ${place}`))
        .map((place) => `${key} fills in ${place}`),
    ),
    ...[...english].flatMap(([key, text]) =>
      PLURAL.test(key) || texts.get(key) === undefined
        ? []
        : places(text)
            .filter((place) => !places(texts.get(key)!).includes(place))
            .map((place) => `${key} lacks ${place}`),
    ),
  ];
}

/** `brokenRule(409, 'session-is-full', ...)` and what the platform answers without one. */
function codesOfProblems(): string[] {
  const made = sources()
    .filter(({ path }) => path.startsWith('libs/') && !/\.spec\.ts$|\/testing\//.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\bbrokenRule\(\s*\d{3},\s*'([a-z0-9-]+)'/g)].map(([, code]) => code!));
  return [
    ...new Set([...made, 'internal-error', 'took-too-long', 'database-is-away', 'no-such-route', 'away-for-a-moment']),
  ];
}

/** What the contracts say of an input beyond what their schemas say by themselves. */
function rulesOfContracts(): string[] {
  const said = sources()
    .filter(({ path }) => path.startsWith('libs/contracts/src/') && !/spec\.ts$|rules-in-words|settings/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/'((?:must|either)\b[^'\\]*)'/g)].map(([, rule]) => rule!));
  return [...new Set(said)];
}

function area(language: string, texts: Record<string, string>): Areas {
  const all = LANGUAGES.map((known) => [known, new Map(Object.entries(known === language ? texts : ENGLISH))] as const);
  return new Map([['training', new Map(all)]]);
}
const ENGLISH = { title: 'For {{name}}' };

describe('the texts of the portal', () => {
  const areas = read();

  it('are there in eleven languages, with every key, every form of a plural and the same places to fill in', () => {
    expect(incomplete(areas)).toEqual([]);
  });

  it('are refused when a language, a key, a form or a place to fill in is missing', () => {
    expect(incomplete(area('en', ENGLISH))).toEqual([]);
    expect(incomplete(area('pl', {}))).toEqual(['training/pl: title is missing']);
    expect(incomplete(area('pl', { title: 'Dla' }))).toEqual(['training/pl: title lacks {{name}}']);
    expect(incomplete(area('pl', { ...ENGLISH, other: 'x' }))).toEqual(["training/pl: other is nobody's"]);
    const plural = new Map([
      [
        'a',
        new Map(
          LANGUAGES.map((language) => [
            language,
            new Map([
              ['n_one', '1'],
              ['n_other', '2'],
            ]),
          ]),
        ),
      ],
    ]);
    expect(incomplete(plural)).toContain('a/pl: n_few is missing');
    expect(incomplete(plural)).toContain('a/lv: n_zero is missing');
    expect(incomplete(new Map([['a', new Map([['en', new Map()]])]]))).toHaveLength(10);
  });

  it('say every problem of the services, with what to do', () => {
    const problems = areas.get('problems')!.get('en')!;
    const unsaid = codesOfProblems().filter((code) => !problems.has(`${code}.title`) || !problems.has(`${code}.todo`));
    expect(codesOfProblems().length).toBeGreaterThan(100);
    expect(unsaid).toEqual([]);
  });

  it('say every rule of the contracts', () => {
    const rules = areas.get('rules')!.get('en')!;
    const key = (rule: string) =>
      `said.${rule
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')}`;
    expect(rulesOfContracts().length).toBeGreaterThan(20);
    expect(rulesOfContracts().filter((rule) => !rules.has(key(rule)))).toEqual([]);
  });
});
