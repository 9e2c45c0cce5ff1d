import { LANGUAGES } from '@hansa/contracts';

export const inEnglish = (text: string) => ({ original: LANGUAGES[0]!, texts: { en: text } });
