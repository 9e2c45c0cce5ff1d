import type { EnterLabelInput, LabelLevel } from '@hansa/contracts';
import { LabelCannotBeRenewed, LabelLastsTooLong } from './label.errors.js';

/** How a label ended. */
export type LabelEnd = 'expired' | 'withdrawn' | 'superseded';

/** How many days before its end a label's renewal begins to wait for the cluster's organisation. */
export const RENEWAL_DAYS = 90;

/**
 * For how many years a label is awarded at first. Bronze and silver: the public pages of the scheme (EUCLES). They name no
 * years for gold: as many as a renewal adds.
 */
const YEARS: Record<LabelLevel, number> = { bronze: 2, silver: 2, gold: 3 };
/** What a renewal adds, without a gap, and until how long after the end it is possible (EUCLES). */
const YEARS_OF_RENEWAL = 3;
export const YEARS_TO_RENEW = 1;

/**
 * Throws where a label was entered with days that the scheme does not award.
 * @param previous the last day of the last label of the same level that the registry knows and nobody has withdrawn
 */
export function expectValidity(label: EnterLabelInput, previous: string | null): void {
  if (label.renewal && previous && label.awardedOn > yearsAfter(previous, YEARS_TO_RENEW)) {
    throw new LabelCannotBeRenewed({ field: 'awardedOn', previous });
  }
  const atMost = lastDay(label, previous);
  if (label.validUntil > atMost) throw new LabelLastsTooLong({ field: 'validUntil', atMost });
}

function lastDay({ level, awardedOn, renewal }: EnterLabelInput, previous: string | null): string {
  if (!renewal) return yearsAfter(awardedOn, YEARS[level]);
  // One that the registry does not know may have ended up to a year after the award of its renewal.
  return yearsAfter(previous ?? yearsAfter(awardedOn, 1), YEARS_OF_RENEWAL);
}

/** The same day some years later (YYYY-MM-DD); the first of March for a leap day. */
export function yearsAfter(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
