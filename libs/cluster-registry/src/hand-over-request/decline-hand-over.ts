import { Injectable } from '@nestjs/common';
import type { DeclineHandOverInput } from '@hansa/contracts';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { HandOverRequest } from './hand-over-request.entity.js';

/** The keeper keeps the profile, and says why. */
@Injectable()
export class DeclineHandOver {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, { reason }: DeclineHandOverInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { clusterId } = await tx.get(HandOverRequest, id);
      // The profile first, as when it is handed over.
      const { ownerId: organisationId } = await tx.get(Cluster, clusterId, { lock: true });
      const request = await tx.get(HandOverRequest, id, { lock: true });
      request.decline(reason, tx.actor, await tx.now());
      await tx.save(request);
      const subject = { type: 'hand-over-request', id };
      tx.record({ organisationId, action: 'cluster-registry.hand-over-declined', subject });
    });
  }
}
