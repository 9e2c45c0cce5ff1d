import type { Language } from '@hansa/contracts';
import { createRootRoute } from '@tanstack/react-router';
import { LANGUAGES } from '../language/languages.js';
import { Frame } from './frame.js';
import { NothingHere, Trouble } from './trouble.js';

/** Every page is a child of it. `lang` asks for what people wrote in another language. */
export const root = createRootRoute({
  validateSearch: (search: Record<string, unknown>): { lang?: Language } => {
    const lang = LANGUAGES.find((language) => language === search['lang']);
    return lang ? { lang } : {};
  },
  component: Frame,
  notFoundComponent: NothingHere,
  errorComponent: Trouble,
});
