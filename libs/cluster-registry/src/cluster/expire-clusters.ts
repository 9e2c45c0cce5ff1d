import { Injectable } from '@nestjs/common';
import { Sweep, type Transaction } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { Cluster } from './cluster.entity.js';
import { endPublicity } from './end-publicity.js';

/** Makes visible what time has decided about public profiles. */
@Injectable()
export class ExpireClusters {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly settings: ClusterRegistrySettings,
  ) {}

  /** Those that nobody has reconfirmed in time. */
  @Sweep()
  expireUnconfirmed(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await clustersThat(
        tx,
        `status in ('published', 'emerging') and confirmed_at <= hansa_now() - make_interval(days => $1)`,
        [this.settings.confirmationDays],
      );
      for (const cluster of due) await endPublicity(tx, cluster, 'not-reconfirmed');
      return due.length;
    });
  }

  /** Emerging ones whose plan is at its end, and not carried out. One that meets everything waits for a validator. */
  @Sweep()
  expirePlans(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await clustersThat(
        tx,
        `status = 'emerging' and unmet <> '{}' and end_of_plan(plan, country) <= hansa_now()`,
      );
      for (const cluster of due) {
        const { met, unmet } = verdictOf(await judgeCluster(tx, cluster));
        cluster.noteVerdict({ unmet });
        if (met) await tx.save(cluster);
        else await endPublicity(tx, cluster, 'plan-not-met');
      }
      return due.length;
    });
  }
}

async function clustersThat(tx: Transaction, condition: string, parameters: unknown[] = []): Promise<Cluster[]> {
  const rows = await tx.query<{ id: string }>(
    `select id from cluster where ${condition} order by id limit 20 for update skip locked`,
    parameters,
  );
  const clusters: Cluster[] = [];
  for (const { id } of rows) clusters.push(await tx.get(Cluster, id));
  return clusters;
}
