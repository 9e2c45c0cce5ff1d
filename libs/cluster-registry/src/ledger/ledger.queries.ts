import { Injectable } from '@nestjs/common';
import {
  type ClusterAct,
  type ClusterChange,
  type ClusterChangePage,
  type ClusterPast,
  type ClusterRecord,
  type Language,
  NotFound,
  type PageQuery,
} from '@hansa/contracts';
import { Access, type Caller, page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { renderRecord } from './render-record.js';

interface Row {
  number: number;
  at: Date;
  actor: string | null;
  name: string | null;
  act: ClusterAct;
  fields: string[];
}

interface PastRow extends Row {
  until: Date | null;
  record: ClusterRecord;
}

const Cursor = z.tuple([z.int().min(1)]);

const COLUMNS = 'l.number, l.at, l.actor, case when $2 then p.name end as name, l.act, l.fields';
// What somebody went through between two times of being public is his own affair.
const SEEN = `($2 or l.record ->> 'status' in ('published', 'emerging', 'expired', 'withdrawn'))`;

/** The ledger of changes. It is public, as far as the profile was. */
@Injectable()
export class LedgerQueries {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  async changes(clusterId: string, caller: Caller | null, query: PageQuery): Promise<ClusterChangePage> {
    const before = readCursor(query.cursor, Cursor)?.[0];
    const rows = await this.database.query<Row>(
      `select ${COLUMNS} from cluster_change l left join person p on p.id = l.actor
       where l.cluster_id = $1 and ${SEEN} and ($3::integer is null or l.number < $3)
       order by l.number desc limit $4`,
      [clusterId, await this.isOwners(clusterId, caller), before ?? null, query.limit + 1],
    );
    if (rows.length === 0 && before === undefined) throw new NotFound();
    const { items, nextCursor } = page(rows, query.limit, ({ number }) => [number]);
    return { items: items.map(change), nextCursor };
  }

  /** The record as a change left it. */
  async afterChange(clusterId: string, number: number, caller: Caller | null, languages: Language[]) {
    return this.past(clusterId, caller, languages, 'l.number = $3', number);
  }

  /** The record that stood at a moment; before the first publication there was none. */
  async at(clusterId: string, at: string, caller: Caller | null, languages: Language[]): Promise<ClusterPast> {
    const last = '(select max(number) from cluster_change where cluster_id = $1 and at <= $3::timestamptz)';
    return this.past(clusterId, caller, languages, `l.number = ${last}`, at);
  }

  private async past(
    clusterId: string,
    caller: Caller | null,
    languages: Language[],
    which: string,
    value: unknown,
  ): Promise<ClusterPast> {
    const [row] = await this.database.query<PastRow>(
      `select ${COLUMNS}, l.record, (select n.at from cluster_change n
         where n.cluster_id = l.cluster_id and n.number = l.number + 1) as until
       from cluster_change l left join person p on p.id = l.actor
       where l.cluster_id = $1 and ${SEEN} and ${which}`,
      [clusterId, await this.isOwners(clusterId, caller), value],
    );
    if (!row) throw new NotFound();
    const until = row.until?.toISOString() ?? null;
    return { clusterId, ...change(row), until, record: renderRecord(row.record, languages) };
  }

  private async isOwners(clusterId: string, caller: Caller | null): Promise<boolean> {
    if (!caller) return false;
    const [cluster] = await this.database.query<{ owner: string }>(
      'select owner_id as owner from cluster where id = $1',
      [clusterId],
    );
    return (
      cluster !== undefined && this.access.allows(this.database, caller.personId, 'organisation.read', cluster.owner)
    );
  }
}

function change({ number, at, actor, name, act, fields }: Row): ClusterChange {
  return { number, at: at.toISOString(), by: actor === null ? null : { id: actor, name }, act, fields };
}
