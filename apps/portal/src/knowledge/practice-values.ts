import type {
  ChangePracticeInput,
  Country,
  Currency,
  LocalisedInput,
  PracticeField,
  PracticeView,
} from '@hansa/contracts';
import { emptyText, type InAllLanguages, textToEdit, writtenOrNull } from '../parts/localised.js';
import { withScheme } from '../parts/web-address.js';
import { type FactValues, factInput, factsToEdit } from './fact-values.js';

export const TEXTS = [
  ...(['summary', 'problem', 'done', 'wentWrong', 'doDifferently'] as const),
  ...(['resources', 'challenges', 'lessons'] as const),
];
export type TextField = (typeof TEXTS)[number];
export const isText = (field: PracticeField): field is TextField => (TEXTS as readonly string[]).includes(field);

/** A practice as its form holds it: every field is there, empty where nothing is written yet. */
export interface PracticeValues extends Record<TextField | 'title', LocalisedInput> {
  outcome: PracticeView['outcome'];
  evidence: FactValues[];
  cost: { amount: number | ''; currency: Currency };
  people: number | '';
  timescale: { from: string | null; to: string | null };
  place: { country: Country | null; region: string | null; city: string };
  website: string;
  themes: string[];
  links: { type: 'module' | 'resource' | 'cluster'; id: string }[];
}
export type EditedField = keyof PracticeValues;

/** All that people wrote in it: by these its languages are known. */
export const textsOf = (practice: PracticeView) => [
  practice.title,
  ...TEXTS.map((field) => practice[field]),
  ...practice.evidence.map(({ fact }) => fact),
];

export function valuesOf(of: InAllLanguages<PracticeView>): PracticeValues {
  const { thing } = of;
  const language = thing.title.original;
  const texts = Object.fromEntries(
    TEXTS.map((field) => [field, textToEdit(of, (practice) => practice[field]) ?? emptyText(language)]),
  ) as Record<TextField, LocalisedInput>;
  return {
    ...texts,
    title: textToEdit(of, ({ title }) => title)!,
    outcome: thing.outcome,
    evidence: factsToEdit(of),
    cost: thing.cost
      ? { amount: thing.cost.cents / 100, currency: thing.cost.currency }
      : { amount: '', currency: 'EUR' },
    people: thing.people ?? '',
    timescale: thing.timescale ?? { from: null, to: null },
    place: {
      country: thing.place?.country ?? null,
      region: thing.place?.region ?? null,
      city: thing.place?.city ?? '',
    },
    website: thing.website ?? '',
    themes: [...thing.themes],
    links: thing.links.map(({ type, id }) => ({ type, id })),
  };
}

/** One field as it is sent. */
export function inputOf(field: EditedField, values: PracticeValues): unknown {
  const { cost, place, timescale, people, website } = values;
  if (field === 'title') return writtenOrNull(values.title);
  if (field === 'evidence') return values.evidence.map(factInput);
  if (field === 'cost') {
    return cost.amount === '' ? null : { cents: Math.round(cost.amount * 100), currency: cost.currency };
  }
  if (field === 'people') return people === '' ? null : people;
  if (field === 'timescale') return timescale.from === null && timescale.to === null ? null : timescale;
  if (field === 'place') {
    return place.country && { country: place.country, region: place.region, city: place.city.trim() || null };
  }
  if (field === 'website') return withScheme(website) || null;
  return isText(field as PracticeField) ? writtenOrNull(values[field as TextField]) : values[field];
}

export type PracticeInput = Omit<ChangePracticeInput, 'changeNote'>;
