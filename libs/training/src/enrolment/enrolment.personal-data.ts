import { EnrolmentCancelled, SeatFreed } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { Session } from '../session/session.entity.js';
import { Enrolment } from './enrolment.entity.js';

/** A person's enrolments with what came of them, and the person as training knows him. */
export async function exportEnrolments(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const [person] = await tx.query('select name, email, languages, country from person where id = $1', [personId]);
  const enrolments = await tx.query(
    `select e.id as enrolment, e.session_id as session, v.title -> 'texts' as title, s.starts_at as "startsAt",
       e.organisation_id as organisation, e.country, e.language, e.note, e.state, e.why, e.message,
       e.enrolled_at as "enrolledAt",
       (select json_agg(json_build_object('date', a.date, 'presence', a.presence, 'minutes', a.minutes) order by a.date)
        from attendance a where a.enrolment_id = e.id) as attendance,
       (select json_agg(json_build_object('at', l.at, 'from', l.from_state, 'to', l.to_state, 'why', l.why)
          order by l.number)
        from enrolment_event l where l.enrolment_id = e.id) as steps
     from enrolment e join session s on s.id = e.session_id join module_version v on v.id = s.module_version_id
     where e.person_id = $1 order by e.enrolled_at`,
    [personId],
  );
  const decided = await tx.query(
    `select l.session_id as session, l.at, l.from_state as "from", l.to_state as "to", l.why,
       case when e.changed_by = $1 and e.changed_at = l.at then e.message end as message
     from enrolment_event l join enrolment e on e.id = l.enrolment_id
     where l.actor_id = $1 and e.person_id <> $1 order by l.number`,
    [personId],
  );
  return { person: person ?? null, enrolments, stepsOfOthers: decided };
}

/**
 * Ends what is live (the seats go on to the waitlists), and removes the name and what was written by or to the person.
 * The seat ledger keeps its ids.
 */
export async function eraseEnrolments(tx: Transaction, personId: string): Promise<Record<string, number>> {
  const live = await tx.query<{ id: string; sessionId: string }>(
    `select e.id, e.session_id as "sessionId" from enrolment e join session s on s.id = e.session_id
     where e.person_id = $1 and e.state in ('requested', 'waitlisted', 'offered', 'booked') and s.starts_at > hansa_now()
     order by e.session_id`,
    [personId],
  );
  let cancelled = 0;
  for (const { id, sessionId } of live) {
    await tx.get(Session, sessionId, { lock: true });
    const enrolment = await tx.get(Enrolment, id, { lock: true });
    if (!enrolment.isLive()) continue;
    const seatFreed = enrolment.cancel('account-erased', null, { at: await tx.now(), by: personId });
    await tx.save(enrolment);
    tx.publish(EnrolmentCancelled, { enrolmentId: id, sessionId, personId, by: 'participant' });
    if (seatFreed) tx.publish(SeatFreed, { sessionId, because: 'enrolment-cancelled' });
    cancelled += 1;
  }
  const [written] = await tx.query<{ count: number }>(
    `with erased as (
       update enrolment set note = null, message = null
       where person_id = $1 and (note is not null or message is not null) returning 1)
     select count(*)::int as count from erased`,
    [personId],
  );
  // What was said to others in the provider's name is theirs.
  await tx.query('update enrolment set changed_by = null where changed_by = $1', [personId]);
  const [named] = await tx.query<{ count: number }>(
    'with erased as (delete from person where id = $1 returning 1) select count(*)::int as count from erased',
    [personId],
  );
  return { cancelledEnrolments: cancelled, notes: written!.count, names: named!.count };
}
