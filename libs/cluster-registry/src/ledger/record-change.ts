import type { ClusterAct } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { PUBLIC_RECORD } from './public-record.queries.js';

/**
 * Enters into the ledger what the public records of these clusters are now. Call it after everything of the change has
 * been saved, in the same transaction, whatever the status: a cluster that never was public is passed over, and so is
 * one whose record is as it was.
 */
export async function recordChange(
  tx: Transaction,
  clusterId: string | readonly string[],
  act: ClusterAct,
): Promise<void> {
  const ids = [clusterId].flat();
  // Numbers of one cluster are given one after the other.
  await tx.query('select from cluster where id = any($1) order by id for update', [ids]);
  await tx.query(
    `with present as (select c.id, ${PUBLIC_RECORD} as record from cluster c where c.id = any($1)),
     compared as (
       select p.id, p.record, b.number, b.at, array(
         select key from jsonb_each(p.record) one
         where one.value is distinct from coalesce(b.record -> key, 'null') order by key) as fields
       from present p left join lateral (
         select number, at, record from cluster_change where cluster_id = p.id order by number desc limit 1) b on true
       where b.number is not null or p.record ->> 'status' in ('published', 'emerging'))
     insert into cluster_change (cluster_id, number, at, actor, act, fields, record)
     select id, coalesce(number, 0) + 1, greatest(hansa_now(), at), $2, $3, fields, record
     from compared where fields <> '{}'`,
    [ids, tx.actor, act],
  );
}
