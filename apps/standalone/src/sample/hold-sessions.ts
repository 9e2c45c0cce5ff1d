import type { SessionDayInput, SessionLocation } from '@hansa/contracts';
import { MEMBERS, type PersonKey } from './people.js';
import { localised, personOf, type SampleRun } from './sample-run.js';
import { settleSession } from './settle-session.js';
import type { SessionPlan } from './sessions.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A session while it is made: who holds which enrolment, and who has a seat. */
export interface SampleSession {
  id: string;
  plan: SessionPlan;
  days: SessionDayInput[];
  enrolments: Map<PersonKey, string>;
  seated: PersonKey[];
}

/** Plans a session, lets people enrol, and takes it as far as the plan says. */
export async function holdSession(run: SampleRun, plan: SessionPlan): Promise<void> {
  const { use } = run;
  const days = [1, 2].map((day) => ({ date: run.weekday(plan.week, day), starts: '09:00', ends: '16:00' }));
  const begins = new Date(`${days[0]!.date}T06:00:00Z`);
  // Eight weeks before, or three weeks ago for one that is farther off.
  const planned = new Date(Math.min(begins.getTime() - 56 * DAY, run.daysFromNow(-21).getTime()));
  const id = await schedule(run, plan, days, planned);
  run.sessions.set(`${plan.module} ${plan.city ?? 'online'}`, id);
  const session: SampleSession = { id, plan, days, enrolments: new Map(), seated: [] };
  await enrol(run, session, new Date(planned.getTime() + 7 * DAY));
  await decide(run, session, new Date(planned.getTime() + 14 * DAY));
  const late = new Date(Math.min(begins.getTime() - 10 * DAY, run.daysFromNow(0).getTime() - 3 * HOUR));
  await passSeatOn(run, session, late);
  if (plan.until === 'cancelled') {
    const reason = localised({
      en: 'Our trainer is ill. A new date will follow.',
      sv: 'Vår lärare är sjuk. Nytt datum kommer.',
    });
    await run.act(plan.host, late, () => use.CancelSession.execute(id, { reason }));
  }
  if (['held', 'evaluating', 'closed'].includes(plan.until)) await settleSession(run, session);
}

async function schedule(run: SampleRun, plan: SessionPlan, days: SessionDayInput[], at: Date): Promise<string> {
  const { kind, host, language, zone, week, seats, reserved, approval = false, coOrganiser } = plan;
  const version = await run.act(host, at, (caller) =>
    run.use.ModuleQueries.moduleVersion(run.modules.get(plan.module)!, 1, caller, []),
  );
  const releaseDate = run.weekday(week - 2, 4);
  return run.act(host, at, () =>
    run.use.ScheduleSession.execute({
      ...{ kind, language, zone, days, seats, approvalNeeded: approval, location: locationOf(plan) },
      moduleVersionId: version.id,
      providerId: run.organisation(plan.provider),
      coOrganiserIds: coOrganiser ? [run.organisation(coOrganiser)] : [],
      reservations: reserved ? [{ ...reserved, releaseDate }] : [],
      enrolUntil: run.weekday(week - 1, 0),
    }),
  );
}

function locationOf({ city, country, hybrid, module }: SessionPlan): SessionLocation {
  const link = `https://meet.example/${module.toLowerCase()}`;
  if (!city || !country) return { form: 'online', link };
  const place = { name: 'Sample House', address: `1 Sample Street, ${city}` };
  return hybrid ? { form: 'hybrid', country, place, link } : { form: 'place', country, place };
}

/** One after the other, some hours apart; the first have the seats. */
async function enrol(run: SampleRun, session: SampleSession, from: Date): Promise<void> {
  const { participants, seats, approval } = session.plan;
  for (const [index, key] of participants.entries()) {
    const organisationId = run.organisation(MEMBERS.find((member) => member.key === key)!.organisation);
    const enrolmentId = await run.act(key, new Date(from.getTime() + index * 5 * HOUR), () =>
      run.use.EnrolParticipant.execute(session.id, personOf(key).id, { organisationId }),
    );
    session.enrolments.set(key, enrolmentId);
  }
  if (!approval) session.seated = participants.slice(0, seats);
}

async function decide(run: SampleRun, { plan, enrolments }: SampleSession, at: Date): Promise<void> {
  const { DecideRequest } = run.use;
  for (const key of plan.approved ?? []) {
    await run.act(plan.host, at, () => DecideRequest.execute(enrolments.get(key)!, { decision: 'approve' }));
  }
  if (!plan.declined) return;
  const { person, reason } = plan.declined;
  await run.act(plan.host, at, () => DecideRequest.execute(enrolments.get(person)!, { decision: 'decline', reason }));
}

/** Somebody cancels; the first of the waitlist is offered the seat, and takes it or still thinks about it. */
async function passSeatOn(run: SampleRun, session: SampleSession, at: Date): Promise<void> {
  const { cancels, takesOffer } = session.plan;
  const { enrolments } = session;
  if (!cancels) return;
  await run.act(cancels, at, () => run.use.CancelEnrolment.execute(enrolments.get(cancels)!, personOf(cancels).id));
  session.seated = session.seated.filter((key) => key !== cancels);
  await run.settled();
  if (!takesOffer) return;
  await run.act(takesOffer, new Date(at.getTime() + 5 * HOUR), () =>
    run.use.AcceptOffer.execute(enrolments.get(takesOffer)!, personOf(takesOffer).id),
  );
  session.seated.push(takesOffer);
}
