import type { Country, Currency, PracticeField, PracticeOutcome, RegionCode } from '@hansa/contracts';
import type { ModuleTextKey } from '../module-texts.js';
import type { PersonKey } from '../people.js';

/** In the author's language, which is the original, and in English. */
export type Told = readonly [own: string, english: string];

export type PracticeCourse =
  'draft' | 'submitted' | 'returned' | 'awaited' | 'validated' | 'validation-returned' | 'declined' | 'withdrawn';

/** Days are counted from today: negative ones are past. */
export interface PracticePlan {
  key: string;
  /** Who writes it, in his language; an administrator of the same organisation publishes it. */
  by: PersonKey;
  outcome: PracticeOutcome;
  course: PracticeCourse;
  written: number;
  title: Told;
  summary: Told;
  problem: Told;
  done: Told;
  wentWrong?: Told;
  doDifferently?: Told;
  resources?: Told;
  challenges?: Told;
  lessons?: Told;
  evidence: readonly FactPlan[];
  place: readonly [city: string, region: RegionCode, country: Country];
  /** From when to when; without an end it goes on. */
  time: readonly [from: number, to?: number];
  cost?: readonly [amount: number, currency: Currency];
  people?: number;
  themes: readonly string[];
  modules?: readonly ModuleTextKey[];
  clusters?: readonly string[];
  /** Of whoever returned it, and in what language he wrote: that of the author, and English. */
  remarks?: readonly (readonly [field: PracticeField, remark: Told])[];
  /** What an expert said, or why it was withdrawn. */
  note?: Told;
}

/** What was seen, a figure with its unit if there is one, and where that stands. */
export type FactPlan = readonly [fact: Told, figure: number | null, unit: string | null, source: string];
