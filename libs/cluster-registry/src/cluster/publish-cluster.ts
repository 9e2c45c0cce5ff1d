import { Injectable } from '@nestjs/common';
import { expectVersion } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { Cluster } from './cluster.entity.js';
import { expectNoInterest } from './expect-no-interest.js';
import { publishProfile } from './publish-profile.js';
import { tellOfChange } from './tell-of-change.js';

/** A validator's yes. Whether the profile is published or emerging follows from the criteria alone. */
@Injectable()
export class PublishCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, id, { lock: true });
      expectVersion(cluster, version);
      await expectNoInterest(tx, cluster);
      await publishProfile(tx, cluster, await judgeCluster(tx, cluster));
      await tellOfChange(tx, cluster, cluster.status === 'emerging' ? 'made-emerging' : 'published');
    });
  }
}
