import { Injectable } from '@nestjs/common';
import {
  type Country,
  type Language,
  type LocalisedText,
  NotFound,
  renderText,
  type ResourceOwner,
  type TransferPage,
  type TransfersQuery,
  type TransferSummary,
  type TransferView,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { renderFacts } from '../fact/fact.rules.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { transfersAmong } from './transfer-flows.queries.js';
import type { Adaptation, StoredFact } from './transfer.rules.js';

interface Organisation {
  id: string;
  name: LocalisedText | null;
  country: Country | null;
}
interface SummaryRow extends Pick<TransferSummary, 'id' | 'status' | 'result'> {
  practice: { id: string; outcome: TransferSummary['practice']['outcome']; title: LocalisedText };
  owner: Organisation;
  organisation: Organisation;
  from: TransferSummary['from'];
  to: TransferSummary['to'];
  clusterId: string | null;
  clusterName: LocalisedText | null;
  begunAt: Date;
  toldAt: Date;
  endedAt: Date | null;
}
interface FullRow extends SummaryRow, Pick<TransferView, 'sample' | 'version'> {
  plan: LocalisedText;
  adaptations: Adaptation[];
  outcome: LocalisedText | null;
  evidence: StoredFact[];
  changedAt: Date;
}

const SUMMARY = `t.id, t.status, t.result, t.cluster_id as "clusterId",
  (select d.title from discussable d where d.type = 'cluster' and d.id = t.cluster_id limit 1) as "clusterName",
  jsonb_build_object('id', p.id, 'outcome', p.outcome, 'title', p.title) as practice,
  jsonb_build_object('id', p.owner_id, 'name', o.name, 'country', o.country) as owner,
  jsonb_build_object('id', t.organisation_id, 'name', b.name, 'country', b.country) as organisation,
  jsonb_build_object('country', t.from_country, 'region', t.from_region) as "from",
  jsonb_build_object('country', t.country, 'region', t.region, 'city', t.city) as "to",
  t.begun_at as "begunAt", t.told_at as "toldAt", t.ended_at as "endedAt"`;
const FROM = `from transfer t join practice p on p.id = t.practice_id
  left join organisation o on o.id = p.owner_id left join organisation b on b.id = t.organisation_id`;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class TransferQueries {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  /** The newest first. */
  async transfers(query: TransfersQuery, languages: Language[]): Promise<TransferPage> {
    const parameters: unknown[] = [];
    const put = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = transfersAmong(query, put);
    const after = readCursor(query.cursor, Cursor);
    if (after) {
      const [at, id] = after.map(put);
      conditions.push(`(t.begun_at, t.id) < (${at}::timestamptz, ${id}::uuid)`);
    }
    const rows = await this.database.query<SummaryRow>(
      `select ${SUMMARY} ${FROM} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
       order by t.begun_at desc, t.id desc limit ${query.limit + 1}`,
      parameters,
    );
    const { items, nextCursor } = page(rows, query.limit, ({ begunAt, id }) => [begunAt, id]);
    return { items: items.map((row) => summary(row, languages)), nextCursor };
  }

  /** Throws `NotFound` for a practice that was never public. */
  async transfersOf(practiceId: string, query: TransfersQuery, languages: Language[]): Promise<TransferPage> {
    const [practice] = await this.database.query('select from practice where id = $1 and published_at is not null', [
      practiceId,
    ]);
    if (!practice) throw new NotFound();
    return this.transfers({ ...query, practiceId }, languages);
  }

  async transfer(id: string, languages: Language[]): Promise<TransferView> {
    const [row] = await this.database.query<FullRow>(
      `select ${SUMMARY}, t.plan, t.adaptations, t.outcome, t.evidence, t.changed_at as "changedAt", t.sample, t.version
       ${FROM} where t.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    const { plan, adaptations, outcome, evidence, changedAt, sample, version } = row;
    return {
      ...{ ...summary(row, languages), sample, version },
      plan: renderText(plan, languages),
      adaptations: adaptations.map(({ at, note }) => ({ at, note: renderText(note, languages) })),
      outcome: outcome && renderText(outcome, languages),
      evidence: renderFacts(evidence, languages),
      changedAt: changedAt.toISOString(),
    };
  }
}

function summary(row: SummaryRow, languages: readonly Language[]): TransferSummary {
  const { id, status, result, clusterId, clusterName, practice, from, to, begunAt, toldAt, endedAt } = row;
  const known = ({ name, ...rest }: Organisation): ResourceOwner => ({
    ...rest,
    name: name && renderText(name, languages),
  });
  return {
    ...{ id, status, result, from, to },
    cluster: clusterId === null ? null : { id: clusterId, name: clusterName && renderText(clusterName, languages) },
    practice: { ...practice, title: renderText(practice.title, languages), owner: known(row.owner) },
    organisation: known(row.organisation),
    begunAt: begunAt.toISOString(),
    toldAt: toldAt.toISOString(),
    endedAt: endedAt && endedAt.toISOString(),
  };
}
