import { z } from 'zod';
import { Id, WallDate, WebAddress } from '../common.js';
import { localisedInput } from '../localised.js';
import { Theme } from '../theme.js';
import { FactInput } from './fact.js';
import { PlaceInput } from './place.js';

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
export const Timescale = z.object({ from: WallDate, to: WallDate.nullable() });
export type Timescale = z.infer<typeof Timescale>;

const TimescaleInput = Timescale.refine(({ from, to }) => to === null || from <= to, {
  path: ['to'],
  message: 'must not be before its beginning',
});

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
  timescale: TimescaleInput.nullable(),
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

/** What is left out stays. A text that is public changes with a note, unless only translations are added. */
export const ChangePracticeInput = PracticeContent.partial().extend({
  /** What has changed and why; shown to everybody. */
  changeNote: localisedInput(1000).optional(),
});
export type ChangePracticeInput = z.infer<typeof ChangePracticeInput>;

/** What is asked for about one part of the form. */
export const RemarkInput = z.object({ field: PracticeField, remark: localisedInput(2000) });
export type RemarkInput = z.infer<typeof RemarkInput>;

const remarks = z.array(RemarkInput).max(50);
const SOMETHING = 'must hold a remark, or there must be a note';

/** With remarks on parts of the form, a note on the whole, or both. */
export const ReturnPracticeInput = z
  .object({ remarks: remarks.default([]), note: localisedInput(2000).optional() })
  .refine((input) => input.remarks.length > 0 || input.note, { path: ['remarks'], message: SOMETHING });
export type ReturnPracticeInput = z.infer<typeof ReturnPracticeInput>;

/** What an expert decides. A practice that is not validated stays on its organisation's page. */
export const ValidatePracticeInput = z
  .discriminatedUnion('decision', [
    z.object({ decision: z.literal('validated'), note: localisedInput(2000).optional() }),
    z.object({ decision: z.literal('returned'), remarks: remarks.default([]), note: localisedInput(2000).optional() }),
    z.object({ decision: z.literal('declined'), reason: localisedInput(2000) }),
  ])
  .refine((input) => input.decision !== 'returned' || input.remarks.length > 0 || input.note, {
    path: ['remarks'],
    message: SOMETHING,
  });
export type ValidatePracticeInput = z.infer<typeof ValidatePracticeInput>;

/** The reason is shown to everybody who comes by an old link. */
export const WithdrawPracticeInput = z.object({ reason: localisedInput(1000) });
export type WithdrawPracticeInput = z.infer<typeof WithdrawPracticeInput>;
