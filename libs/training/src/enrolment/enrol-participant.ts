import { Injectable } from '@nestjs/common';
import { type EnrolInput, EnrolmentRequested, EnrolmentWaitlisted, SeatBooked } from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { originOf } from '../person/person.queries.js';
import { Session } from '../session/session.entity.js';
import { TrainingDatabase } from '../training.database.js';
import { Enrolment } from './enrolment.entity.js';
import { AlreadyEnrolled, OrganisationIsNotYours, ParticipantIsUnknown } from './enrolment.errors.js';
import { lineOf, nextPlaceInLine } from './seating.queries.js';
import { nextSeatNumber, seatIsLeftFor } from './seating.rules.js';

@Injectable()
export class EnrolParticipant {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly access: Access,
  ) {}

  /**
   * A seat if one is left after all who wait have got theirs, else the waitlist; a request where the provider decides.
   * Gives the enrolment's id.
   */
  execute(sessionId: string, personId: string, input: EnrolInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const organisationId = input.organisationId ?? null;
      if (organisationId && !(await this.access.allows(tx, personId, 'organisation.read', organisationId))) {
        throw new OrganisationIsNotYours({ field: 'organisationId' });
      }
      const origin = await originOf(tx, personId, organisationId);
      if (!origin) throw new ParticipantIsUnknown();
      const { country, organisationType, languages } = origin;
      const now = await tx.now();

      // From here on one at a time: the lock is held for three statements.
      const session = await tx.get(Session, sessionId, { lock: true });
      session.mustTakeEnrolments(now);
      const line = await lineOf(tx, session, now);
      const mine = line.standings.find((standing) => standing.personId === personId);
      if (mine) throw new AlreadyEnrolled({ enrolmentId: mine.id });
      const placeInLine = await nextPlaceInLine(tx, sessionId);
      const facts = {
        id: randomUUID(),
        sessionId,
        personId,
        organisationId,
        country,
        organisationType,
        language: input.language ?? languages[0] ?? 'en',
        note: input.note ?? null,
        placeInLine,
        sample: tx.context.sample,
      };
      const seatNumber = seatIsLeftFor(line, facts, placeInLine) ? nextSeatNumber(line) : null;
      const moment = { at: now, by: personId };
      const enrolment = Enrolment.begin(facts, moment, session.approvalNeeded ? { request: true } : { seatNumber });
      await tx.save(enrolment);

      const said = { enrolmentId: enrolment.id, sessionId, personId };
      if (enrolment.state === 'requested') tx.publish(EnrolmentRequested, said);
      else if (enrolment.state === 'booked') tx.publish(SeatBooked, said);
      else tx.publish(EnrolmentWaitlisted, said);
      return enrolment.id;
    });
  }
}
