import type { WallDate } from '@hansa/contracts';

const DAY_MS = 86_400_000;

/** The date that calendars show at a place now. */
export const todayAt = (zone: string, now = Date.now()): WallDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);

/** A date so many days later. */
export const daysAfter = (date: WallDate, days: number): WallDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export const isDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));

/** From Monday to Friday. */
export const isWorkday = (date: WallDate): boolean => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** The next working day after a date. */
export function workdayAfter(date: WallDate): WallDate {
  let next = daysAfter(date, 1);
  while (!isWorkday(next)) next = daysAfter(next, 1);
  return next;
}

/** The length of a day by its clocks, in minutes; null where it does not end after it starts. */
export function minutesBetween(starts: string, ends: string): number | null {
  const [from, to] = [starts, ends].map((time) => {
    const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
    return hours * 60 + minutes;
  });
  return to! > from! ? to! - from! : null;
}
