import { Injectable } from '@nestjs/common';
import { LabelEnded } from '@hansa/contracts';
import { Sweep } from '@hansa/platform';
import { Cluster } from '../cluster/cluster.entity.js';
import { tellOfChange } from '../cluster/tell-of-change.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Label } from './label.entity.js';

/** Makes visible which labels do not count any more, because their last day is over. */
@Injectable()
export class ExpireLabels {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  @Sweep()
  expireLabels(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await tx.query<{ id: string; clusterId: string }>(
        `select l.id, c.id as "clusterId" from label l join cluster c on c.id = l.cluster_id
         where l.ended_at is null and l.valid_until < hansa_now() + interval '1 day'
           and end_of_day(l.valid_until, c.country) <= hansa_now()
         order by c.id limit 20 for update skip locked`,
      );
      const now = await tx.now();
      for (const { id, clusterId } of due) {
        const [cluster, label] = [await tx.get(Cluster, clusterId), await tx.get(Label, id)];
        label.end('expired', now);
        await tx.save(label);
        cluster.touch(now);
        await tx.save(cluster);
        const { ownerId, country } = cluster;
        tx.publish(LabelEnded, { clusterId, ownerId, country, level: label.level, cause: 'expired' });
        await tellOfChange(tx, cluster, 'label-changed');
      }
      return due.length;
    });
  }
}
