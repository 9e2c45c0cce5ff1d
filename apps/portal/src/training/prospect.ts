import type { Country, OrganisationType, ReservationView, SessionView } from '@hansa/contracts';

export interface Prospect {
  /** What enrolling now would lead to. */
  kind: 'request' | 'seat' | 'full' | 'reserved';
  /** The place in the line, or the reserved seats that are free. */
  count: number;
  reserved: readonly ReservationView[];
}

interface Claim {
  country: Country | null;
  organisationType: OrganisationType | null;
}

const isFor = (reservation: ReservationView, claim: Claim) =>
  (reservation.country === null || reservation.country === claim.country) &&
  (reservation.organisationType === null || reservation.organisationType === claim.organisationType);

/** What somebody may expect who enrols now, as far as the seats that are shown say it; the service decides. */
export function prospectOf({ seats, approvalNeeded }: SessionView, claim: Claim): Prospect {
  if (approvalNeeded) return { kind: 'request', count: 0, reserved: [] };
  const kept = seats.reservations.filter(({ released, free }) => !released && free > 0);
  const isMine = kept.some((reservation) => isFor(reservation, claim));
  if (isMine || (seats.free > 0 && seats.waitlist === 0)) return { kind: 'seat', count: 0, reserved: [] };
  if (seats.free === 0 && kept.length > 0) {
    return { kind: 'reserved', count: kept.reduce((sum, { free }) => sum + free, 0), reserved: kept };
  }
  return { kind: 'full', count: seats.waitlist + 1, reserved: [] };
}
