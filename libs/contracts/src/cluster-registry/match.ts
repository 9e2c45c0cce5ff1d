import { z } from 'zod';
import { Country, Id } from '../common.js';
import { Theme } from '../theme.js';
import { ClusterReference } from './partner-search.js';
import { SectorCode } from './codes.js';

/** Why two clusters may go together; the facts for a program, and in words of the reader's language in `text`. */
export const MatchReason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('looks-for-partners-there'), country: Country, partnerSearchId: Id, text: z.string() }),
  z.object({ code: z.literal('is-looked-for'), country: Country, partnerSearchId: Id, text: z.string() }),
  z.object({ code: z.literal('shared-themes'), themes: z.array(Theme), text: z.string() }),
  z.object({ code: z.literal('shared-sectors'), sectors: z.array(SectorCode), text: z.string() }),
  /** The same themes seen from other sectors: what one lacks the other may have. */
  z.object({ code: z.literal('other-sectors'), sectors: z.array(SectorCode), text: z.string() }),
]);
export type MatchReason = z.infer<typeof MatchReason>;

/** A cluster that one might cooperate with; the weightiest reason first. */
export const Match = z.object({ cluster: ClusterReference, reasons: z.array(MatchReason).min(1) });
export type Match = z.infer<typeof Match>;

/** The best first, at most ten, all abroad; clusters that cooperate already are not among them. */
export const Matches = z.object({ items: z.array(Match) });
export type Matches = z.infer<typeof Matches>;
