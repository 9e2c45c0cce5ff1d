import {
  type ChangeSessionInput,
  type Country,
  type Language,
  type LocalisedText,
  type ScheduleSessionInput,
  type SessionKind,
  type SessionLocation,
  type SessionState,
} from '@hansa/contracts';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import {
  EnrolmentIsClosed,
  ReservationEndsTooLate,
  SessionBeginsInThePast,
  SessionHasBegun,
  SessionIsCancelled,
  SessionIsClosed,
  SessionIsNotOver,
} from './session.errors.js';
import {
  closingOf,
  nextRelease,
  planDays,
  planReservations,
  type Reservation,
  type SessionDay,
} from './session.rules.js';
import { instantAt } from './wall-time.rules.js';

/** One delivery of one module version. */
@Entity('session')
export class Session {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'module_version_id' })
  moduleVersionId: string;

  @Column('text')
  kind: SessionKind;

  @Column('uuid', { name: 'provider_id' })
  providerId: string;

  @Column('uuid', { name: 'co_organiser_ids', array: true })
  coOrganiserIds: string[];

  @Column('text')
  form: SessionLocation['form'];

  /** Null when online. */
  @Column('text', { nullable: true })
  country: Country | null;

  @Column('jsonb', { nullable: true })
  place: { name: string; address: string } | null;

  @Column('text', { nullable: true })
  link: string | null;

  @Column('text')
  language: Language;

  @Column('text')
  zone: string;

  @Column('jsonb')
  days: SessionDay[];

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('integer')
  seats: number;

  @Column('jsonb')
  reservations: Reservation[];

  @Column('timestamptz', { name: 'next_release_at', nullable: true })
  nextReleaseAt: Date | null;

  @Column('boolean', { name: 'approval_needed' })
  approvalNeeded: boolean;

  @Column('date', { name: 'enrol_until' })
  enrolUntil: string;

  @Column('timestamptz', { name: 'enrolment_closes_at' })
  enrolmentClosesAt: Date;

  @Column('timestamptz', { name: 'cancelled_at', nullable: true })
  cancelledAt: Date | null;

  @Column('jsonb', { name: 'cancel_reason', nullable: true })
  cancelReason: LocalisedText | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('boolean')
  sample: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  version: number;

  /** Throws when the days, the reservations or the last day for enrolling do not go together, or lie in the past. */
  static schedule(id: string, input: ScheduleSessionInput, now: Date, sample = false): Session {
    const session = Object.assign(new Session(), {
      id,
      moduleVersionId: input.moduleVersionId,
      kind: input.kind,
      providerId: input.providerId,
      coOrganiserIds: [...new Set(input.coOrganiserIds)].filter((other) => other !== input.providerId),
      language: input.language,
      zone: input.zone,
      seats: input.seats,
      approvalNeeded: input.approvalNeeded,
      cancelledAt: null,
      cancelReason: null,
      closedAt: null,
      sample,
      createdAt: now,
    });
    session.putAt(input.location);
    session.setDays(input.days, input.enrolUntil, now);
    session.reservations = planReservations(input.reservations, input.seats, session.firstDay, input.zone);
    session.nextReleaseAt = nextRelease(session.reservations, now);
    return session;
  }

  get firstDay(): string {
    return this.days[0]!.date;
  }

  get lastDay(): string {
    return this.days.at(-1)!.date;
  }

  /** Changes what may change; says what that means for those enrolled. The caller has made sure of the seats. */
  change(input: ChangeSessionInput, now: Date): { moved: boolean; seatsAdded: boolean } {
    this.mustNotHaveBegun(now);
    const before = this.whereAndWhen();
    if (input.location) this.putAt(input.location);
    if (input.days || input.enrolUntil) {
      this.setDays(input.days ?? this.days, input.enrolUntil ?? this.enrolUntil, now);
      const late = this.reservations.findIndex(({ releaseDate }) => releaseDate >= this.firstDay);
      if (late >= 0)
        throw new ReservationEndsTooLate({ field: 'days', detail: `reservations[${late}] ends too late.` });
    }
    if (input.language) this.language = input.language;
    const seatsAdded = input.seats !== undefined && input.seats > this.seats;
    this.seats = input.seats ?? this.seats;
    return { moved: this.whereAndWhen() !== before, seatsAdded };
  }

  cancel(reason: LocalisedText, now: Date): void {
    if (this.closedAt) throw new SessionIsClosed();
    if (this.cancelledAt) throw new SessionIsCancelled();
    if (this.isOver(now)) throw new SessionHasBegun({ detail: 'The session is over.' });
    this.cancelledAt = now;
    this.cancelReason = reason;
    this.nextReleaseAt = null;
  }

  close(now: Date): void {
    if (this.closedAt) throw new SessionIsClosed();
    if (this.cancelledAt) throw new SessionIsCancelled();
    if (!this.isOver(now)) throw new SessionIsNotOver();
    this.closedAt = now;
  }

  /** Enters that the reservations which have run out by now are known to have. */
  noteReleases(now: Date): void {
    this.nextReleaseAt = nextRelease(this.reservations, now);
  }

  stateAt(now: Date): SessionState {
    if (this.cancelledAt) return 'cancelled';
    if (this.closedAt) return 'closed';
    return this.isOver(now) ? 'held' : 'scheduled';
  }

  hasBegun(now: Date): boolean {
    return now >= this.startsAt;
  }

  isOver(now: Date): boolean {
    return now >= this.endsAt;
  }

  /** The day of this date, once the date has begun at the session's place; else null. */
  dayThatHasBegun(date: string, now: Date): SessionDay | null {
    const day = this.days.find((candidate) => candidate.date === date);
    return day && now >= instantAt(date, '00:00', this.zone) ? day : null;
  }

  mustTakeEnrolments(now: Date): void {
    if (this.cancelledAt) throw new SessionIsCancelled();
    if (now >= this.enrolmentClosesAt) throw new EnrolmentIsClosed();
  }

  mustNotHaveBegun(now: Date): void {
    if (this.cancelledAt) throw new SessionIsCancelled();
    if (this.hasBegun(now)) throw new SessionHasBegun();
  }

  /**
   * Until when a seat that is free now is kept for the next in line: for some hours, but never until less than
   * `hoursBefore` hours before the beginning. Null when it is too late for another offer.
   */
  offerUntil(now: Date, hours: number, hoursBefore: number): Date | null {
    const latest = this.offersEndAt(hoursBefore);
    if (this.cancelledAt || now >= latest) return null;
    return new Date(Math.min(now.getTime() + hours * 3_600_000, latest.getTime()));
  }

  /** The instant, some hours before the beginning, at which the last offer ends. */
  offersEndAt(hoursBefore: number): Date {
    return new Date(this.startsAt.getTime() - hoursBefore * 3_600_000);
  }

  private putAt(location: SessionLocation): void {
    this.form = location.form;
    this.country = location.form === 'online' ? null : location.country;
    this.place = location.form === 'online' ? null : location.place;
    this.link = location.form === 'place' ? null : location.link;
  }

  private setDays(days: ScheduleSessionInput['days'], enrolUntil: string, now: Date): void {
    const planned = planDays(days, this.zone);
    const startsAt = new Date(planned[0]!.startsAt);
    if (startsAt <= now) throw new SessionBeginsInThePast({ field: 'days[0]' });
    this.enrolmentClosesAt = closingOf(enrolUntil, planned[0]!.date, this.zone);
    this.enrolUntil = enrolUntil;
    this.days = planned;
    this.startsAt = startsAt;
    this.endsAt = new Date(planned.at(-1)!.endsAt);
  }

  private whereAndWhen(): string {
    return JSON.stringify([this.form, this.country, this.place, this.link, this.days]);
  }
}
