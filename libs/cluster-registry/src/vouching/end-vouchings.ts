import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Vouching } from './vouching.entity.js';
import { settleEndedVouching } from './settle-ended-vouching.js';

/** Ends the vouchings whose last day is over. */
@Injectable()
export class EndVouchings {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  @Sweep()
  endVouchings(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await tx.query<{ id: string; clusterId: string }>(
        `select v.id, v.cluster_id as "clusterId" from vouching v join cluster c on c.id = v.cluster_id
         where v.ended_at is null and v.until < hansa_now() + interval '1 day'
           and end_of_day(v.until, c.country) <= hansa_now()
         order by v.id limit 20 for update skip locked`,
      );
      for (const { id, clusterId } of due) {
        const [cluster, vouching] = [await tx.get(Cluster, clusterId), await tx.get(Vouching, id)];
        vouching.end(await tx.now());
        await tx.save(vouching);
        await settleEndedVouching(tx, cluster, vouching);
      }
      return due.length;
    });
  }
}
