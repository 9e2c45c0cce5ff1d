import { Injectable } from '@nestjs/common';
import type { EndVouchingInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { IsNull } from 'typeorm';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Vouching } from './vouching.entity.js';
import { settleEndedVouching } from './settle-ended-vouching.js';

/** The agency takes back its word, with a reason. */
@Injectable()
export class EndVouching {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(clusterId: string, version: number, { reason }: EndVouchingInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, clusterId, { lock: true });
      expectVersion(cluster, version);
      const vouching = await tx.get(Vouching, { clusterId, endedAt: IsNull() });
      vouching.end(await tx.now(), reason);
      await tx.save(vouching);
      const subject = { type: 'cluster', id: clusterId };
      const { agencyId: organisationId } = vouching;
      tx.record({ organisationId, action: 'cluster-registry.vouching-ended', subject });
      await settleEndedVouching(tx, cluster, vouching);
    });
  }
}
