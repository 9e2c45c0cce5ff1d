import { z } from 'zod';
import { RegionCode } from '../cluster-registry/codes.js';
import { anyOf, Country, Id, Instant, Language, line, PageQuery, pageOf } from '../common.js';
import { RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { Fact } from './fact.js';
import { Place } from './place.js';
import { Cost, PracticeField, PracticeLink, PracticeOutcome, PracticeStatus } from './practice.js';
import { PracticeValidation, Timescale } from './practice.js';
import { Facet, ResourceOwner } from './resource.js';
import { TransferCounts } from './transfer.js';

/** What one part of the form needs, and whether it is there. */
export const ChecklistItem = z.object({
  field: PracticeField,
  met: z.boolean(),
  /** What it needs, as an English sentence without its subject. */
  rule: z.string(),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;
export const PracticeChecklist = z.object({ complete: z.boolean(), items: z.array(ChecklistItem) });
export type PracticeChecklist = z.infer<typeof PracticeChecklist>;

/** Of what is public; with `status` also of what is not, as far as it belongs to an organisation of the reader. */
export const PracticesQuery = PageQuery.extend({
  /** In any of the languages; typing errors and missing diacritics are forgiven. The 300 best can be paged through. */
  q: line(200).optional(),
  outcome: anyOf(PracticeOutcome),
  status: anyOf(PracticeStatus),
  /** The short form of `status`: validated, or published and not validated. */
  validated: z.stringbool().optional(),
  language: anyOf(Language),
  country: anyOf(Country),
  /** A NUTS region with all that lie in it. */
  region: RegionCode.optional(),
  theme: Theme.optional(),
  ownerId: Id.optional(),
});
export type PracticesQuery = z.infer<typeof PracticesQuery>;

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

/** How many there are of each value, under all filters but those of the facet itself; the most frequent first. */
export const PracticeFacets = z.object({
  outcome: Facet,
  status: Facet,
  language: Facet,
  country: Facet,
  theme: Facet,
});
export type PracticeFacets = z.infer<typeof PracticeFacets>;

export const PracticePage = pageOf(PracticeSummary).extend({ total: z.number().int(), facets: PracticeFacets });
export type PracticePage = z.infer<typeof PracticePage>;

/** `changed` and `validation-lost` are what happens when the text of a public practice changes. */
export const PracticeStepKind = z.enum([
  'submitted',
  'returned',
  'published',
  'changed',
  'validation-lost',
  'validation-asked',
  'validation-returned',
  'validation-declined',
  'validated',
  'withdrawn',
]);
export type PracticeStepKind = z.infer<typeof PracticeStepKind>;

/** As whom somebody took a step. */
export const PracticeRole = z.enum(['author', 'editor', 'expert']);
export type PracticeRole = z.infer<typeof PracticeRole>;

export const PracticeRemark = z.object({ field: PracticeField, remark: RenderedText });
export type PracticeRemark = z.infer<typeof PracticeRemark>;

/** One step of a practice's way, as its organisation and the experts of its themes see it. */
export const PracticeStep = z.object({
  step: PracticeStepKind,
  role: PracticeRole,
  /** Null when the account is gone; the name is null as long as it is not known here. */
  person: z.object({ id: Id, name: z.string().nullable() }).nullable(),
  at: Instant,
  note: RenderedText.nullable(),
  remarks: z.array(PracticeRemark),
});
export type PracticeStep = z.infer<typeof PracticeStep>;

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
  timescale: Timescale.nullable(),
  place: Place.nullable(),
  website: z.string().nullable(),
  /** The title is null where there is no such thing that everybody can see. */
  links: z.array(PracticeLink.extend({ title: RenderedText.nullable() })),
  validation: PracticeValidation.nullable(),
  /** How often it is and was tried elsewhere, and what came of it. */
  transfers: TransferCounts,
  /** Of its public text, the oldest first: what changed and why, and whether its validation was lost by it. */
  changes: z.array(z.object({ at: Instant, note: RenderedText, validationLost: z.boolean() })),
  /** What is asked for and not answered yet; null for those whom it does not concern. */
  remarks: z.array(PracticeRemark).nullable(),
  /** Its way so far, the oldest step first; null for those whom it does not concern. */
  history: z.array(PracticeStep).nullable(),
  /** Shown to everybody who comes by an old link. */
  withdrawal: z.object({ reason: RenderedText, at: Instant }).nullable(),
  createdAt: Instant,
  changedAt: Instant,
  sample: z.boolean(),
  version: z.number().int(),
});
export type PracticeView = z.infer<typeof PracticeView>;
