import type { Country, EnrolmentState, OrganisationType, PlaceReason } from '@hansa/contracts';

/** What of a session decides who may sit. */
export interface Hall {
  seats: number;
  reservations: readonly {
    seats: number;
    country: Country | null;
    organisationType: OrganisationType | null;
    releaseDate: string;
    /** ISO, UTC. From then on the seats are everybody's. */
    releasesAt: string;
  }[];
}

/** What of a person decides where he may sit. */
export interface Claim {
  country: Country | null;
  organisationType: OrganisationType | null;
}

/** A live enrolment as it stands in the session's line. */
export interface Standing extends Claim {
  id: string;
  personId: string;
  state: EnrolmentState;
  placeInLine: number;
  seatNumber: number | null;
  offerUntil: Date | null;
}

/** A session's seats and everybody who has one, waits for one or asks for one, at an instant. */
export interface Line {
  hall: Hall;
  standings: readonly Standing[];
  now: Date;
}

type Reserved = Hall['reservations'][number] & { free: number };

export interface FreeSeats {
  /** Free for everybody; below zero when more sit there than there are seats. */
  open: number;
  /** What is still reserved, with what is free of it. */
  reserved: Reserved[];
}

const isFor = (reservation: Claim, claim: Claim): boolean =>
  (reservation.country === null || reservation.country === claim.country) &&
  (reservation.organisationType === null || reservation.organisationType === claim.organisationType);

/** An offer holds its seat until it ends, whether or not anybody has noticed that it has. */
const hasSeat = ({ state, offerUntil }: Standing, now: Date): boolean =>
  state === 'offered'
    ? offerUntil !== null && offerUntil > now
    : ['booked', 'attended', 'partially-attended', 'no-show'].includes(state);

/**
 * In the order in which seats were taken, everybody sits on the first reserved seat that is for him, else on an open
 * one. So somebody on an open seat moves up when a seat reserved for him comes free, and the open one is free.
 */
export function seatsLeft(hall: Hall, seated: readonly Claim[], now: Date): FreeSeats {
  const reserved = hall.reservations
    .filter(({ releasesAt }) => Date.parse(releasesAt) > now.getTime())
    .map((reservation) => ({ ...reservation, free: reservation.seats }));
  let open = hall.seats - reserved.reduce((sum, { seats }) => sum + seats, 0);
  for (const claim of seated) {
    const own = reserved.find((reservation) => reservation.free > 0 && isFor(reservation, claim));
    if (own) own.free -= 1;
    else open -= 1;
  }
  return { open, reserved };
}

function mayTake(left: FreeSeats, claim: Claim): boolean {
  return left.open > 0 || left.reserved.some((reservation) => reservation.free > 0 && isFor(reservation, claim));
}

/** Those who have a seat, in the order in which they took it. */
export function seatedIn({ standings, now }: Line): Standing[] {
  return standings
    .filter((standing) => hasSeat(standing, now))
    .sort((a, b) => (a.seatNumber ?? 0) - (b.seatNumber ?? 0));
}

/** Those who wait, or those who ask, in the order in which they enrolled. */
export function inOrder({ standings }: Line, state: 'waitlisted' | 'requested'): Standing[] {
  return standings.filter((standing) => standing.state === state).sort((a, b) => a.placeInLine - b.placeInLine);
}

export function freeSeats(line: Line): FreeSeats {
  return seatsLeft(line.hall, seatedIn(line), line.now);
}

/** The next number for a seat: seats are numbered in the order in which they are taken. */
export function nextSeatNumber({ standings }: Line): number {
  return Math.max(0, ...standings.map(({ seatNumber }) => seatNumber ?? 0)) + 1;
}

/**
 * To whom the free seats go: along the waitlist, to everyone who may take one of those left by the people before him.
 * Who may not (they are reserved for others) keeps his place in the line.
 */
export function nextInLine(line: Line, waiting = inOrder(line, 'waitlisted')): Standing[] {
  const seated: Claim[] = seatedIn(line);
  const given: Standing[] = [];
  let left = seatsLeft(line.hall, seated, line.now);
  for (const standing of waiting) {
    if (!mayTake(left, standing)) continue;
    given.push(standing);
    left = seatsLeft(line.hall, [...seated, ...given], line.now);
  }
  return given;
}

/**
 * Whether a seat is left for somebody at this place in the line when everybody before him has got one.
 * This is what keeps anybody from passing those who wait.
 */
export function seatIsLeftFor(line: Line, claim: Claim, placeInLine: number): boolean {
  const before = inOrder(line, 'waitlisted').filter((standing) => standing.placeInLine < placeInLine);
  const given = nextInLine(line, before);
  return mayTake(seatsLeft(line.hall, [...seatedIn(line), ...given], line.now), claim);
}

export interface Explanation {
  position: number | null;
  reason: { code: PlaceReason; params: Record<string, string | number | null> };
}

/** Where somebody in the line stands and why. `offersGoOn` is false when the session begins too soon for offers. */
export function explain(line: Line, standing: Standing, offersGoOn: boolean): Explanation {
  const { state } = standing;
  if (state === 'booked') return { position: null, reason: { code: 'has-a-seat', params: {} } };
  if (state === 'offered') {
    const params = { until: standing.offerUntil!.toISOString() };
    return { position: null, reason: { code: 'seat-is-kept', params } };
  }
  const place = (among: Standing[]) => among.findIndex(({ id }) => id === standing.id) + 1;
  if (state === 'requested') {
    return { position: place(inOrder(line, 'requested')), reason: { code: 'provider-decides', params: {} } };
  }
  const position = place(inOrder(line, 'waitlisted'));
  return { position, reason: whyWaiting(line, standing, position, offersGoOn) };
}

function whyWaiting(line: Line, standing: Standing, position: number, offersGoOn: boolean): Explanation['reason'] {
  if (!offersGoOn) return { code: 'too-late-for-offers', params: {} };
  const left = freeSeats(line);
  if (mayTake(left, standing)) return { code: 'seat-is-being-offered', params: {} };
  const forOthers = left.reserved
    .filter(({ free }) => free > 0)
    .sort((a, b) => a.releasesAt.localeCompare(b.releasesAt))[0];
  if (forOthers) {
    const { free: seats, country, organisationType, releaseDate } = forOthers;
    return { code: 'seats-reserved', params: { seats, country, organisationType, releaseDate } };
  }
  if (position === 1) return { code: 'first-in-line', params: {} };
  return { code: 'others-before-you', params: { ahead: position - 1 } };
}
