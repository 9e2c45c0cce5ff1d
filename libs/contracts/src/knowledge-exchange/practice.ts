import { z } from 'zod';
import { Country, Id, Instant, Language, WallDate, WebAddress } from '../common.js';
import { localisedInput, RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { Fact, FactInput } from './fact.js';
import { Place, PlaceInput } from './place.js';
import { ResourceOwner } from './resource.js';

/** What worked, or openly what did not. */
export const PracticeOutcome = z.enum(['good', 'failure']);
export type PracticeOutcome = z.infer<typeof PracticeOutcome>;

/**
 * `draft -> submitted -> published -> validated`. `returned` by the organisation's editor, to be submitted again; a text
 * that changes after its validation is `published` again; `withdrawn` by its organisation.
 */
export const PracticeStatus = z.enum(['draft', 'submitted', 'returned', 'published', 'validated', 'withdrawn']);
export type PracticeStatus = z.infer<typeof PracticeStatus>;

/** Where the validation of a published practice stands; null as long as it is not published, and once it is validated. */
export const PracticeValidation = z.enum(['awaited', 'returned', 'declined']);
export type PracticeValidation = z.infer<typeof PracticeValidation>;

/** The parts of the form, as the checklist and the remarks name them. */
export const PracticeField = z.enum([
  'title',
  'summary',
  'problem',
  'done',
  'evidence',
  'wentWrong',
  'doDifferently',
  'resources',
  'cost',
  'people',
  'challenges',
  'lessons',
  'timescale',
  'place',
  'website',
  'themes',
  'links',
]);
export type PracticeField = z.infer<typeof PracticeField>;

/** Of the countries that take part (ISO 4217). */
export const Currency = z.enum(['EUR', 'DKK', 'ISK', 'NOK', 'PLN', 'SEK']);
export type Currency = z.infer<typeof Currency>;

/** An amount of money in hundredths of the currency's unit, also where it has no coins for them. */
export const Cost = z.object({ cents: z.number().int().min(0).max(1e14), currency: Currency });
export type Cost = z.infer<typeof Cost>;

/** `to` is null as long as it goes on. */
export const Timescale = z
  .object({ from: WallDate, to: WallDate.nullable() })
  .refine(({ from, to }) => to === null || from <= to, { path: ['to'], message: 'must not be before its beginning' });
export type Timescale = z.infer<typeof Timescale>;

/** What a practice has to do with. */
export const PracticeLink = z.object({ type: z.enum(['module', 'resource', 'cluster']), id: Id });
export type PracticeLink = z.infer<typeof PracticeLink>;

const distinct = (values: readonly unknown[]) =>
  new Set(values.map((value) => JSON.stringify(value))).size === values.length;
const TWICE = 'must not name the same twice';

const PracticeContent = z.object({
  outcome: PracticeOutcome,
  title: localisedInput(200),
  summary: localisedInput(1000).nullable(),
  /** That it answered. */
  problem: localisedInput(5000).nullable(),
  /** What was done. */
  done: localisedInput(10_000).nullable(),
  /** Of success, or of what came instead. */
  evidence: z.array(FactInput).max(20),
  /** Of a failure. */
  wentWrong: localisedInput(5000).nullable(),
  doDifferently: localisedInput(5000).nullable(),
  /** What it takes, in words. */
  resources: localisedInput(5000).nullable(),
  cost: Cost.nullable(),
  /** Who work on it, in full-time equivalents. */
  people: z.number().min(0).max(100_000).multipleOf(0.1).nullable(),
  challenges: localisedInput(5000).nullable(),
  /** What others can take over, and what they should know. */
  lessons: localisedInput(5000).nullable(),
  timescale: Timescale.nullable(),
  place: PlaceInput.nullable(),
  website: WebAddress.nullable(),
  themes: z.array(Theme).max(10).refine(distinct, TWICE),
  links: z.array(PracticeLink).max(20).refine(distinct, TWICE),
});

/** A draft. It may be as incomplete as it is: the checklist says what it needs before it can be submitted. */
export const AddPracticeInput = PracticeContent.partial()
  .required({ outcome: true, title: true })
  .extend({ ownerId: Id });
export type AddPracticeInput = z.infer<typeof AddPracticeInput>;

/** Where one part of the form stands: `code` is null when it has what it needs. */
export const ChecklistItem = z.object({
  field: PracticeField,
  met: z.boolean(),
  /** What it needs, as an English sentence without its subject; pages translate `code`. */
  rule: z.string(),
  code: z.string(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;
export const PracticeChecklist = z.object({ complete: z.boolean(), items: z.array(ChecklistItem) });
export type PracticeChecklist = z.infer<typeof PracticeChecklist>;

export const PracticeSummary = z.object({
  id: Id,
  outcome: PracticeOutcome,
  status: PracticeStatus,
  title: RenderedText,
  summary: RenderedText.nullable(),
  /** In which its title and its summary can be read. */
  languages: z.array(Language),
  country: Country.nullable(),
  region: z.string().nullable(),
  themes: z.array(Theme),
  owner: ResourceOwner,
  publishedAt: Instant.nullable(),
  validatedAt: Instant.nullable(),
});
export type PracticeSummary = z.infer<typeof PracticeSummary>;

export const PracticeView = PracticeSummary.omit({ country: true, region: true }).extend({
  problem: RenderedText.nullable(),
  done: RenderedText.nullable(),
  evidence: z.array(Fact),
  wentWrong: RenderedText.nullable(),
  doDifferently: RenderedText.nullable(),
  resources: RenderedText.nullable(),
  cost: Cost.nullable(),
  people: z.number().nullable(),
  challenges: RenderedText.nullable(),
  lessons: RenderedText.nullable(),
  timescale: z.object({ from: WallDate, to: WallDate.nullable() }).nullable(),
  place: Place.nullable(),
  website: z.string().nullable(),
  links: z.array(PracticeLink),
  validation: PracticeValidation.nullable(),
  /** Shown to everybody who comes by an old link. */
  withdrawal: z.object({ reason: RenderedText, at: Instant }).nullable(),
  createdAt: Instant,
  changedAt: Instant,
  sample: z.boolean(),
  version: z.number().int(),
});
export type PracticeView = z.infer<typeof PracticeView>;
