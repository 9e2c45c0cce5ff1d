import { Injectable } from '@nestjs/common';
import { ClusterPublished } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { criteriaInForce, verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { Cluster } from './cluster.entity.js';
import { CriteriaAreNotMet } from './cluster.errors.js';
import { basisOf } from './cluster.rules.js';
import { tellOfChange } from './tell-of-change.js';

/** The profile is as it should be for another year, by the criteria in force, which it keeps. */
@Injectable()
export class ReconfirmCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      cluster.mustBePublic();
      const now = await tx.now();
      const report = await judgeCluster(tx, cluster, criteriaInForce(now));
      const verdict = verdictOf(report);
      const basis = basisOf(verdict);
      if (!basis) throw new CriteriaAreNotMet({ criteria: report.criteria, emerging: report.emerging });
      const before = cluster.status;
      cluster.reconfirm(verdict, now);
      await tx.save(cluster);
      const { ownerId, country, status } = cluster;
      if (status !== before) {
        const is = { status: basis.status, basis: basis.restsOn };
        tx.publish(ClusterPublished, { clusterId: id, ownerId, country, ...is });
      }
      const subject = { type: 'cluster', id };
      tx.record({ organisationId: ownerId, action: 'cluster-registry.cluster-reconfirmed', subject });
      await tellOfChange(tx, cluster, 'reconfirmed');
    });
  }
}
