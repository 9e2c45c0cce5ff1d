import { type Language, type MatchReason, renderText, themeName } from '@hansa/contracts';
import { sectorName } from '../sector/sector.rules.js';
import { fill, textsIn } from '../texts/texts.js';
import { countryInWords } from '../texts/wording.js';
import type { Reason } from './match.rules.js';

/** A reason as its reader gets it. */
export function reasonInWords(reason: Reason, languages: readonly Language[]): MatchReason {
  const language = languages[0] ?? 'en';
  const said = textsIn(language).match;
  const list = (words: string[]) => new Intl.ListFormat(language === 'no' ? 'nb' : language).format(words);
  switch (reason.code) {
    case 'looks-for-partners-there':
    case 'is-looked-for': {
      const { code, country, search } = reason;
      const values = { country: countryInWords(country, language), title: renderText(search.title, languages).text };
      return { code, country, partnerSearchId: search.id, text: fill(said[code], values) };
    }
    case 'shared-themes': {
      const themes = list(reason.themes.map((theme) => themeName(theme, languages)));
      return { code: reason.code, themes: reason.themes, text: fill(said['shared-themes'], { themes }) };
    }
    case 'shared-sectors':
    case 'other-sectors': {
      const { code, sectors } = reason;
      const names = list(sectors.map((sector) => sectorName(sector as Parameters<typeof sectorName>[0], languages)));
      return { code, sectors, text: fill(said[code], { sectors: names }) };
    }
  }
}
