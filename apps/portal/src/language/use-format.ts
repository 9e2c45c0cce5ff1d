import type { Country, Instant, Language, WallDate } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { localeOf } from './languages.js';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const SHORT: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const MOMENT: Intl.DateTimeFormatOptions = { ...SHORT, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

export interface Format {
  /** A date at a place, such as "14 May 2027". */
  day(date: WallDate): string;
  /** "14 May 2027, Friday". */
  weekday(date: WallDate): string;
  /** From one day to another, said once where they are the same or share a month. */
  days(first: WallDate, last: WallDate): string;
  /** An instant, in the reader's own zone, or in a place's, which is then named: "14 May 2027, 14:00 (Riga)". */
  moment(at: Instant, zone?: string): string;
  /** The day of an instant in the reader's zone. */
  dayOf(at: Instant): string;
  /** "in 3 days", "2 hours ago"; only to stand beside the date itself. */
  relative(at: Instant, now?: number): string;
  number(value: number, digits?: number): string;
  percent(share: number): string;
  bytes(size: number): string;
  list(words: readonly string[]): string;
  country(code: string): string;
  language(code: Language): string;
  /** The order of the reader's alphabet. */
  compare(one: string, other: string): number;
}

const made = new Map<string, Format>();

/** Dates, numbers and names as the interface's language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return formatOf(i18n.language as Language);
}

export function formatOf(language: Language): Format {
  const locale = localeOf(language);
  let format = made.get(locale);
  if (!format) made.set(locale, (format = make(locale)));
  return format;
}

/** `Intl`'s own are dear to make: each when it is first used, and once. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function make(locale: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => once(() => new Intl.DateTimeFormat(locale, options));
  const numbers = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(locale, options));
  const names = (type: Intl.DisplayNamesType) => once(() => new Intl.DisplayNames(locale, { type }));
  const day = dates({ ...DAY, timeZone: 'UTC' });
  const weekday = dates({ ...DAY, weekday: 'long', timeZone: 'UTC' });
  const [moment, short] = [dates(MOMENT), dates(SHORT)];
  const [number, percent] = [numbers({ maximumFractionDigits: 2 }), numbers({ style: 'percent' })];
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const [countries, languages] = [names('region'), names('language')];
  const list = once(() => new Intl.ListFormat(locale));
  const collator = once(() => new Intl.Collator(locale));
  const at = (date: WallDate) => new Date(`${date}T00:00:00Z`);
  return {
    day: (date) => day().format(at(date)),
    weekday: (date) => weekday().format(at(date)),
    days: (first, last) => day().formatRange(at(first), at(last)),
    moment: (instant, zone) => {
      if (!zone) return moment().format(new Date(instant));
      const there = new Intl.DateTimeFormat(locale, { ...MOMENT, timeZone: zone });
      return `${there.format(new Date(instant))} (${cityOf(zone)})`;
    },
    dayOf: (instant) => short().format(new Date(instant)),
    relative: (instant, now = Date.now()) => {
      const seconds = (Date.parse(instant) - now) / 1000;
      const [unit, length] = STEPS.find(([, step]) => Math.abs(seconds) >= step) ?? (['minute', 60] as const);
      return relative().format(Math.round(seconds / length), unit);
    },
    number: (value, digits) =>
      (digits === undefined ? number() : new Intl.NumberFormat(locale, { maximumFractionDigits: digits })).format(
        value,
      ),
    percent: (share) => percent().format(share),
    bytes: (size) => {
      const [unit, of] = size < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
      const style: Intl.NumberFormatOptions = { style: 'unit', unit, maximumFractionDigits: size / of < 10 ? 1 : 0 };
      return new Intl.NumberFormat(locale, style).format(size / of);
    },
    list: (words) => list().format(words),
    country: (code) => countries().of(code) ?? code,
    language: (code) => languages().of(code === 'no' ? 'nb' : code) ?? code,
    compare: (one, other) => collator().compare(one, other),
  };
}

/** `Europe/Riga` is Riga. */
export const cityOf = (zone: string): string => zone.split('/').at(-1)!.replaceAll('_', ' ');

/** The ten countries, by their names in the reader's language. */
export function countriesIn(format: Format): Country[] {
  return [...COUNTRIES].sort((one, other) => format.compare(format.country(one), format.country(other)));
}
export const COUNTRIES: readonly Country[] = ['DK', 'EE', 'FI', 'DE', 'IS', 'LV', 'LT', 'NO', 'PL', 'SE'];
