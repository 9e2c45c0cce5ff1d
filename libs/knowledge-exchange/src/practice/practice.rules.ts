import {
  type AddPracticeInput,
  type ChecklistItem,
  type Cost,
  type Country,
  type Language,
  LANGUAGES,
  type LocalisedText,
  type PracticeField,
  type PracticeLink,
  type PracticeOutcome,
  type Timescale,
  writeTexts,
} from '@hansa/contracts';
import { isDeepStrictEqual } from 'node:util';
import { type StoredFact, writeFacts } from '../fact/fact.rules.js';

export type { StoredFact };

/** Who and when; `createdBy` is null where no person wrote it. */
export interface Beginning {
  id: string;
  createdBy: string | null;
  now: Date;
  sample: boolean;
}

const TEXTS = [
  ...(['summary', 'problem', 'done', 'wentWrong', 'doDifferently'] as const),
  ...(['resources', 'challenges', 'lessons'] as const),
];
type TextField = (typeof TEXTS)[number];

/** What a practice says, as it is kept; null is not written yet. */
export interface PracticeContent extends Record<TextField, LocalisedText | null> {
  outcome: PracticeOutcome;
  title: LocalisedText;
  evidence: StoredFact[];
  cost: Cost | null;
  people: number | null;
  timescale: Timescale | null;
  country: Country | null;
  region: string | null;
  city: string | null;
  website: string | null;
  themes: string[];
  links: PracticeLink[];
}

export type PracticeInput = Partial<Omit<AddPracticeInput, 'ownerId'>>;

/** What is kept of what was written; what was left out stays as before. */
export function writeContent(input: PracticeInput, before?: PracticeContent): PracticeContent {
  const { title, evidence, place, outcome, cost, people, timescale, website, themes, links } = input;
  const texts = {} as Record<TextField, LocalisedText | null>;
  for (const field of TEXTS) {
    const text = input[field];
    const held = before?.[field] ?? null;
    texts[field] = text === undefined ? held : text && writeTexts(text, held ?? undefined);
  }
  return {
    ...texts,
    outcome: outcome ?? before!.outcome,
    title: title ? writeTexts(title, before?.title) : before!.title,
    evidence: evidence ? writeFacts(evidence, before?.evidence) : (before?.evidence ?? []),
    cost: kept(cost, before?.cost),
    people: kept(people, before?.people),
    timescale: kept(timescale, before?.timescale),
    country: place === undefined ? (before?.country ?? null) : (place?.country ?? null),
    region: place === undefined ? (before?.region ?? null) : (place?.region ?? null),
    city: place === undefined ? (before?.city ?? null) : (place?.city ?? null),
    website: kept(website, before?.website),
    themes: themes ?? before?.themes ?? [],
    links: links ?? before?.links ?? [],
  };
}

function kept<T>(written: T | null | undefined, before: T | null | undefined): T | null {
  return written === undefined ? (before ?? null) : written;
}

/** In which a practice's title and summary can be read. */
export function languagesOf({ title, summary }: Pick<PracticeContent, 'title' | 'summary'>): Language[] {
  return LANGUAGES.filter((language) => title.texts[language] && (!summary || summary.texts[language]));
}

/** What a practice needs before it can be submitted, in the order of the form. */
export function checklist(content: PracticeContent): ChecklistItem[] {
  const need = (field: PracticeField, met: boolean, rule: string) => ({ field, met, rule });
  const texts = (fields: TextField[]) => fields.map((field) => need(field, content[field] !== null, 'must be written'));
  const failed = content.outcome === 'failure';
  return [
    ...texts(['summary', 'problem', 'done']),
    ...(failed
      ? texts(['wentWrong', 'doDifferently'])
      : [need('evidence', content.evidence.length > 0, 'must hold at least one fact with its source')]),
    ...texts(['resources', 'challenges', 'lessons']),
    need('timescale', content.timescale !== null, 'must say since when'),
    need('place', content.country !== null, 'must name at least the country'),
    need('themes', content.themes.length > 0, 'must name at least one: its experts are found by it'),
  ];
}

/** What is missing, as the errors of a problem list it. */
export function missingIn(content: PracticeContent) {
  return checklist(content)
    .filter(({ met }) => !met)
    .map(({ field, rule }) => ({ field, rule, code: 'missing' }));
}

/** What a change is to those who read the practice: nothing as long as it is not public, or when it was only translated. */
export type PracticeChange = 'unseen' | 'translated' | 'changed' | 'validation-lost';

/** A change that an expert who has validated the text need not see: translations were added, or its links changed. */
export function onlyAddsTranslations(before: PracticeContent, after: PracticeContent): boolean {
  const texts = ({ title, evidence, ...content }: PracticeContent) => [
    title,
    ...TEXTS.map((field) => content[field]),
    ...evidence.map(({ fact }) => fact),
  ];
  const now = texts(after);
  return (
    isDeepStrictEqual(withoutTexts(before), withoutTexts(after)) &&
    texts(before).every((text, at) => holdsAll(text, now[at] ?? null))
  );
}

function withoutTexts(content: PracticeContent) {
  const { outcome, cost, people, timescale, country, region, city, website, themes } = content;
  const facts = content.evidence.map(({ figure, unit, source }) => ({ figure, unit, source }));
  return { outcome, cost, people, timescale, country, region, city, website, themes, facts };
}

function holdsAll(before: LocalisedText | null, after: LocalisedText | null): boolean {
  if (!before || !after) return before === after;
  return (
    before.original === after.original &&
    LANGUAGES.every(
      (language) => !before.texts[language] || before.texts[language].text === after.texts[language]?.text,
    )
  );
}

/** What every event of a practice says; it has been complete since it was published. */
export function eventOf({ id, ownerId, outcome, country, themes }: PracticeContent & { id: string; ownerId: string }) {
  return { practiceId: id, ownerId, outcome, country: country!, themes };
}
