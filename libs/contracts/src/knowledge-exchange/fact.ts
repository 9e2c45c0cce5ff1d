import { z } from 'zod';
import { line, WebAddress } from '../common.js';
import { localisedInput, RenderedText } from '../localised.js';

/** Where a fact stands, for everybody to look it up. */
const Source = z.object({ title: line(300), url: WebAddress });

const measured = {
  /** Within a thousand million millions, where every whole number is exact. */
  figure: z.number().min(-1e15).max(1e15).nullable(),
  /** What the figure counts, such as `jobs` or `%`. */
  unit: line(40).nullable(),
  source: Source,
};

/** Evidence: what was seen to come of something, with its source; with a figure where there is one. */
export const FactInput = z.object({ ...measured, fact: localisedInput(1000) }).partial({ figure: true, unit: true });
export type FactInput = z.infer<typeof FactInput>;

export const Fact = z.object({ ...measured, fact: RenderedText });
export type Fact = z.infer<typeof Fact>;
