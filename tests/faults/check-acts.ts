import { CHANGES, checkChanges } from './check-changes.js';
import { type Findings, tally } from './findings.js';
import { MATERIALS } from './integrator.js';
import type { Entry, Kind } from './ledger.js';
import { addressOf, websiteOf } from './writer.js';

interface Thing {
  id: string;
  mark: string;
}
/** How the things of a kind are found, and what the audit trail says of each. */
const THINGS = [
  {
    kind: 'organisation',
    service: 'identity',
    sql: `select id, website as mark from organisation where website is not null`,
    markOf: (entry: Entry) => websiteOf(entry.mark),
    action: 'identity.organisation-created',
  },
  {
    kind: 'invitation',
    service: 'identity',
    sql: 'select id, email as mark from invitation',
    markOf: (entry: Entry) => addressOf(entry.mark),
    action: 'identity.member-invited',
  },
  {
    kind: 'resource',
    service: 'knowledge-exchange',
    sql: `select id, title->'texts'->'en'->>'text' as mark from resource where module is null`,
    markOf: (entry: Entry) => entry.mark,
    action: 'knowledge-exchange.resource-added',
  },
  {
    kind: 'publication',
    service: 'knowledge-exchange',
    sql: `select id, id::text as mark from resource where module is null and state = 'published'`,
    markOf: (entry: Entry) => entry.about!,
    action: 'knowledge-exchange.resource-published',
  },
  {
    kind: 'cluster',
    service: 'cluster-registry',
    sql: 'select id, acronym as mark from cluster where acronym is not null',
    markOf: (entry: Entry) => entry.mark,
    action: 'cluster-registry.cluster-created',
  },
  {
    kind: 'discussion',
    service: 'knowledge-exchange',
    sql: 'select id, title as mark from discussion',
    markOf: (entry: Entry) => entry.mark,
    action: undefined,
  },
  {
    kind: 'session',
    service: 'training',
    sql: `select id, place->>'name' as mark from session where place->>'name' not like 'narrow%'`,
    markOf: (entry: Entry) => entry.mark,
    action: 'training.session-scheduled',
  },
  {
    kind: 'enrolment',
    service: 'training',
    sql: `select id, session_id || ' ' || person_id as mark from enrolment`,
    markOf: (entry: Entry) => entry.about!,
    action: undefined,
  },
  {
    kind: 'cancellation',
    service: 'training',
    sql: `select number as id, enrolment_id::text as mark from enrolment_event where to_state = 'cancelled'`,
    markOf: (entry: Entry) => entry.about!,
    action: undefined,
  },
  {
    kind: 'acceptance',
    service: 'training',
    sql: `select number as id, enrolment_id::text as mark from enrolment_event
          where from_state = 'offered' and to_state = 'booked'`,
    markOf: (entry: Entry) => entry.about!,
    action: undefined,
  },
] as const;

/** What was acknowledged is there, once; what was not is there once or not at all; the audit trail tells of each once. */
export async function checkActs(findings: Findings): Promise<void> {
  const audit = await findings.rows<{ action: string; subject: string }>(
    'identity',
    'select action, subject_id as subject from audit_entry',
  );
  const told = (action: string) => audit.filter((entry) => entry.action === action).map(({ subject }) => subject);
  for (const { kind, service, sql, markOf, action } of THINGS) {
    const things = await findings.rows<Thing>(service, sql);
    compareWithLedger(findings, kind, things, markOf);
    const own = new Set(things.map(({ id }) => id));
    if (!action) continue;
    // The audit trail tells of the world's beginning too.
    const subjects = told(action).filter((subject) => own.has(subject) || !isOfTheBeginning(findings, subject));
    findings.same(`audit trail, ${action}`, [...own], subjects);
    findings.looked('entries of the audit trail', subjects.length);
  }
  for (const changed of CHANGES) await checkChanges(findings, changed, told(changed.action));
  await checkIntegrations(findings);
}

function isOfTheBeginning({ world }: Findings, subject: string): boolean {
  const registered = [...world.clusters.values()].flatMap(({ id, ownerId }) => [id, ownerId]);
  return [world.providerId, ...world.narrow, ...registered].includes(subject);
}

function compareWithLedger(
  findings: Findings,
  kind: Kind,
  things: readonly Thing[],
  markOf: (entry: Entry) => string,
): void {
  const there = tally(things.map(({ mark }) => mark));
  const ids = new Set(things.map(({ id }) => id));
  const entries = Map.groupBy(findings.ledger.of(kind), markOf);
  for (const [mark, of] of entries) {
    const least = of.filter(({ state }) => state === 'acknowledged').length;
    const most = least + of.filter(({ state }) => state === 'open').length;
    const number = there.get(mark) ?? 0;
    findings.check(number >= least, `${kind} ${mark}: acknowledged ${least} times, there ${number} times`);
    findings.check(number <= most, `${kind} ${mark}: there ${number} times, at most ${most} times done`);
    there.delete(mark);
  }
  for (const mark of there.keys()) findings.failures.push(`${kind} ${mark}: nobody did this`);
  // Of a cancellation or an acceptance the answer is the enrolment, which is found by its mark.
  if (kind !== 'cancellation' && kind !== 'acceptance') {
    for (const { mark, id } of findings.ledger.of(kind, 'acknowledged')) {
      findings.check(ids.has(id!), `${mark}: acknowledged with the id ${id}, which is not there`);
    }
  }
  const open = findings.ledger.of(kind, 'open').length;
  findings.looked('writes that were acknowledged', findings.ledger.of(kind, 'acknowledged').length);
  findings.looked('writes whose answer was lost', open);
}

async function checkIntegrations(findings: Findings): Promise<void> {
  const rows = await findings.rows<{ id: string; number: number; state: string }>(
    'knowledge-exchange',
    `select module->>'moduleVersionId' as id, count(*)::int as number from resource
     where module is not null and state = 'published' group by 1`,
  );
  const there = new Map(rows.map(({ id, number }) => [id, number]));
  for (const { about, state } of findings.ledger.of('integration')) {
    const number = there.get(about!) ?? 0;
    const right = number === MATERIALS || (number === 0 && state === 'open');
    findings.check(right, `module ${about}: ${number} of ${MATERIALS} materials are in the pool`);
    findings.looked('resources that came into the pool', number);
  }
}
