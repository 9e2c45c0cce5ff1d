import type { Service } from '@hansa/contracts';
import { ClusterRegistryModule } from '@hansa/cluster-registry';
import { IdentityModule } from '@hansa/identity';
import { KnowledgeExchangeModule } from '@hansa/knowledge-exchange';
import { handlersIn } from '@hansa/platform';
import { TrainingModule } from '@hansa/training';
import type { Findings } from './findings.js';

export const DOMAINS: [Service, object][] = [
  ['identity', IdentityModule],
  ['training', TrainingModule],
  ['cluster-registry', ClusterRegistryModule],
  ['knowledge-exchange', KnowledgeExchangeModule],
];

/** Everything that was published has left, and had its effect in every handler, once. */
export async function checkEvents(findings: Findings): Promise<void> {
  for (const [service] of DOMAINS) {
    const [left] = await findings.rows<{ outbox: number; dead: number; mails: number }>(
      service,
      `select (select count(*)::int from outbox where published_at is null) as outbox,
         (select count(*)::int from dead_letter) as dead, (select count(*)::int from mail where sent_at is null) as mails`,
    );
    const nothing = left!.outbox + left!.dead + left!.mails === 0;
    findings.check(nothing, `${service} is left with ${JSON.stringify(left)}`);
  }
  for (const [service, module] of DOMAINS) {
    for (const handler of handlersIn(module)) await checkHandler(findings, service, handler);
  }
  await checkAuditTrail(findings);
}

async function checkHandler(
  findings: Findings,
  service: Service,
  { name, type }: { name: string; type: string },
): Promise<void> {
  const source = type.split('.')[0] as Service;
  const published = await findings.rows<{ id: string; kind: string; key: string; sequence: string }>(
    source,
    'select id::text, kind, key, sequence::text from outbox where type = $1 order by outbox.sequence',
    [type],
  );
  if (published[0]?.kind === 'state') {
    const newest = new Map(published.map(({ key, sequence }) => [key, sequence]));
    const held = await findings.rows<{ key: string; sequence: string }>(
      service,
      'select key, sequence::text from projected where projection = $1 and sequence > 0',
      [name],
    );
    const numbered = (entries: Iterable<[string, string]>) => [...entries].map(([key, number]) => `${key} ${number}`);
    findings.same(`${service}, ${name}`, numbered(newest), numbered(held.map(({ key, sequence }) => [key, sequence])));
    findings.looked('states', published.length);
  } else {
    const handled = await findings.rows<{ id: string }>(
      service,
      'select event_id::text as id from inbox where handler = $1',
      [name],
    );
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    findings.same(`${service}, ${name}`, ids(published), ids(handled));
    findings.looked('reactions to events', handled.length);
  }
}

async function checkAuditTrail(findings: Findings): Promise<void> {
  const published: string[] = [];
  for (const [service] of DOMAINS) {
    const acts = await findings.rows<{ id: string }>(
      service,
      `select id::text from outbox where type like '%.action-taken.v1'`,
    );
    published.push(...acts.map(({ id }) => id));
  }
  const kept = await findings.rows<{ id: string }>('identity', 'select id::text from audit_entry');
  findings.same(
    'audit trail',
    published,
    kept.map(({ id }) => id),
  );
}
