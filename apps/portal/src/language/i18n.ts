import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@hansa/contracts';
import { FRAME_AREAS, loadTexts } from './catalogues.js';
import { interfaceLanguage, keepInterfaceLanguage, localeOf } from './languages.js';

/** Reads the catalogue of an area in a language when it is needed. */
const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    loadTexts(area, language as Language).then(
      (texts) => done(null, texts as never),
      (error: Error) => done(error, false),
    );
  },
};

/** The languages' plural rules are those of `Intl`; Norwegian is `nb` there and `no` here. */
export async function startTexts(): Promise<void> {
  const language = interfaceLanguage();
  document.documentElement.lang = localeOf(language);
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: language,
      // Every key is there in every language, which a test sees to: nothing to fall back on.
      fallbackLng: false,
      ns: FRAME_AREAS,
      defaultNS: 'frame',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

export async function changeLanguage(language: Language): Promise<void> {
  keepInterfaceLanguage(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = localeOf(language);
}

/** For a route's loader: the texts of its areas are there before it is shown. */
export const texts =
  (...areas: string[]) =>
  (): Promise<void> =>
    i18next.loadNamespaces(areas);
