import type { Country, Language } from '@hansa/contracts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${key}`;
  let found = formats.get(name);
  if (!found) {
    // British English writes the day before the month, as all the others here do.
    found = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language === 'no' ? 'nb' : language, options);
    formats.set(name, found);
  }
  return found;
}

/** Riga of Europe/Riga: how people call the clocks that a time is told by. */
export function clocksOf(zone: string): string {
  return zone.split('/').at(-1)!.replaceAll('_', ' ');
}

/** "Thursday 14 May 2026 at 14:00 (Riga)", as the language writes it. */
export function instantInWords(instant: Date, zone: string, language: Language): string {
  const formatter = format(language, zone, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${formatter.format(instant)} (${clocksOf(zone)})`;
}

/** "Thursday 14 May 2026" for a date YYYY-MM-DD. */
export function dateInWords(date: string, language: Language): string {
  const formatter = format(language, 'date', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return formatter.format(Date.parse(`${date}T00:00:00Z`));
}

/** What a session is known by: its title, its days and its place, a line each. */
export function sessionInWords(
  session: { title: string; firstDay: string; lastDay: string; place: string | null },
  language: Language,
): string {
  const { title, firstDay, lastDay, place } = session;
  const days = [...new Set([firstDay, lastDay])].map((day) => dateInWords(day, language));
  return [title, days.join(' – '), place].filter(Boolean).join('\n');
}

export function countryInWords(country: Country, language: Language): string {
  return new Intl.DisplayNames(language === 'no' ? 'nb' : language, { type: 'region' }).of(country) ?? country;
}
