import { Injectable } from '@nestjs/common';
import { LabelEnded, NotFound, type WithdrawLabelInput } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { IsNull } from 'typeorm';
import { Cluster } from '../cluster/cluster.entity.js';
import { expectNoInterest } from '../cluster/expect-no-interest.js';
import { tellOfChange } from '../cluster/tell-of-change.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Label } from './label.entity.js';
import { ClusterHoldsNoLabel } from './label.errors.js';

/** The scheme has taken it back, or it was entered by mistake: it counts no more, and its history says why. */
@Injectable()
export class WithdrawLabel {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(clusterId: string, version: number, { reason }: WithdrawLabelInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, clusterId, { lock: true });
      if (!cluster.submittedAt && !cluster.publishedAt) throw new NotFound();
      expectVersion(cluster, version);
      await expectNoInterest(tx, cluster);
      const label = await tx.find(Label, { clusterId, endedAt: IsNull() });
      if (!label) throw new ClusterHoldsNoLabel();
      const now = await tx.now();
      label.end('withdrawn', now, reason);
      await tx.save(label);
      cluster.touch(now);
      await tx.save(cluster);
      const { ownerId, country } = cluster;
      tx.publish(LabelEnded, { clusterId, ownerId, country, level: label.level, cause: 'withdrawn' });
      await tellOfChange(tx, cluster, 'label-changed');
    });
  }
}
