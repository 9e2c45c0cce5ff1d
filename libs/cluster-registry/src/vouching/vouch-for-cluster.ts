import { Injectable } from '@nestjs/common';
import { ClusterVouchedFor, NotFound, type VouchForClusterInput } from '@hansa/contracts';
import { expectVersion, type Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { Cluster } from '../cluster/cluster.entity.js';
import { isPublic } from '../cluster/cluster.rules.js';
import { publishProfile } from '../cluster/publish-profile.js';
import { tellOfChange } from '../cluster/tell-of-change.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { Vouching } from './vouching.entity.js';
import { AgencyIsNotRecognised, ProfileCannotBeVouchedFor, VouchingWouldBeOver } from './vouching.errors.js';

/** Stands for the criteria: a submitted profile is published by it, an emerging one becomes a full one. */
@Injectable()
export class VouchForCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, version: number, input: VouchForClusterInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { agencyId, until } = input;
      const cluster = await tx.get(Cluster, id, { lock: true });
      if (!cluster.submittedAt && !isPublic(cluster.status)) throw new NotFound();
      await this.expectAgency(tx, agencyId, cluster.country, until);
      expectVersion(cluster, version);
      if (cluster.status !== 'submitted' && !isPublic(cluster.status)) throw new ProfileCannotBeVouchedFor();
      const now = await tx.now();
      await this.replace(tx, id, now);
      await tx.save(Vouching.give(id, input, { id: randomUUID(), vouchedBy: tx.actor, now }));
      const { ownerId, country, status } = cluster;
      if (status !== 'published') await publishProfile(tx, cluster, await judgeCluster(tx, cluster), 'vouching');
      else {
        cluster.touch(now);
        await tx.save(cluster);
      }
      tx.publish(ClusterVouchedFor, { clusterId: id, ownerId, country, agencyId, until });
      const subject = { type: 'cluster', id };
      tx.record({ organisationId: agencyId, action: 'cluster-registry.cluster-vouched-for', subject });
      await tellOfChange(tx, cluster, 'vouched-for');
    });
  }

  private async expectAgency(tx: Transaction, agencyId: string, country: string, until: string): Promise<void> {
    const [row] = await tx.query<{ recognised: boolean; over: boolean }>(
      `select exists (select from organisation where id = $1 and recognised_for = $2) as recognised,
         end_of_day($3::date, $2) <= hansa_now() as over`,
      [agencyId, country, until],
    );
    if (!row!.recognised) throw new AgencyIsNotRecognised({ field: 'agencyId' });
    if (row!.over) throw new VouchingWouldBeOver({ field: 'until' });
  }

  /** One at a time. */
  private async replace(tx: Transaction, clusterId: string, now: Date): Promise<void> {
    await tx.query('update vouching set ended_at = $2 where cluster_id = $1 and ended_at is null', [clusterId, now]);
  }
}
