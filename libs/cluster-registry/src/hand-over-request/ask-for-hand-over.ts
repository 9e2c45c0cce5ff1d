import { Injectable } from '@nestjs/common';
import { type AskForHandOverInput, NotFound, renderText } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { Cluster } from '../cluster/cluster.entity.js';
import { expectHeir } from '../cluster/expect-heir.js';
import { tellOwner } from '../cluster/tell-owner.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { nameOf } from '../organisation/organisation.queries.js';
import { HandOverRequest } from './hand-over-request.entity.js';
import { HandOverIsAskedFor } from './hand-over-request.errors.js';
import { DECLINED_DAYS } from './hand-over-request.rules.js';

/** What a likely twin that nobody else may see leads to: its keeper is asked for it, and gets a mail. */
@Injectable()
export class AskForHandOver {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** @param idOrAlias as `LikelyDuplicate.id` names the profile. Gives the request's id. */
  execute(idOrAlias: string, { organisationId, message }: AskForHandOverInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const cluster = await tx.get(Cluster, await this.clusterKnownAs(tx, idOrAlias), { lock: true });
      await expectHeir(tx, organisationId, cluster.country);
      await this.expectNotAsked(tx, cluster.id, organisationId);
      const [id, askedAt] = [randomUUID(), await tx.now()];
      await tx.save(
        HandOverRequest.ask({ id, clusterId: cluster.id, organisationId, message, askedBy: tx.actor, askedAt }),
      );
      const subject = { type: 'hand-over-request', id };
      tx.record({ organisationId, action: 'cluster-registry.hand-over-asked-for', subject });
      const asker = await nameOf(tx, organisationId);
      await tellOwner(tx, cluster, {
        which: ({ mail }) => mail.handOverAskedFor,
        values: (languages) => ({ organisation: renderText(asker!, languages).text }),
      });
      return id;
    });
  }

  private async clusterKnownAs(tx: Transaction, idOrAlias: string): Promise<string> {
    const [found] = await tx.query<{ id: string }>(
      `select id from cluster where (id = $1 or cluster_alias(id) = $1) and status <> 'withdrawn'`,
      [idOrAlias],
    );
    if (!found) throw new NotFound();
    return found.id;
  }

  private async expectNotAsked(tx: Transaction, clusterId: string, organisationId: string): Promise<void> {
    const [before] = await tx.query<{ handOverRequestId: string }>(
      `select id as "handOverRequestId" from hand_over_request where cluster_id = $1 and organisation_id = $2 and (status = 'waiting'
         or status = 'declined' and answered_at > hansa_now() - make_interval(days => $3))`,
      [clusterId, organisationId, DECLINED_DAYS],
    );
    if (before) throw new HandOverIsAskedFor(before);
  }
}
