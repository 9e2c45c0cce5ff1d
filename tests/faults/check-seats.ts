import type { Findings } from './findings.js';

interface Line {
  id: string;
  seats: number;
  taken: number;
  waiting: number;
  places: number;
  highest: number;
}

/** Nobody sits on a seat that is not there, nobody waits beside a free one, and the ledger of seats tells it all. */
export async function checkSeats(findings: Findings): Promise<void> {
  const lines = await findings.rows<Line>(
    'training',
    `select s.id, s.seats,
       count(e.id) filter (where e.state in ('booked', 'offered'))::int as taken,
       count(e.id) filter (where e.state = 'waitlisted')::int as waiting,
       count(distinct e.place_in_line)::int as places, coalesce(max(e.place_in_line), 0) as highest
     from session s left join enrolment e on e.session_id = s.id group by s.id`,
  );
  for (const { id, seats, taken, waiting, places, highest } of lines) {
    findings.check(taken <= seats, `session ${id}: ${taken} sit on ${seats} seats`);
    findings.check(waiting === 0 || taken === seats, `session ${id}: ${waiting} wait while ${seats - taken} are free`);
    findings.check(places === highest, `session ${id}: the line has ${places} places up to number ${highest}`);
  }
  findings.looked('lines of sessions', lines.length);

  const steps = await findings.rows<{ id: string; state: string; from: string | null; to: string }>(
    'training',
    `select e.id, e.state, l.from_state as "from", l.to_state as "to" from enrolment e
     left join enrolment_event l on l.enrolment_id = e.id order by e.id, l.number`,
  );
  for (const [id, own] of Map.groupBy(steps, (step) => step.id)) {
    const chained = own.every(({ from }, index) => from === (index === 0 ? null : own[index - 1]!.to));
    findings.check(chained && own.at(-1)!.to === own[0]!.state, `enrolment ${id}: its steps do not lead to its state`);
  }
  findings.looked('steps of enrolments', steps.length);
}
