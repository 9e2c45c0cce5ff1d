import type { Country, Language } from '@hansa/contracts';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** "Thursday 14 May 2026" for a date YYYY-MM-DD, as the language writes it. */
export function dateInWords(date: string, language: Language): string {
  let format = formats.get(language);
  if (!format) {
    // British English writes the day before the month, as all the others here do.
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language === 'no' ? 'nb' : language, {
      ...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    } as const);
    formats.set(language, format);
  }
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

export function countryInWords(country: Country, language: Language): string {
  return new Intl.DisplayNames(language === 'no' ? 'nb' : language, { type: 'region' }).of(country) ?? country;
}
