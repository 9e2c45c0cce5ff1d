import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

/** What was not applied in its time, whose report nobody needs any more, or that never came in whole. */
@Injectable()
export class DeleteExpiredImports {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  @Sweep()
  deleteExpired(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const gone = await tx.query(
        `delete from cluster_import where id in (
           select id from cluster_import
           where state <> 'applying' and expires_at < hansa_now()
             or state = 'receiving' and created_at < hansa_now() - interval '1 hour'
           for update skip locked limit 1)
         returning 1`,
      );
      return gone.length;
    });
  }
}
