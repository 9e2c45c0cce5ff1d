import { Injectable } from '@nestjs/common';
import type { ChangeClusterInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { Cluster } from './cluster.entity.js';
import { expectRegion } from './expect-region.js';
import { tellOfChange } from './tell-of-change.js';

/** A public profile may be changed too: its ledger says so, and what no longer meets the criteria waits for a validator. */
@Injectable()
export class ChangeCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number, input: ChangeClusterInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      cluster.change(input, await tx.now());
      await expectRegion(tx, input.region);
      cluster.noteVerdict(verdictOf(await judgeCluster(tx, cluster)));
      await tx.save(cluster);
      await tellOfChange(tx, cluster, 'changed');
      const { ownerId: organisationId } = cluster;
      tx.record({ organisationId, action: 'cluster-registry.cluster-changed', subject: { type: 'cluster', id } });
    });
  }
}
