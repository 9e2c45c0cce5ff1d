/** Who and when; `endsAt` is the instant at which the search's last day is over in the cluster's country. */
export interface Beginning {
  id: string;
  clusterId: string;
  createdBy: string | null;
  endsAt: Date;
  now: Date;
  sample: boolean;
}

const DAY = 86_400_000;

/** A search that nobody looks after does not stand for ever. */
const MOST_DAYS = 366;

/** Days before its end from which a search waits for its poster to prolong it. */
export const ENDS_SOON_DAYS = 7;

/** Days for which a search that time has ended waits for its poster to say what came of it. */
export const OUTCOME_DAYS = 30;

/** Whether a day that is over at `endsAt` is more than `MOST_DAYS` ahead. */
export function isTooFar(endsAt: Date, now: Date): boolean {
  return endsAt.getTime() > now.getTime() + (MOST_DAYS + 1) * DAY;
}
