import {
  type Country,
  EnrolmentCancelled,
  EnrolmentDeclined,
  type Language,
  LANGUAGES,
  type OrganisationType,
  permissionsOf,
  type Received,
  type Role,
  type ScheduleSessionInput,
  SeatBooked,
  SeatFreed,
  SeatOffered,
  SessionCancelled,
  SessionMoved,
} from '@hansa/contracts';
import { Access, inContext, type Transaction } from '@hansa/platform';
import { testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { CloseSession } from '../attendance/close-session.js';
import { RecordAttendance } from '../attendance/record-attendance.js';
import { AcceptOffer } from '../enrolment/accept-offer.js';
import { CancelEnrolment } from '../enrolment/cancel-enrolment.js';
import { DecideRequest } from '../enrolment/decide-request.js';
import { DeclineOffer } from '../enrolment/decline-offer.js';
import { EnrolParticipant } from '../enrolment/enrol-participant.js';
import { EnrolmentQueries } from '../enrolment/enrolment.queries.js';
import { ExpireOffers } from '../enrolment/expire-offers.js';
import { OfferSeatWhenSeatFreed } from '../enrolment/offer-seat-when-seat-freed.js';
import { RemoveParticipant } from '../enrolment/remove-participant.js';
import { TellParticipantWhenEnrolmentCancelled } from '../enrolment/tell-participant-when-enrolment-cancelled.js';
import { TellParticipantWhenEnrolmentDeclined } from '../enrolment/tell-participant-when-enrolment-declined.js';
import { TellParticipantWhenSeatBooked } from '../enrolment/tell-participant-when-seat-booked.js';
import { TellParticipantWhenSeatOffered } from '../enrolment/tell-participant-when-seat-offered.js';
import { TellParticipantsWhenSessionCancelled } from '../enrolment/tell-participants-when-session-cancelled.js';
import { TellParticipantsWhenSessionMoved } from '../enrolment/tell-participants-when-session-moved.js';
import { CancelSession } from '../session/cancel-session.js';
import { ChangeSession } from '../session/change-session.js';
import { ReleaseReservations } from '../session/release-reservations.js';
import { ScheduleSession } from '../session/schedule-session.js';
import { SessionQueries } from '../session/session.queries.js';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { aSession } from './a-session.js';

type Handler = { handle(event: Received<never>, tx: Transaction): Promise<void> };

/** The date some days from today, YYYY-MM-DD. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Training on a database of its own, with its use cases, an integrated and a piloting version, and no messaging. */
export async function aTraining() {
  const test = await testDatabase(TrainingDatabase);
  const { database } = test;
  const settings = new TrainingSettings(TrainingSettings.schema.parse({}));
  const access = new Access();
  const sessions = new SessionQueries(database, settings, access);
  const handlers: Record<string, Handler> = {
    [SeatFreed.type]: new OfferSeatWhenSeatFreed(settings),
    [SeatBooked.type]: new TellParticipantWhenSeatBooked(),
    [SeatOffered.type]: new TellParticipantWhenSeatOffered(),
    [EnrolmentDeclined.type]: new TellParticipantWhenEnrolmentDeclined(),
    [EnrolmentCancelled.type]: new TellParticipantWhenEnrolmentCancelled(),
    [SessionCancelled.type]: new TellParticipantsWhenSessionCancelled(),
    [SessionMoved.type]: new TellParticipantsWhenSessionMoved(),
  };
  const made = {
    ...test,
    settings,
    access,
    sessions,
    enrolments: new EnrolmentQueries(database, settings, sessions),
    schedule: new ScheduleSession(database),
    change: new ChangeSession(database, settings),
    cancelSession: new CancelSession(database),
    release: new ReleaseReservations(database),
    enrol: new EnrolParticipant(database, access),
    cancel: new CancelEnrolment(database),
    remove: new RemoveParticipant(database),
    decide: new DecideRequest(database),
    accept: new AcceptOffer(database),
    decline: new DeclineOffer(database),
    expire: new ExpireOffers(database),
    record: new RecordAttendance(database),
    close_: new CloseSession(database, settings),

    /** Lets the handlers of training work off what has been published, and what they publish. */
    async settle(): Promise<void> {
      let seen = 0n;
      for (;;) {
        const [row] = await database.query<{ sequence: string; type: string; data: never }>(
          `with next as (
             update outbox set published_at = hansa_now() where sequence = (
               select min(sequence) from outbox where published_at is null and sequence > $1)
             returning sequence, type, data)
           select * from next`,
          [seen.toString()],
        );
        if (!row) return;
        seen = BigInt(row.sequence);
        const event = { data: row.data } as unknown as Received<never>;
        await database.transaction(async (tx) => handlers[row.type]?.handle(event, tx));
      }
    },

    /** A person known to training; gives the id. */
    async person(country: Country | null = 'SE', languages: Language[] = ['en'], name = 'Somebody'): Promise<string> {
      const id = randomUUID();
      await database.query('insert into person (id, name, email, languages, country) values ($1, $2, $3, $4, $5)', [
        id,
        name,
        `${id}@example.org`,
        languages,
        country,
      ]);
      return id;
    },

    async organisation(country: Country = 'LV', type: OrganisationType = 'agency', name = 'Example'): Promise<string> {
      const id = randomUUID();
      const texts = Object.fromEntries(
        LANGUAGES.slice(0, 1).map((language) => [language, { text: name, origin: 'human' }]),
      );
      await database.query(
        'insert into organisation (id, name, type, country, recognised_for, sample) values ($1, $2, $3, $4, null, false)',
        [id, JSON.stringify({ original: 'en', version: 1, texts }), type, country],
      );
      return id;
    },

    async member(personId: string, organisationId: string, role: Role): Promise<void> {
      await database.query('insert into access_membership values (gen_random_uuid(), $1, $2, $3, null)', [
        personId,
        organisationId,
        permissionsOf([role]),
      ]);
    },

    /** A version of a module of its own in this state; gives its id. */
    async version(state: 'draft' | 'piloting' | 'integrated', title = 'Cluster facilitation'): Promise<string> {
      const [moduleId, id] = [randomUUID(), randomUUID()];
      const text = JSON.stringify({ original: 'en', version: 1, texts: { en: { text: title, origin: 'human' } } });
      await database.query(
        `insert into module (id, code, level, scope, owner_id, sample, created_at, version)
         values ($1, $2, 'advanced', 'transnational', gen_random_uuid(), false, hansa_now(), 1)`,
        [moduleId, moduleId.slice(0, 8)],
      );
      await database.query(
        `insert into module_version (id, module_id, number, state, title, summary, outcomes, target_groups, languages,
           hours, prerequisites, materials, created_at, changed_at, version)
         values ($1, $2, 1, $3, $4, $4, '[]', '{}', '{en}', 12, '{}', '[]', hansa_now(), hansa_now(), 1)`,
        [id, moduleId, state, text],
      );
      return id;
    },

    /** A session in Riga a month from now; gives its id. */
    async session(wishes: Partial<ScheduleSessionInput> = {}): Promise<string> {
      return made.schedule.execute(
        aSession({
          moduleVersionId: wishes.moduleVersionId ?? (await made.version('integrated')),
          days: [
            { date: inDays(30), starts: '09:00', ends: '17:00' },
            { date: inDays(31), starts: '09:00', ends: '13:00' },
          ],
          enrolUntil: inDays(20),
          ...wishes,
        }),
      );
    },

    /** Enrols somebody from this country; gives both ids. */
    async enrolled(sessionId: string, country: Country | null = 'SE', languages: Language[] = ['en']) {
      const personId = await made.person(country, languages);
      return { personId, id: await made.enrol.execute(sessionId, personId, {}) };
    },

    /** "booked waitlisted offered": the states in the order of enrolling. */
    async states(sessionId: string): Promise<string> {
      const rows = await database.query<{ state: string }>(
        'select state from enrolment where session_id = $1 order by place_in_line',
        [sessionId],
      );
      return rows.map(({ state }) => state).join(' ');
    },

    mails(): Promise<{ recipient: string; language: string; subject: string; body: string }[]> {
      return database.query('select recipient, language, subject, body from mail order by created_at, recipient');
    },

    as<T>(actor: string, work: () => Promise<T>): Promise<T> {
      return inContext({ actor }, work);
    },
  };
  return made;
}

export type Training = Awaited<ReturnType<typeof aTraining>>;
