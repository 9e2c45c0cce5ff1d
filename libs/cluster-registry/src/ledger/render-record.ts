import { type ClusterPast, type ClusterRecord, type Language, renderText } from '@hansa/contracts';

/** A record's texts in the reader's language. */
export function renderRecord(record: ClusterRecord, languages: readonly Language[]): ClusterPast['record'] {
  const { name, summary, services, plan, vouching, ended } = record;
  return {
    ...record,
    name: renderText(name, languages),
    summary: renderText(summary, languages),
    services: services && renderText(services, languages),
    plan: plan.map((step) => ({ ...step, action: renderText(step.action, languages) })),
    vouching: vouching && { ...vouching, programme: renderText(vouching.programme, languages) },
    ended: ended && { ...ended, reason: ended.reason && renderText(ended.reason, languages) },
  };
}
