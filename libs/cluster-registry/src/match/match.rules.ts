import type { Country, LocalisedText, SectorCode, Theme } from '@hansa/contracts';

/** An open partner search, as far as it says who might fit. */
export interface OpenSearch {
  id: string;
  title: LocalisedText;
  countries: Country[];
  themes: Theme[];
}

/** What of a cluster says whom it fits. */
export interface Candidate {
  id: string;
  country: Country;
  themes: Theme[];
  sectors: SectorCode[];
  searches: OpenSearch[];
}

/** Why two clusters may go together, with what it weighs. */
export type Reason = { weight: number } & (
  | { code: 'looks-for-partners-there' | 'is-looked-for'; country: Country; search: OpenSearch }
  | { code: 'shared-themes'; themes: Theme[] }
  | { code: 'shared-sectors' | 'other-sectors'; sectors: SectorCode[] }
);

/** What is said of one search at most: a search for this country weighs most, more still about a theme of its own. */
const SOUGHT = 3;
const SOUGHT_IN_THEME = 5;
/** Each theme that both work on; beyond three it makes no difference. */
const THEME = 2;
/** Each sector that both are in; beyond three it makes no difference. */
const SECTOR = 1;
const OTHER_SECTORS = 1;

/** Why `other` may be a partner of `own`, the weightiest first; nothing for a cluster of the same country. */
export function reasonsFor(own: Candidate, other: Candidate): Reason[] {
  if (own.country === other.country) return [];
  return [
    ...sought('looks-for-partners-there', other.searches, own),
    ...sought('is-looked-for', own.searches, other),
    ...alike(own, other),
  ].sort((a, b) => b.weight - a.weight);
}

export function weightOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}

/** The candidates for which there is a reason, the best first; of equals always the same. */
export function bestMatches<T extends Candidate>(
  own: Candidate,
  candidates: readonly T[],
  most: number,
): { candidate: T; reasons: Reason[] }[] {
  return candidates
    .map((candidate) => ({ candidate, reasons: reasonsFor(own, candidate) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weightOf(b.reasons) - weightOf(a.reasons) || a.candidate.id.localeCompare(b.candidate.id))
    .slice(0, most);
}

function sought(code: 'looks-for-partners-there' | 'is-looked-for', searches: OpenSearch[], fits: Candidate): Reason[] {
  const { country } = fits;
  const [best] = searches
    .filter(({ countries }) => countries.includes(country))
    .map((search) => ({ search, weight: common(search.themes, fits.themes).length > 0 ? SOUGHT_IN_THEME : SOUGHT }))
    .sort((a, b) => b.weight - a.weight || a.search.id.localeCompare(b.search.id));
  return best ? [{ code, country, ...best }] : [];
}

function alike(own: Candidate, other: Candidate): Reason[] {
  const themes = common(own.themes, other.themes);
  const sectors = common(own.sectors, other.sectors);
  const others = other.sectors.filter((sector) => !own.sectors.includes(sector));
  const reasons: Reason[] = [];
  if (themes.length > 0) reasons.push({ code: 'shared-themes', themes, weight: THEME * Math.min(themes.length, 3) });
  if (sectors.length > 0) {
    reasons.push({ code: 'shared-sectors', sectors, weight: SECTOR * Math.min(sectors.length, 3) });
  } else if (themes.length > 0 && others.length > 0) {
    reasons.push({ code: 'other-sectors', sectors: others, weight: OTHER_SECTORS });
  }
  return reasons;
}

function common<T>(some: readonly T[], others: readonly T[]): T[] {
  return some.filter((one) => others.includes(one));
}
