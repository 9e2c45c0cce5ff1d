import type { EnrolmentState, Language, LocalisedText } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import type { SessionDay } from '../session/session.rules.js';

/** What a mail to a participant is made of. */
export interface Notice {
  name: string;
  email: string;
  /** Of the enrolment, then those of the person. */
  languages: Language[];
  state: EnrolmentState;
  message: string | null;
  offerUntil: Date | null;
  title: LocalisedText;
  zone: string;
  days: SessionDay[];
  place: { name: string; address: string } | null;
  link: string | null;
  cancelReason: LocalisedText | null;
}

const NOTICES = `
select p.name, p.email, array_prepend(e.language, p.languages) as languages, e.state, e.message,
  e.offer_until as "offerUntil", v.title, s.zone, s.days, s.place, s.link, s.cancel_reason as "cancelReason"
from enrolment e
join person p on p.id = e.person_id
join session s on s.id = e.session_id
join module_version v on v.id = s.module_version_id`;

/** About one enrolment, if it still is in this state; null for somebody who has been erased. */
export async function noticeOf(tx: Transaction, enrolmentId: string, state: EnrolmentState): Promise<Notice | null> {
  const [row] = await tx.query<Notice>(`${NOTICES} where e.id = $1 and e.state = $2`, [enrolmentId, state]);
  return row ?? null;
}

/** About several enrolments of one session. */
export function noticesOf(tx: Transaction, enrolmentIds: readonly string[]): Promise<Notice[]> {
  return tx.query<Notice>(`${NOTICES} where e.id = any($1) order by e.place_in_line`, [enrolmentIds]);
}

/** About everybody who has a seat in a session, waits for one or asks for one. */
export function noticesOfSession(tx: Transaction, sessionId: string): Promise<Notice[]> {
  return tx.query<Notice>(
    `${NOTICES} where e.session_id = $1 and e.state in ('requested', 'waitlisted', 'offered', 'booked')
     order by e.place_in_line`,
    [sessionId],
  );
}
