import type { Language } from '@hansa/contracts';

const CATALOGUES = import.meta.glob<{ default: object }>('../texts/*/*.json');

/** The areas that every page needs. */
export const FRAME_AREAS = ['frame', 'words'] as const;

/** Loads the texts of an area in a language, each once. */
export async function loadTexts(area: string, language: Language): Promise<object> {
  const load = CATALOGUES[`../texts/${area}/${language}.json`];
  if (!load) throw new Error(`There are no texts of ${area} in ${language}`);
  return (await load()).default;
}
