import { type EnrolmentState, type Received, SessionHeld } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { OpenEvaluationWhenSessionHeld } from '../evaluation/open-evaluation-when-session-held.js';
import type { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';

export interface HeldSession {
  sessionId: string;
  providerId: string;
  versionId: string;
  /** Those who attended. */
  attendees: string[];
  partially: string[];
  absent: string[];
}

export interface HeldSessionWishes {
  versionId: string;
  kind?: 'pilot' | 'regular';
  /** Null for an online session. */
  country?: string | null;
  attended?: number;
  partially?: number;
  absent?: number;
  /** Closed, so that it is settled who attended. */
  closed?: boolean;
  providerId?: string;
  sample?: boolean;
}

/** A session that was held yesterday, with people known to training. */
export async function aHeldSession(database: TrainingDatabase, wishes: HeldSessionWishes): Promise<HeldSession> {
  const { versionId, kind = 'pilot', country = 'LV', attended = 5, partially = 0, absent = 0, sample = false } = wishes;
  const [sessionId, providerId] = [randomUUID(), wishes.providerId ?? randomUUID()];
  const place = country && { name: 'Example House', address: 'Example street 1' };
  const day = `to_char(hansa_now() - interval '1 day', 'YYYY-MM-DD')`;
  await database.query(
    `insert into session (id, module_version_id, kind, provider_id, co_organiser_ids, form, country, place, link,
       language, zone, days, starts_at, ends_at, seats, reservations, approval_needed, enrol_until,
       enrolment_closes_at, closed_at, sample, created_at, version)
     values ($1, $2, $3, $4, '{}', $5, $6, $7, $8, 'en', 'Europe/Riga',
       jsonb_build_array(jsonb_build_object('date', ${day}, 'starts', '09:00', 'ends', '17:00')),
       hansa_now() - interval '30 hours', hansa_now() - interval '22 hours', 30, '[]', false, '2020-01-01',
       hansa_now() - interval '10 days', case when $9 then hansa_now() end, $10, hansa_now(), 1)`,
    [
      ...[sessionId, versionId, kind, providerId, country ? 'place' : 'online', country],
      ...[place && JSON.stringify(place), country ? null : 'https://online.example', wishes.closed ?? true, sample],
    ],
  );
  const seats: EnrolmentState[] = [
    ...Array<EnrolmentState>(attended).fill('attended'),
    ...Array<EnrolmentState>(partially).fill('partially-attended'),
    ...Array<EnrolmentState>(absent).fill('no-show'),
  ];
  const people: string[] = [];
  for (const [at, state] of seats.entries())
    people.push(await aParticipant(database, sessionId, at + 1, state, sample));
  return {
    ...{ sessionId, providerId, versionId },
    attendees: people.slice(0, attended),
    partially: people.slice(attended, attended + partially),
    absent: people.slice(attended + partially),
  };
}

async function aParticipant(
  database: TrainingDatabase,
  sessionId: string,
  place: number,
  state: EnrolmentState,
  sample: boolean,
): Promise<string> {
  const personId = randomUUID();
  await database.query('insert into person (id, name, email, languages) values ($1, $2, $3, $4)', [
    personId,
    `Participant ${place} Example`,
    `${personId}@people.example`,
    ['sv'],
  ]);
  await database.query(
    `insert into enrolment (id, session_id, person_id, language, state, place_in_line, seat_number, why,
       enrolled_at, changed_at, sample, version)
     values ($1, $2, $3, 'sv', $4, $5, $5, 'attendance-settled', hansa_now(), hansa_now(), $6, 1)`,
    [randomUUID(), sessionId, personId, state, place, sample],
  );
  return personId;
}

/** The settings of training, with nothing said. */
export function trainingSettings(values: Record<string, string> = {}): TrainingSettings {
  return new TrainingSettings(TrainingSettings.schema.parse(values));
}

/** What follows by itself when a session is closed. */
export async function openEvaluation(database: TrainingDatabase, held: HeldSession): Promise<void> {
  const { sessionId, versionId, attendees } = held;
  const data = { sessionId, moduleVersionId: versionId, kind: 'pilot' as const, attended: attendees.length };
  const event = { data } as Received<typeof SessionHeld>;
  await database.transaction((tx) => new OpenEvaluationWhenSessionHeld(trainingSettings()).handle(event, tx));
}
