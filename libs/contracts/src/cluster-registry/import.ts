import { z } from 'zod';
import { Country, Id, Instant, Language, PageQuery, pageOf, WallDate } from '../common.js';
import { localisedInput } from '../localised.js';

/**
 * `receiving -> reading -> read -> applying -> applied`; `refused` when the file as a whole cannot be read. Up to `read`
 * it is a dry run: nothing of it is in the registry.
 */
export const ImportState = z.enum(['receiving', 'reading', 'read', 'refused', 'applying', 'applied']);
export type ImportState = z.infer<typeof ImportState>;

/** As browsers name them (WHATWG Encoding). */
export const ImportEncoding = z.enum([
  ...['utf-8', 'utf-16le', 'utf-16be'],
  ...['windows-1252', 'windows-1257', 'windows-1250'],
  ...['iso-8859-1', 'iso-8859-2', 'iso-8859-4', 'iso-8859-10', 'iso-8859-13', 'iso-8859-15', 'macintosh'],
] as const);
export type ImportEncoding = z.infer<typeof ImportEncoding>;

export const ImportSeparator = z.enum(['comma', 'semicolon', 'tab', 'pipe']);
export type ImportSeparator = z.infer<typeof ImportSeparator>;

/** What is not said is recognised. */
export const ImportQuery = z.object({
  /** The recognised agency that keeps what is imported until it hands it over. */
  ownerId: Id,
  encoding: ImportEncoding.optional(),
  separator: ImportSeparator.optional(),
  /** That texts are in whose row names no language; English if not said. */
  language: Language.default('en'),
});
export type ImportQuery = z.infer<typeof ImportQuery>;

/** `refuses`: the row is left out. `doubt`: it is left out unless asked for. `note`: it is taken, as the note says. */
export const ProblemWeight = z.enum(['refuses', 'doubt', 'note']);
export type ProblemWeight = z.infer<typeof ProblemWeight>;

/** Stable; pages translate it. */
export const ImportProblemCode = z.enum([
  // of the file
  ...['not-text', 'empty', 'no-known-column', 'too-many-rows'],
  ...['missing-column', 'repeated-column', 'unknown-column', 'unnamed-column'],
  // of a row
  ...['quote-not-closed', 'quote-in-cell', 'row-too-long', 'too-many-cells', 'too-few-cells'],
  ...['repeated-row', 'likely-twin', 'columns-disagree', 'not-accepted'],
  // of a cell
  ...['missing', 'too-long', 'lost-characters', 'hidden-characters', 'looks-like-formula', 'invalid'],
  ...['unknown-language', 'unknown-country', 'country-of-another', 'unknown-region', 'region-of-another-country'],
  ...['unknown-sector', 'not-a-theme', 'not-a-number', 'out-of-range', 'decimal-comma', 'not-a-year'],
  ...['half-a-point', 'swapped-coordinates', 'point-outside-country', 'not-a-web-address'],
  ...['member-unreadable', 'unknown-member-type', 'unknown-member-country', 'unknown-member-size', 'too-many'],
] as const);
export type ImportProblemCode = z.infer<typeof ImportProblemCode>;

/** One problem of a file or a row, and how to mend it. */
export const ImportProblem = z.object({
  code: ImportProblemCode,
  weight: ProblemWeight,
  /** As the file calls it; null when the problem is the whole row's. */
  column: z.string().nullable(),
  /** What stands there, cut at 100 characters. */
  value: z.string().nullable(),
  /** The rule, in English. */
  title: z.string(),
  /** What to do, in English. */
  mend: z.string(),
  /** The facts of which title and mend are made. */
  data: z.record(z.string(), z.unknown()),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

export const ImportRowState = z.enum(['good', 'doubtful', 'refused', 'imported', 'left-out']);
export type ImportRowState = z.infer<typeof ImportRowState>;

export const ImportView = z.object({
  id: Id,
  ownerId: Id,
  country: Country,
  state: ImportState,
  /** Bytes that came in, and how far they have been read. */
  bytes: z.int(),
  bytesRead: z.int(),
  encoding: z.object({ name: ImportEncoding, by: z.enum(['given', 'mark', 'bytes']) }).nullable(),
  separator: ImportSeparator.nullable(),
  /** Of the file as a whole. */
  problems: z.array(ImportProblem),
  /** Rows by what has become of them; `all` is their sum. */
  rows: z.object({
    all: z.int(),
    good: z.int(),
    doubtful: z.int(),
    refused: z.int(),
    imported: z.int(),
    leftOut: z.int(),
  }),
  /** How many rows have each problem; the most frequent first. */
  problemCounts: z.array(z.object({ code: ImportProblemCode, count: z.int() })),
  createdAt: Instant,
  /** When it is deleted, with everything that was read. */
  expiresAt: Instant,
  sample: z.boolean(),
});
export type ImportView = z.infer<typeof ImportView>;

export const ImportSummary = ImportView.omit({ problems: true, problemCounts: true });
export const ImportPage = pageOf(ImportSummary);
export type ImportPage = z.infer<typeof ImportPage>;

export const ImportsQuery = PageQuery.extend({ ownerId: Id });
export type ImportsQuery = z.infer<typeof ImportsQuery>;

export const ImportRow = z.object({
  /** The line of the file that the row begins with; the first is 1. */
  line: z.int(),
  state: ImportRowState,
  name: z.string().nullable(),
  problems: z.array(ImportProblem),
  /** The profile that it became. */
  clusterId: Id.nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;
export const ImportRowPage = pageOf(ImportRow);
export type ImportRowPage = z.infer<typeof ImportRowPage>;

export const ImportRowsQuery = PageQuery.extend({
  state: ImportRowState.optional(),
  problem: ImportProblemCode.optional(),
});
export type ImportRowsQuery = z.infer<typeof ImportRowsQuery>;

/** Puts the good rows into the registry: as drafts, or, when the agency vouches for all of them, published. */
export const ApplyImportInput = z.object({
  vouching: z.object({ programme: localisedInput(300), until: WallDate }).optional(),
  /** Rows that are likely to be in the registry already are taken too. */
  withDoubtful: z.boolean().default(false),
});
export type ApplyImportInput = z.infer<typeof ApplyImportInput>;
