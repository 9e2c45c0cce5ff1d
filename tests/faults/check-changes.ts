import { type Findings, tally } from './findings.js';

/** What is changed again and again, each by one person: how often that was done, and what stands there now. */
export const CHANGES = [
  {
    kind: 'change',
    service: 'identity',
    sql: `select id, version - 1 as done, name->'texts'->'en'->>'text' as text from organisation where website is not null`,
    action: 'identity.organisation-changed',
    isTheFirst: (text: string) => text.startsWith('organisation'),
  },
  {
    kind: 'cluster-change',
    service: 'cluster-registry',
    sql: `select c.id, summary->'texts'->'en'->>'text' as text,
            (select count(*)::int from cluster_change l where l.cluster_id = c.id and l.act = 'changed') as done
          from cluster c where published_at is not null`,
    action: 'cluster-registry.cluster-changed',
    isTheFirst: (text: string) => text.startsWith('Written'),
  },
] as const;

interface Changed {
  id: string;
  done: number;
  text: string;
}

/** The last text is that of the last change that counts; the audit trail and the ledger tell of each once. */
export async function checkChanges(
  findings: Findings,
  { kind, service, sql, isTheFirst }: (typeof CHANGES)[number],
  told: readonly string[],
): Promise<void> {
  const rows = await findings.rows<Changed>(service, sql);
  const audit = tally(told);
  const changes = Map.groupBy(findings.ledger.of(kind), ({ about }) => about!);
  for (const { id, done, text } of rows) {
    const sent = changes.get(id) ?? [];
    const last = sent.findLastIndex(({ state }) => state === 'acknowledged');
    const least = sent.filter(({ state }) => state === 'acknowledged').length;
    const most = least + sent.filter(({ state }) => state === 'open').length;
    findings.check(done >= least && done <= most, `${kind} of ${id}: ${done} done, ${least} acknowledged`);
    findings.check((audit.get(id) ?? 0) === done, `${kind} of ${id}: ${done} done, ${audit.get(id)} told`);
    const mayBe = sent.slice(Math.max(0, last)).filter(({ state }) => state !== 'refused');
    const isNew = mayBe.some(({ mark }) => mark === text) || (last < 0 && isTheFirst(text));
    findings.check(isNew, `${kind} of ${id}: "${text}" is old`);
    findings.looked('entries of the audit trail', done);
  }
  findings.looked('writes that were acknowledged', findings.ledger.of(kind, 'acknowledged').length);
  findings.looked('writes whose answer was lost', findings.ledger.of(kind, 'open').length);
}
