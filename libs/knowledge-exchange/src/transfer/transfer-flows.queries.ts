import { Injectable } from '@nestjs/common';
import type { Country, FlowsQuery, TransferCounts, TransferFlows } from '@hansa/contracts';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Which transfers are meant, of `transfer t join practice p`. */
type Among = Omit<FlowsQuery, 'by'>;

/** Counts transfers `t` by where they stand. */
export const TRANSFER_COUNTS = `jsonb_build_object(
  'trying', count(*) filter (where t.status = 'trying'), 'adapted', count(*) filter (where t.status = 'adapted'),
  'worked', count(*) filter (where t.result = 'worked'),
  'workedInPart', count(*) filter (where t.result = 'worked-in-part'),
  'didNotWork', count(*) filter (where t.result = 'did-not-work'),
  'abandoned', count(*) filter (where t.status = 'abandoned'))`;

const CONDITIONS: Record<keyof Among, (value: string) => string> = {
  practiceId: (value) => `t.practice_id = ${value}`,
  ownerId: (value) => `p.owner_id = ${value}`,
  organisationId: (value) => `t.organisation_id = ${value}`,
  clusterId: (value) => `t.cluster_id = ${value}`,
  theme: (value) => `${value} = any(p.themes)`,
  fromCountry: (value) => `t.from_country = ${value}`,
  fromRegion: (value) => `starts_with(t.from_region, ${value})`,
  toCountry: (value) => `t.country = ${value}`,
  toRegion: (value) => `starts_with(t.region, ${value})`,
  status: (value) => `t.status = ${value}`,
  result: (value) => `t.result = ${value}`,
};

/** @param put makes a parameter of a value */
export function transfersAmong(query: Among, put: (value: unknown) => string): string[] {
  return (Object.keys(CONDITIONS) as (keyof Among)[]).flatMap((name) =>
    query[name] === undefined ? [] : [CONDITIONS[name](put(query[name]))],
  );
}

@Injectable()
export class TransferFlowsQueries {
  constructor(private readonly database: KnowledgeExchangeDatabase) {}

  /** From where to where knowledge flows, the strongest flow first. */
  async flows({ by, ...among }: FlowsQuery): Promise<TransferFlows> {
    const parameters: unknown[] = [];
    const conditions = transfersAmong(among, (value) => `$${parameters.push(value)}`);
    const [from, to] = by === 'region' ? ['t.from_region', 't.region'] : ['null', 'null'];
    const rows = await this.database.query<{
      fromCountry: Country;
      fromRegion: string | null;
      toCountry: Country;
      toRegion: string | null;
      total: number;
      counts: TransferCounts;
    }>(
      `select t.from_country as "fromCountry", ${from} as "fromRegion", t.country as "toCountry", ${to} as "toRegion",
         count(*)::integer as total, ${TRANSFER_COUNTS} as counts
       from transfer t join practice p on p.id = t.practice_id
       ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
       group by 1, 2, 3, 4 order by total desc, 1, 3, 2, 4 limit 1000`,
      parameters,
    );
    return {
      items: rows.map(({ fromCountry, fromRegion, toCountry, toRegion, total, counts }) => ({
        from: { country: fromCountry, region: fromRegion },
        to: { country: toCountry, region: toRegion },
        ...{ total, ...counts },
      })),
    };
  }
}
