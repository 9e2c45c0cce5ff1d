import { describe, expect, it } from '@jest/globals';
import { writeTexts } from '@hansa/contracts';
import { aSession } from '../testing/a-session.js';
import { Session } from './session.entity.js';
import {
  DaysAreNotInOrder,
  EnrolmentClosesTooLate,
  EnrolmentIsClosed,
  MoreSeatsReservedThanThereAre,
  ReservationEndsTooLate,
  SessionBeginsInThePast,
  SessionHasBegun,
  SessionIsCancelled,
  SessionIsClosed,
  SessionIsNotOver,
  TimeIsLeftOut,
} from './session.errors.js';

const now = new Date('2030-04-01T12:00:00Z');
const plan = (wishes: Parameters<typeof aSession>[0] = {}) => Session.schedule('id', aSession(wishes), now);
const reason = writeTexts({ original: 'en', texts: { en: 'The trainer is ill.' } });
const day = (date: string, starts = '09:00', ends = '17:00') => ({ date, starts, ends });

describe('a session that is planned', () => {
  it('has the instants of its days by the clocks of its place', () => {
    const session = plan();
    expect(session.startsAt.toISOString()).toBe('2030-05-06T06:00:00.000Z');
    expect(session.endsAt.toISOString()).toBe('2030-05-07T10:00:00.000Z');
    expect(session.enrolmentClosesAt.toISOString()).toBe('2030-04-30T21:00:00.000Z');
  });

  it('has its days in order, and each ends after it starts', () => {
    expect(() => plan({ days: [day('2030-05-07'), day('2030-05-06')] })).toThrow(DaysAreNotInOrder);
    expect(() => plan({ days: [day('2030-05-06'), day('2030-05-06', '18:00', '19:00')] })).toThrow(DaysAreNotInOrder);
    expect(() => plan({ days: [day('2030-05-06', '17:00', '09:00')] })).toThrow(DaysAreNotInOrder);
  });

  it('has no times that the clocks of its place leave out', () => {
    const gap = () => plan({ days: [day('2031-03-30', '03:30', '17:00')], enrolUntil: '2031-03-01' });
    expect(gap).toThrow(TimeIsLeftOut);
    expect(gap).toThrow(expect.objectContaining({ details: { field: 'days[0].starts' } }));
    expect(plan({ days: [day('2031-03-30')], enrolUntil: '2031-03-01' }).firstDay).toBe('2031-03-30');
  });

  it('begins in the future', () => {
    expect(() => plan({ days: [day('2030-03-31')], enrolUntil: '2030-03-01' })).toThrow(SessionBeginsInThePast);
  });

  it('closes enrolment before the first day', () => {
    expect(() => plan({ enrolUntil: '2030-05-06' })).toThrow(EnrolmentClosesTooLate);
    expect(plan({ enrolUntil: '2030-05-05' }).enrolUntil).toBe('2030-05-05');
  });

  it('reserves no more seats than it has, and releases them before the first day', () => {
    const reserved = (seats: number, releaseDate: string) =>
      plan({ seats: 10, reservations: [{ seats, country: 'LV', releaseDate }] });
    expect(() => reserved(11, '2030-04-20')).toThrow(MoreSeatsReservedThanThereAre);
    expect(() => reserved(5, '2030-05-06')).toThrow(ReservationEndsTooLate);
    expect(reserved(10, '2030-04-20').nextReleaseAt?.toISOString()).toBe('2030-04-20T21:00:00.000Z');
  });

  it('has no country when it is online, and no link when it is at a place', () => {
    const online = plan({ location: { form: 'online', link: 'https://meet.example/1' } });
    expect([online.country, online.place, online.link]).toEqual([null, null, 'https://meet.example/1']);
    expect(plan().link).toBeNull();
  });
});

describe('a session that changes', () => {
  it('has moved when its days or its place are others, not when it only gets more seats', () => {
    expect(plan().change({ seats: 25 }, now)).toEqual({ moved: false, seatsAdded: true });
    expect(plan().change({ days: [day('2030-05-08')] }, now)).toEqual({ moved: true, seatsAdded: false });
    expect(plan().change({ days: aSession().days }, now)).toEqual({ moved: false, seatsAdded: false });
  });

  it('keeps its last day for enrolling before its first day when that comes earlier', () => {
    expect(() => plan().change({ days: [day('2030-04-30')] }, now)).toThrow(EnrolmentClosesTooLate);
  });

  it('does not change once it has begun, or was cancelled', () => {
    expect(() => plan().change({ seats: 25 }, new Date('2030-05-06T06:00:00Z'))).toThrow(SessionHasBegun);
    const cancelled = plan();
    cancelled.cancel(reason, now);
    expect(() => cancelled.change({ seats: 25 }, now)).toThrow(SessionIsCancelled);
  });
});

describe('the life of a session', () => {
  it('is over by itself when its last day is', () => {
    const session = plan();
    expect(session.stateAt(new Date('2030-05-07T09:59:59Z'))).toBe('scheduled');
    expect(session.stateAt(new Date('2030-05-07T10:00:00Z'))).toBe('held');
  });

  it('is closed after its last day, once', () => {
    const session = plan();
    expect(() => session.close(now)).toThrow(SessionIsNotOver);
    session.close(new Date('2030-05-07T10:00:00Z'));
    expect(() => session.close(new Date('2030-05-08T10:00:00Z'))).toThrow(SessionIsClosed);
  });

  it('is cancelled before it is over, once', () => {
    expect(() => plan().cancel(reason, new Date('2030-05-08T00:00:00Z'))).toThrow(SessionHasBegun);
    const session = plan();
    session.cancel(reason, now);
    expect(session.stateAt(now)).toBe('cancelled');
    expect(() => session.cancel(reason, now)).toThrow(SessionIsCancelled);
  });

  it('takes enrolments until the end of the last day for it, there', () => {
    const session = plan();
    session.mustTakeEnrolments(new Date('2030-04-30T20:59:59Z'));
    expect(() => session.mustTakeEnrolments(new Date('2030-04-30T21:00:00Z'))).toThrow(EnrolmentIsClosed);
  });

  it('has a day that begins with the date at its place, not with that of the reader', () => {
    const session = plan();
    expect(session.dayThatHasBegun('2030-05-06', new Date('2030-05-05T20:59:00Z'))).toBeNull();
    expect(session.dayThatHasBegun('2030-05-06', new Date('2030-05-05T21:00:00Z'))).toMatchObject({ starts: '09:00' });
    expect(session.dayThatHasBegun('2030-05-08', new Date('2030-05-09T00:00:00Z'))).toBeNull();
  });
});

describe('an offer of a free seat', () => {
  it('is kept for the hours that are set', () => {
    expect(plan().offerUntil(now, 48, 2)?.toISOString()).toBe('2030-04-03T12:00:00.000Z');
  });

  it('ends some hours before the session begins, however late it was made', () => {
    const late = new Date('2030-05-05T20:00:00Z');
    expect(plan().offerUntil(late, 48, 2)?.toISOString()).toBe('2030-05-06T04:00:00.000Z');
  });

  it('is not made when the session is about to begin, has begun, or was cancelled', () => {
    expect(plan().offerUntil(new Date('2030-05-06T04:00:00Z'), 48, 2)).toBeNull();
    expect(plan().offerUntil(new Date('2030-05-06T07:00:00Z'), 48, 0)).toBeNull();
    const session = plan();
    session.cancel(reason, now);
    expect(session.offerUntil(now, 48, 2)).toBeNull();
  });
});
