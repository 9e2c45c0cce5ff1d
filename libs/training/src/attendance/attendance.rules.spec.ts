import { describe, expect, it } from '@jest/globals';
import { type Mark, outcomeOf } from './attendance.rules.js';

const day = (date: string, hours: number) => ({
  date,
  startsAt: `${date}T07:00:00Z`,
  endsAt: `${date}T${String(7 + hours).padStart(2, '0')}:00:00Z`,
});
const days = [day('2026-05-04', 8), day('2026-05-05', 8), day('2026-05-06', 4)];
const marks = (...given: Mark[]) => new Map(given.map((mark, index) => [days[index]!.date, mark]));
const there: Mark = { presence: 'present', minutes: null };
const for_ = (minutes: number): Mark => ({ presence: 'present', minutes });
const absent: Mark = { presence: 'absent', minutes: null };
const excused: Mark = { presence: 'excused', minutes: null };

describe('what comes of a session for a participant', () => {
  it('is attended for one who was there on every day', () => {
    expect(outcomeOf(days, marks(there, there, there), 0.8)).toBe('attended');
  });

  it('goes by time and not by days: missing the short day is 80 % of twenty hours', () => {
    expect(outcomeOf(days, marks(there, there, absent), 0.8)).toBe('attended');
    expect(outcomeOf(days, marks(there, absent, there), 0.8)).toBe('partially-attended');
  });

  it('counts the minutes of one who left early, but never more than the day has', () => {
    expect(outcomeOf(days, marks(there, for_(479), absent), 0.8)).toBe('partially-attended');
    expect(outcomeOf(days, marks(for_(1440), absent, absent), 0.8)).toBe('partially-attended');
  });

  it('is attendance in part for one who came for a minute', () => {
    expect(outcomeOf(days, marks(for_(1), absent, absent), 0.8)).toBe('partially-attended');
  });

  it('is a no-show for one who never came, and excused for one who said so for every day', () => {
    expect(outcomeOf(days, marks(absent, absent, absent), 0.8)).toBe('no-show');
    expect(outcomeOf(days, marks(excused, absent, excused), 0.8)).toBe('no-show');
    expect(outcomeOf(days, marks(excused, excused, excused), 0.8)).toBe('excused');
  });
});
