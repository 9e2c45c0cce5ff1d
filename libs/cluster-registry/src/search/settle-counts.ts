import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

/** Sums up what has been counted since, so that lists have little to add. Nothing is other than before. */
@Injectable()
export class SettleCounts {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  @Sweep()
  settleCounts(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ settled: number }>('select cluster_count_settled() as settled');
      return row!.settled;
    });
  }
}
