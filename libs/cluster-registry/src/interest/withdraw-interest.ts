import { Injectable } from '@nestjs/common';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { PartnerSearch } from '../partner-search/partner-search.entity.js';
import { seekerOf } from '../partner-search/seeker.queries.js';
import { Interest } from './interest.entity.js';

@Injectable()
export class WithdrawInterest {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** By its sender, before it is answered. */
  execute(id: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { partnerSearchId } = await tx.get(Interest, id);
      await tx.get(PartnerSearch, partnerSearchId, { lock: true });
      const interest = await tx.get(Interest, id, { lock: true });
      interest.withdraw(await tx.now());
      await tx.save(interest);
      const { ownerId } = await seekerOf(tx, interest.clusterId);
      tx.record({
        organisationId: ownerId,
        action: 'cluster-registry.interest-withdrawn',
        subject: { type: 'interest', id },
      });
    });
  }
}
