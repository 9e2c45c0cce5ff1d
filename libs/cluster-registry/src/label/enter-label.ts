import { Injectable } from '@nestjs/common';
import { ClusterLabelled, type EnterLabelInput, NotFound } from '@hansa/contracts';
import { expectVersion, type Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { Cluster } from '../cluster/cluster.entity.js';
import { isPublic } from '../cluster/cluster.rules.js';
import { expectNoInterest } from '../cluster/expect-no-interest.js';
import { tellOfChange } from '../cluster/tell-of-change.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Label } from './label.entity.js';
import { LabelIsNotAwardedYet, LabelIsOver, LabelNeedsPublicProfile } from './label.errors.js';
import { expectValidity } from './label.rules.js';

/** It takes the place of the one that is held. To enter what is entered already changes nothing. */
@Injectable()
export class EnterLabel {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(clusterId: string, version: number, input: EnterLabelInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, clusterId, { lock: true });
      if (!cluster.submittedAt && !cluster.publishedAt) throw new NotFound();
      expectVersion(cluster, version);
      await expectNoInterest(tx, cluster);
      if (!isPublic(cluster.status)) throw new LabelNeedsPublicProfile();
      const held = await tx.find(Label, { clusterId, endedAt: IsNull() });
      if (held?.isAsEntered(input)) return;
      await expectDays(tx, cluster.country, input);
      expectValidity(input, await lastDayBefore(tx, clusterId, input));
      const now = await tx.now();
      if (held) {
        held.end('superseded', now);
        await tx.save(held);
      }
      await tx.save(Label.enter(clusterId, input, { id: randomUUID(), enteredBy: tx.actor, now }));
      cluster.touch(now);
      await tx.save(cluster);
      const { ownerId, country } = cluster;
      const { level, validUntil } = input;
      tx.publish(ClusterLabelled, { clusterId, ownerId, country, level, validUntil });
      await tellOfChange(tx, cluster, 'label-changed');
    });
  }
}

/** The days of an award are those of the cluster's country. */
async function expectDays(tx: Transaction, country: string, { awardedOn, validUntil }: EnterLabelInput): Promise<void> {
  const [days] = await tx.query<{ early: boolean; over: boolean }>(
    `select end_of_day($1::date - 1, $3) > hansa_now() as early, end_of_day($2::date, $3) <= hansa_now() as over`,
    [awardedOn, validUntil, country],
  );
  if (days!.early) throw new LabelIsNotAwardedYet({ field: 'awardedOn' });
  if (days!.over) throw new LabelIsOver({ field: 'validUntil' });
}

/** Of the award before this one, as it was entered last: what was corrected does not count. */
async function lastDayBefore(tx: Transaction, clusterId: string, input: EnterLabelInput): Promise<string | null> {
  const [row] = await tx.query<{ day: string }>(
    `select valid_until::text as day from label
     where cluster_id = $1 and level = $2 and awarded_on < $3 and end_cause is distinct from 'withdrawn'
     order by awarded_on desc, entered_at desc limit 1`,
    [clusterId, input.level, input.awardedOn],
  );
  return row?.day ?? null;
}
