import { Injectable } from '@nestjs/common';
import { ClusterReturned, type ReturnClusterInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { Cluster } from './cluster.entity.js';
import { expectNoInterest } from './expect-no-interest.js';
import { tellOfChange } from './tell-of-change.js';

/** A validator's remarks go back to the organisation with its profile; one that was public is so no more. */
@Injectable()
export class ReturnCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number, input: ReturnClusterInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      await expectNoInterest(tx, cluster);
      cluster.giveBack(input, verdictOf(await judgeCluster(tx, cluster)), await tx.now());
      await tx.save(cluster);
      const { ownerId, country } = cluster;
      tx.publish(ClusterReturned, { clusterId: id, ownerId, country });
      await tellOfChange(tx, cluster, 'returned');
    });
  }
}
