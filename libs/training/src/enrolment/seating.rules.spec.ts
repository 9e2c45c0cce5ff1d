import { describe, expect, it } from '@jest/globals';
import type { Country, EnrolmentState, OrganisationType } from '@hansa/contracts';
import {
  explain,
  freeSeats,
  type Hall,
  type Line,
  nextInLine,
  nextSeatNumber,
  seatIsLeftFor,
  type Standing,
} from './seating.rules.js';

const now = new Date('2030-04-01T12:00:00Z');
const later = new Date('2030-04-02T12:00:00Z');

const reserved = (seats: number, country: Country | null, organisationType: OrganisationType | null = null) => ({
  seats,
  country,
  organisationType,
  releaseDate: '2030-04-10',
  releasesAt: '2030-04-10T21:00:00.000Z',
});

/** People in the order in which they enrolled: "LV booked" or "SE/agency waitlisted". */
function line(hall: Hall, ...people: string[]): Line {
  const standings = people.map((person, index): Standing => {
    const [who = '', state = ''] = person.split(' ');
    const [country, organisationType] = who.split('/');
    const seated = state === 'booked' || state === 'offered';
    return {
      id: `${index + 1}`,
      personId: `person ${index + 1}`,
      state: state as EnrolmentState,
      placeInLine: index + 1,
      seatNumber: seated ? index + 1 : null,
      offerUntil: state === 'offered' ? later : null,
      country: country as Country,
      organisationType: (organisationType as OrganisationType) ?? null,
    };
  });
  return { hall, standings, now };
}

const hall = (seats: number, ...reservations: Hall['reservations']): Hall => ({ seats, reservations });
const ids = (standings: Standing[]) => standings.map(({ id }) => id).join(' ');
const someone = (country: Country, organisationType: OrganisationType | null = null) => ({ country, organisationType });

describe('the seats of a session', () => {
  it('are taken by who has booked, and by who has an offer until it ends', () => {
    const full = line(hall(2), 'SE booked', 'DK offered');
    expect(freeSeats(full).open).toBe(0);
    expect(freeSeats({ ...full, now: later }).open).toBe(1);
  });

  it('that are reserved are taken first by those they are for', () => {
    const left = freeSeats(line(hall(3, reserved(1, 'LV')), 'LV booked', 'SE booked'));
    expect(left).toMatchObject({ open: 1, reserved: [{ free: 0 }] });
  });

  it('that are reserved leave the open ones to everybody: a second from Latvia sits on an open one', () => {
    const left = freeSeats(line(hall(3, reserved(1, 'LV')), 'LV booked', 'LV booked'));
    expect(left).toMatchObject({ open: 1, reserved: [{ free: 0 }] });
  });

  it('come free for all when somebody reserved for cancels and another of his country moves up', () => {
    const left = freeSeats(line(hall(2, reserved(1, 'LV')), 'LV cancelled', 'LV booked'));
    expect(left).toMatchObject({ open: 1, reserved: [{ free: 0 }] });
  });

  it('that are reserved are everybody’s from their release on', () => {
    const before = line(hall(2, reserved(2, 'LV')), 'SE waitlisted');
    expect(ids(nextInLine(before))).toBe('');
    expect(ids(nextInLine({ ...before, now: new Date('2030-04-10T21:00:00Z') }))).toBe('1');
  });

  it('can be reserved for an organisation type, or for one of a country', () => {
    const agencies = hall(2, reserved(1, null, 'agency'), reserved(1, 'LV', 'ministry'));
    expect(seatIsLeftFor(line(agencies), someone('SE', 'agency'), 1)).toBe(true);
    expect(seatIsLeftFor(line(agencies), someone('SE', 'ministry'), 1)).toBe(false);
    expect(seatIsLeftFor(line(agencies), someone('LV', 'ministry'), 1)).toBe(true);
  });

  it('are numbered in the order in which they are taken', () => {
    expect(nextSeatNumber(line(hall(9), 'SE booked', 'DK waitlisted', 'LV booked'))).toBe(4);
    expect(nextSeatNumber(line(hall(9)))).toBe(1);
  });
});

describe('the waitlist', () => {
  it('is served in the order in which people enrolled', () => {
    expect(ids(nextInLine(line(hall(3), 'SE booked', 'DK waitlisted', 'LV waitlisted', 'EE waitlisted')))).toBe('2 3');
  });

  it('passes over somebody only for a seat that is not his to take', () => {
    const full = line(hall(2, reserved(1, 'LV')), 'SE booked', 'DK waitlisted', 'LV waitlisted');
    expect(ids(nextInLine(full))).toBe('3');
  });

  it('is not passed by a newcomer, even while a seat is free', () => {
    const free = line(hall(2), 'SE booked', 'DK waitlisted');
    expect(seatIsLeftFor(free, someone('SE'), 3)).toBe(false);
    expect(seatIsLeftFor(line(hall(3), 'SE booked', 'DK waitlisted'), someone('SE'), 3)).toBe(true);
  });

  it('does not hold up a newcomer whose seat nobody before him may take', () => {
    const free = line(hall(2, reserved(1, 'LV')), 'SE booked', 'DK waitlisted');
    expect(seatIsLeftFor(free, someone('LV'), 3)).toBe(true);
  });

  it('gives way to a request that was made earlier and approved later', () => {
    const free = line(hall(2), 'SE booked', 'FI requested', 'DK waitlisted');
    expect(seatIsLeftFor(free, someone('FI'), 2)).toBe(true);
  });

  it('never serves a request that nobody has approved', () => {
    expect(ids(nextInLine(line(hall(3), 'SE requested', 'DK waitlisted')))).toBe('2');
  });
});

describe('why somebody stands where he stands', () => {
  const why = (of: Line, id: string, offersGoOn = true) =>
    explain(
      of,
      of.standings.find((standing) => standing.id === id)!,
      offersGoOn,
    );

  it('is that he is first in line', () => {
    expect(why(line(hall(1), 'SE booked', 'DK waitlisted'), '2')).toEqual({
      position: 1,
      reason: { code: 'first-in-line', params: {} },
    });
  });

  it('is that others were there before him', () => {
    expect(why(line(hall(1), 'SE booked', 'DK waitlisted', 'LV waitlisted'), '3')).toEqual({
      position: 2,
      reason: { code: 'others-before-you', params: { ahead: 1 } },
    });
  });

  it('is that free seats are kept for others, and until when', () => {
    expect(why(line(hall(3, reserved(2, 'LV')), 'SE booked', 'DK waitlisted'), '2')).toEqual({
      position: 1,
      reason: {
        code: 'seats-reserved',
        params: { seats: 2, country: 'LV', organisationType: null, releaseDate: '2030-04-10' },
      },
    });
  });

  it('is that a seat is about to be offered, or that it is too late for that', () => {
    const free = line(hall(2), 'SE booked', 'DK waitlisted');
    expect(why(free, '2').reason.code).toBe('seat-is-being-offered');
    expect(why(free, '2', false).reason.code).toBe('too-late-for-offers');
  });

  it('is an offer and its end, or a seat', () => {
    const both = line(hall(2), 'SE booked', 'DK offered');
    expect(why(both, '1')).toEqual({ position: null, reason: { code: 'has-a-seat', params: {} } });
    expect(why(both, '2').reason).toEqual({ code: 'seat-is-kept', params: { until: later.toISOString() } });
  });

  it('is that the provider decides, request by request', () => {
    const asked = line(hall(2), 'SE requested', 'DK booked', 'LV requested');
    expect(why(asked, '3')).toEqual({ position: 2, reason: { code: 'provider-decides', params: {} } });
  });
});
