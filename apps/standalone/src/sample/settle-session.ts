import type { AttendanceEntry, EvaluateSessionInput } from '@hansa/contracts';
import type { SampleSession } from './hold-sessions.js';
import type { PersonKey } from './people.js';
import { personOf, type SampleRun } from './sample-run.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Longer than the window in which can be evaluated. */
const AFTER_EVALUATION = 15 * DAY;

/** What comes after a session: attendance, evaluation, certificates. */
export async function settleSession(run: SampleRun, session: SampleSession): Promise<void> {
  const { use } = run;
  const { id, plan, days } = session;
  await recordAttendance(run, session, plan.until === 'held' ? days.slice(0, 1) : days);
  if (plan.until === 'held') return;

  const closed = new Date(Date.parse(`${days.at(-1)!.date}T09:00:00Z`) + DAY);
  const after = (milliseconds: number) => new Date(closed.getTime() + milliseconds);
  await run.act(plan.host, closed, () => use.CloseSession.execute(id));
  await run.settled();
  await evaluate(run, session, after(6 * HOUR));
  if (plan.until === 'evaluating') return;
  const { issued } = await run.act(plan.host, after(DAY), () => use.IssueCertificates.execute(id));
  if (plan.revokes) {
    await run.act(plan.host, after(9 * DAY), () => use.RevokeCertificate.execute(issued[0]!, plan.revokes!));
  }
  await run.byItself(after(AFTER_EVALUATION), () => use.CloseEvaluations.closeEvaluations());
  await run.settled();
}

async function recordAttendance(run: SampleRun, session: SampleSession, days: SampleSession['days']): Promise<void> {
  const { id, plan, seated, enrolments } = session;
  for (const [index, { date }] of days.entries()) {
    const isAway = (key: PersonKey) => key === plan.noShow || (key === plan.firstDayOnly && index > 0);
    const entries: AttendanceEntry[] = seated.map((key) => ({
      enrolmentId: enrolments.get(key)!,
      presence: isAway(key) ? 'absent' : 'present',
    }));
    await run.act(plan.host, new Date(`${date}T16:45:00Z`), () =>
      run.use.RecordAttendance.execute(id, date, 0, { entries }),
    );
  }
}

async function evaluate(run: SampleRun, session: SampleSession, at: Date): Promise<void> {
  const { id, plan, seated } = session;
  const attended = seated.filter((key) => key !== plan.noShow);
  for (const [index, scores] of (plan.answers ?? []).entries()) {
    const [content, trainer, value] = [...scores].map(Number) as [number, number, number];
    const answer: EvaluateSessionInput = { content, trainer, value, comment: plan.comments?.[index] };
    const person = attended[index]!;
    await run.act(person, at, () => run.use.EvaluateSession.execute(id, personOf(person).id, answer));
  }
}
