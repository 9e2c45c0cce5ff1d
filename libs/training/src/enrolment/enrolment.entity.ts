import type { Country, EnrolmentState, Language, OrganisationType, PlaceReason } from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { EnrolmentHasEnded, NothingIsOffered, OfferHasEnded, RequestIsDecided } from './enrolment.errors.js';

/** When something is done, and by whom; null when time does it. */
export interface Moment {
  at: Date;
  by: string | null;
}

/** What the seat ledger says beyond the reasons that a reader is given. */
export type Why = PlaceReason | 'enrolled' | 'approved' | 'seat-offered' | 'offer-accepted';

export interface NewEnrolment {
  id: string;
  sessionId: string;
  personId: string;
  organisationId: string | null;
  country: Country | null;
  organisationType: OrganisationType | null;
  language: Language;
  note: string | null;
  placeInLine: number;
  sample: boolean;
}

const LIVE: readonly EnrolmentState[] = ['requested', 'waitlisted', 'offered', 'booked'];

/** A person's way through one session. Every change of its state is entered into the seat ledger by the database. */
@Entity('enrolment')
export class Enrolment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'session_id' })
  sessionId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('text', { nullable: true })
  country: Country | null;

  @Column('text', { name: 'organisation_type', nullable: true })
  organisationType: OrganisationType | null;

  @Column('text')
  language: Language;

  /** Personal data: erased with the person. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column('text')
  state: EnrolmentState;

  @Column('integer', { name: 'place_in_line' })
  placeInLine: number;

  @Column('integer', { name: 'seat_number', nullable: true })
  seatNumber: number | null;

  @Column('timestamptz', { name: 'offer_until', nullable: true })
  offerUntil: Date | null;

  @Column('text')
  why: Why;

  /** What the provider wrote to the participant. */
  @Column('text', { nullable: true })
  message: string | null;

  @Column('timestamptz', { name: 'enrolled_at' })
  enrolledAt: Date;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @Column('uuid', { name: 'changed_by', nullable: true })
  changedBy: string | null;

  @Column('boolean')
  sample: boolean;

  @VersionColumn()
  version: number;

  /** @param seatNumber null puts the person into the waitlist; `request` leaves it to the provider */
  static begin(
    facts: NewEnrolment,
    moment: Moment,
    seat: { request: true } | { seatNumber: number | null },
  ): Enrolment {
    const enrolment = Object.assign(new Enrolment(), facts, { message: null, enrolledAt: moment.at });
    if ('request' in seat) enrolment.move('requested', 'enrolled', moment);
    else enrolment.sit(seat.seatNumber, 'enrolled', moment);
    return enrolment;
  }

  isLive(): boolean {
    return LIVE.includes(this.state);
  }

  /** @param seatNumber null when no seat is left for the person: the waitlist, at the place of the request */
  approve(seatNumber: number | null, moment: Moment): void {
    if (this.state !== 'requested') throw new RequestIsDecided();
    this.sit(seatNumber, 'approved', moment);
  }

  decline(message: string, moment: Moment): void {
    if (this.state !== 'requested') throw new RequestIsDecided();
    this.message = message;
    this.move('declined', 'declined-by-provider', moment);
  }

  offer(seatNumber: number, until: Date, moment: Moment): void {
    this.move('offered', 'seat-offered', moment, seatNumber, until);
  }

  /** Throws `OfferHasEnded` from the very instant at which it ends, whether or not anybody has noticed. */
  accept(moment: Moment): void {
    this.mustBeOffered(moment.at);
    this.move('booked', 'offer-accepted', moment, this.seatNumber);
  }

  declineOffer(moment: Moment): void {
    this.mustBeOffered(moment.at);
    this.move('cancelled', 'offer-declined', moment);
  }

  /** Enters that the offer has ended; says whether it has. */
  expire(now: Date): boolean {
    if (this.state !== 'offered' || this.offerUntil! > now) return false;
    this.move('cancelled', 'offer-expired', { at: now, by: null });
    return true;
  }

  /** Says whether a seat has come free by it. */
  cancel(why: Why, message: string | null, moment: Moment): boolean {
    if (!this.isLive()) throw new EnrolmentHasEnded();
    const hadSeat = this.seatNumber !== null;
    this.message = message;
    this.move('cancelled', why, moment);
    return hadSeat;
  }

  private mustBeOffered(now: Date): void {
    if (this.state === 'cancelled' && this.why === 'offer-expired') throw new OfferHasEnded();
    if (this.state !== 'offered') throw new NothingIsOffered();
    if (this.offerUntil! <= now) throw new OfferHasEnded();
  }

  private sit(seatNumber: number | null, why: Why, moment: Moment): void {
    this.move(seatNumber === null ? 'waitlisted' : 'booked', why, moment, seatNumber);
  }

  private move(
    to: EnrolmentState,
    why: Why,
    moment: Moment,
    seatNumber: number | null = null,
    offerUntil: Date | null = null,
  ): void {
    this.state = to;
    this.why = why;
    this.seatNumber = seatNumber;
    this.offerUntil = offerUntil;
    this.changedAt = moment.at;
    this.changedBy = moment.by;
  }
}
