import type { Country, OrganisationType, ReservationInput, SessionDayInput } from '@hansa/contracts';
import {
  DaysAreNotInOrder,
  EnrolmentClosesTooLate,
  MoreSeatsReservedThanThereAre,
  ReservationEndsTooLate,
  TimeIsLeftOut,
} from './session.errors.js';
import { endOfDay, instantAt, isLeftOut } from './wall-time.rules.js';

/** Wall time at the session's place, and the instants that follow from it (ISO, UTC). */
export interface SessionDay extends SessionDayInput {
  startsAt: string;
  endsAt: string;
}

/** Seats kept for some until the end of a day at the session's place. */
export interface Reservation {
  seats: number;
  country: Country | null;
  organisationType: OrganisationType | null;
  releaseDate: string;
  /** ISO, UTC. */
  releasesAt: string;
}

/** Throws `DaysAreNotInOrder` or `TimeIsLeftOut`, naming the first day that is wrong. */
export function planDays(days: readonly SessionDayInput[], zone: string): SessionDay[] {
  const planned: SessionDay[] = [];
  for (const [index, { date, starts, ends }] of days.entries()) {
    const gap = (
      [
        ['starts', starts],
        ['ends', ends],
      ] as const
    ).find(([, time]) => isLeftOut(date, time, zone));
    if (gap) throw new TimeIsLeftOut({ field: `days[${index}].${gap[0]}` });
    const [startsAt, endsAt] = [instantAt(date, starts, zone), instantAt(date, ends, zone)];
    const before = planned.at(-1);
    if (endsAt <= startsAt || (before && date <= before.date)) {
      throw new DaysAreNotInOrder({ field: `days[${index}]` });
    }
    planned.push({ date, starts, ends, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });
  }
  return planned;
}

/** Throws `EnrolmentClosesTooLate` when the last day for enrolling is not before the first day. */
export function closingOf(enrolUntil: string, firstDay: string, zone: string): Date {
  if (enrolUntil >= firstDay) throw new EnrolmentClosesTooLate({ field: 'enrolUntil' });
  return endOfDay(enrolUntil, zone);
}

/** Throws when more is reserved than there is, or for longer than until the day before the first. */
export function planReservations(
  inputs: readonly ReservationInput[],
  seats: number,
  firstDay: string,
  zone: string,
): Reservation[] {
  const reserved = inputs.reduce((sum, input) => sum + input.seats, 0);
  if (reserved > seats) throw new MoreSeatsReservedThanThereAre({ field: 'reservations' });
  return inputs.map((input, index) => {
    if (input.releaseDate >= firstDay) {
      throw new ReservationEndsTooLate({ field: `reservations[${index}].releaseDate` });
    }
    return {
      seats: input.seats,
      country: input.country ?? null,
      organisationType: input.organisationType ?? null,
      releaseDate: input.releaseDate,
      releasesAt: endOfDay(input.releaseDate, zone).toISOString(),
    };
  });
}

/** The first release that is still to come, or null. */
export function nextRelease(reservations: readonly Reservation[], now: Date): Date | null {
  const coming = reservations.map(({ releasesAt }) => Date.parse(releasesAt)).filter((at) => at > now.getTime());
  return coming.length > 0 ? new Date(Math.min(...coming)) : null;
}
