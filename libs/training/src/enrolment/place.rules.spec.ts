import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, PlaceReason } from '@hansa/contracts';
import { HasMoved, placeInSession, readUnmoved } from './place.rules.js';
import type { Line, Standing } from './seating.rules.js';

const now = new Date('2030-04-01T12:00:00Z');
const setting = { zone: 'Europe/Riga', offersGoOn: true };
const ended = { id: '1', state: 'cancelled' as const, message: null, offerUntil: null };

const standing = (state: Standing['state'], more: Partial<Standing> = {}): Standing => ({
  id: '1',
  personId: 'person',
  state,
  placeInLine: 1,
  seatNumber: null,
  offerUntil: null,
  country: 'SE',
  organisationType: null,
  ...more,
});

const reserving: Line = {
  hall: {
    seats: 2,
    reservations: [
      {
        seats: 2,
        country: 'LV',
        organisationType: 'agency',
        releaseDate: '2030-05-04',
        releasesAt: '2030-05-04T21:00:00Z',
      },
    ],
  },
  standings: [standing('waitlisted')],
  now,
};

describe('a place whose line was read after somebody had moved', () => {
  const read = (line: Line) => placeInSession({ ...ended, state: 'booked', why: 'seat-free' }, setting, line, 'en');
  const left = { ...reserving, standings: [] };
  const seated = { ...reserving, standings: [standing('booked', { seatNumber: 2 })] };

  it('is not put into words', () => {
    expect(() => read(left)).toThrow(HasMoved);
  });

  it('is read again, with its line', async () => {
    const lines = [left, left, seated];
    const place = await readUnmoved(() => Promise.resolve().then(() => read(lines.shift()!)));
    expect([place.state, lines]).toEqual(['booked', []]);
  });

  it('is given up in the end', async () => {
    await expect(readUnmoved(() => Promise.reject(new HasMoved()))).rejects.toThrow(HasMoved);
  });
});

describe('where somebody stands, in words', () => {
  it('tells the end of an offer by the clocks at the place of the session', () => {
    const until = new Date('2030-05-02T11:00:00Z');
    const line = { ...reserving, standings: [standing('offered', { offerUntil: until, seatNumber: 1 })] };
    const enrolled = { ...ended, state: 'offered' as const, why: 'seat-offered', offerUntil: until };
    expect(placeInSession(enrolled, setting, line, 'en').text).toBe(
      'A seat is kept until Thursday, 2 May 2030 at 14:00 (Riga). After that it goes to the next in line.',
    );
    expect(placeInSession(enrolled, setting, line, 'sv').text).toBe(
      'En plats är reserverad till torsdag 2 maj 2030 kl. 14:00 (Riga). Därefter går den vidare till nästa i kön.',
    );
  });

  it('says for whom free seats are kept and until when', () => {
    const enrolled = { ...ended, state: 'waitlisted' as const, why: 'enrolled' };
    expect(placeInSession(enrolled, setting, reserving, 'en').text).toBe(
      'Number 1 in line. Free seats: 2, reserved (Latvia, agencies) until the end of Saturday, 4 May 2030. ' +
        'After that they are offered in the order of the line.',
    );
  });

  it('says what came of it', () => {
    const came = { ...ended, state: 'partially-attended' as const, why: 'attendance-settled' };
    expect(placeInSession(came, setting, undefined, 'da')).toMatchObject({
      position: null,
      reason: { code: 'attendance-settled' },
      text: 'Deltog delvist.',
    });
  });

  it('has a sentence for every reason in every language, with nothing left to fill in', () => {
    for (const language of LANGUAGES) {
      for (const why of PlaceReason.options.filter((code) => code !== 'attendance-settled')) {
        expect(placeInSession({ ...ended, why }, setting, undefined, language).text).toMatch(/^[^{}]{5,}\.$/u);
      }
    }
  });
});
