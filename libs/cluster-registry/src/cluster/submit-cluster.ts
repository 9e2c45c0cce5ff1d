import { Injectable } from '@nestjs/common';
import { ClusterSubmitted } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { criteriaInForce, verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { Cluster } from './cluster.entity.js';
import { tellOfChange } from './tell-of-change.js';

/** Pins the criteria in force. What does not meet them may still be published as emerging, or be vouched for. */
@Injectable()
export class SubmitCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      const now = await tx.now();
      cluster.submit(criteriaInForce(now).version, now);
      cluster.noteVerdict(verdictOf(await judgeCluster(tx, cluster)));
      await tx.save(cluster);
      const { ownerId, country } = cluster;
      tx.publish(ClusterSubmitted, { clusterId: id, ownerId, country });
      const subject = { type: 'cluster', id };
      tx.record({ organisationId: ownerId, action: 'cluster-registry.cluster-submitted', subject });
      await tellOfChange(tx, cluster, 'submitted');
    });
  }
}
