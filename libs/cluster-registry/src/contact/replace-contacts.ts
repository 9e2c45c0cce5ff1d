import { Injectable } from '@nestjs/common';
import type { ClusterContactsInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

/** Personal data: neither the ledger nor the others are told of it. */
@Injectable()
export class ReplaceContacts {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(clusterId: string, version: number, { items }: ClusterContactsInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, clusterId, { lock: true });
      expectVersion(cluster, version);
      cluster.mayBeChanged();
      cluster.touch(await tx.now());
      await tx.save(cluster);
      await tx.query('delete from cluster_contact where cluster_id = $1', [clusterId]);
      await tx.query(
        `insert into cluster_contact (id, cluster_id, position, name, function, email, phone, is_public, person_id)
         select gen_random_uuid(), $1, n, told ->> 'name', told ->> 'function', told ->> 'email', told ->> 'phone',
           (told ->> 'isPublic')::boolean,
           (select min(p.id::text)::uuid from person p where lower(p.email) = lower(told ->> 'email'))
         from jsonb_array_elements($2) with ordinality as list(told, n)`,
        [clusterId, JSON.stringify(items)],
      );
      const subject = { type: 'cluster', id: clusterId };
      const { ownerId: organisationId } = cluster;
      tx.record({ organisationId, action: 'cluster-registry.contacts-changed', subject });
    });
  }
}
