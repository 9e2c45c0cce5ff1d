import type { Language } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../language/languages.js';

type Moments = readonly { startsAt: string; endsAt: string }[];

const SPAN: Intl.DateTimeFormatOptions = {
  ...({ weekday: 'short', day: 'numeric', month: 'short' } as const),
  ...({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
};

/** For a reader whose clocks show something else than those of the place: each day by his own; null where they agree. */
export function useReadersTimes(days: Moments, zone: string): string[] | null {
  const { i18n } = useTranslation();
  const locale = localeOf(i18n.language as Language);
  const mine = new Intl.DateTimeFormat(locale, SPAN);
  const there = new Intl.DateTimeFormat(locale, { ...SPAN, timeZone: zone });
  const said = (format: Intl.DateTimeFormat) =>
    days.map(({ startsAt, endsAt }) => format.formatRange(new Date(startsAt), new Date(endsAt)));
  const [own, place] = [said(mine), said(there)];
  return own.join() === place.join() ? null : own;
}

/** The name of the reader's own time zone. */
export const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
