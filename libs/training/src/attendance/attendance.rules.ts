import type { Presence } from '@hansa/contracts';
import type { SessionDay } from '../session/session.rules.js';

export interface Mark {
  presence: Presence;
  /** Null is the whole day. */
  minutes: number | null;
}

/** What of a session's days decides what its participants get. */
export type Length = Pick<SessionDay, 'date' | 'startsAt' | 'endsAt'>;

export type Outcome = 'attended' | 'partially-attended' | 'no-show' | 'excused';

export function minutesOf({ startsAt, endsAt }: Pick<Length, 'startsAt' | 'endsAt'>): number {
  return Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
}

/**
 * Attended is who was there for at least the share of the session's whole time, in part who was there at all.
 * Who was excused on every day is excused; of the others who never came it is said that they did not.
 * @param marks by date; every day has one
 * @param share 0.5 to 1
 */
export function outcomeOf(days: readonly Length[], marks: ReadonlyMap<string, Mark>, share: number): Outcome {
  let there = 0;
  let whole = 0;
  for (const day of days) {
    const length = minutesOf(day);
    const mark = marks.get(day.date);
    whole += length;
    if (mark?.presence === 'present') there += Math.min(mark.minutes ?? length, length);
  }
  if (there >= share * whole) return 'attended';
  if (there > 0) return 'partially-attended';
  return days.every(({ date }) => marks.get(date)?.presence === 'excused') ? 'excused' : 'no-show';
}
