import { describe, expect, it } from '@jest/globals';
import { Enrolment } from './enrolment.entity.js';
import { EnrolmentHasEnded, NothingIsOffered, OfferHasEnded, RequestIsDecided } from './enrolment.errors.js';

const at = new Date('2030-04-01T12:00:00Z');
const until = new Date('2030-04-03T12:00:00Z');
const moment = { at, by: 'person' };
const facts = {
  id: 'id',
  sessionId: 'session',
  personId: 'person',
  organisationId: null,
  country: 'LV' as const,
  organisationType: null,
  language: 'lv' as const,
  note: null,
  placeInLine: 1,
  sample: false,
};
const waiting = () => Enrolment.begin(facts, moment, { seatNumber: null });
const requested = () => Enrolment.begin(facts, moment, { request: true });
const offered = () => {
  const enrolment = waiting();
  enrolment.offer(3, until, { at, by: null });
  return enrolment;
};

describe('an enrolment', () => {
  it('begins with a seat, in the waitlist, or as a request', () => {
    expect(Enrolment.begin(facts, moment, { seatNumber: 7 })).toMatchObject({ state: 'booked', seatNumber: 7 });
    expect(waiting()).toMatchObject({ state: 'waitlisted', seatNumber: null });
    expect(requested()).toMatchObject({ state: 'requested', seatNumber: null });
  });

  it('that was requested is approved into a seat or into the waitlist, or declined with a reason, once', () => {
    const seated = requested();
    seated.approve(2, moment);
    expect(seated).toMatchObject({ state: 'booked', seatNumber: 2, why: 'approved' });
    const later = requested();
    later.approve(null, moment);
    expect(later.state).toBe('waitlisted');
    const refused = requested();
    refused.decline('Only for Latvian ministries', moment);
    expect(refused).toMatchObject({ state: 'declined', message: 'Only for Latvian ministries' });
    expect(() => refused.approve(1, moment)).toThrow(RequestIsDecided);
    expect(() => seated.decline('Too late', moment)).toThrow(RequestIsDecided);
  });

  it('with an offer becomes a seat until the very end of the offer, and not at it', () => {
    const accepted = offered();
    accepted.accept({ at: new Date(until.getTime() - 1), by: 'person' });
    expect(accepted).toMatchObject({ state: 'booked', seatNumber: 3, offerUntil: null });
    expect(() => offered().accept({ at: until, by: 'person' })).toThrow(OfferHasEnded);
  });

  it('says that its offer has ended also when that has been entered', () => {
    const late = offered();
    expect(late.expire(new Date(until.getTime() - 1))).toBe(false);
    expect(late.expire(until)).toBe(true);
    expect(late).toMatchObject({ state: 'cancelled', seatNumber: null, why: 'offer-expired', changedBy: null });
    expect(() => late.accept(moment)).toThrow(OfferHasEnded);
  });

  it('without an offer has nothing to accept or decline', () => {
    expect(() => waiting().accept(moment)).toThrow(NothingIsOffered);
    expect(() => waiting().declineOffer(moment)).toThrow(NothingIsOffered);
  });

  it('frees a seat by ending only if it had one', () => {
    expect(offered().cancel('cancelled-by-participant', null, moment)).toBe(true);
    expect(waiting().cancel('cancelled-by-participant', null, moment)).toBe(false);
  });

  it('ends once', () => {
    const ended = waiting();
    ended.cancel('cancelled-by-participant', null, moment);
    expect(() => ended.cancel('cancelled-by-provider', 'Again', moment)).toThrow(EnrolmentHasEnded);
  });
});
