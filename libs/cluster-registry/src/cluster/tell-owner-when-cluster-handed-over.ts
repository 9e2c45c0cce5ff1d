import { Ctx, Payload } from '@nestjs/microservices';
import { ClusterHandedOver, type Received, renderText } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { nameOf } from '../organisation/organisation.queries.js';
import { Cluster } from './cluster.entity.js';
import { tellOwner } from './tell-owner.js';

/** The new one. */
@Reactions()
export class TellOwnerWhenClusterHandedOver {
  @OnEvent(ClusterHandedOver)
  async handle(@Payload() { data }: Received<typeof ClusterHandedOver>, @Ctx() tx: Transaction): Promise<void> {
    const cluster = await tx.find(Cluster, data.clusterId);
    const keeper = await nameOf(tx, data.formerOwnerId);
    if (!keeper || cluster?.ownerId !== data.ownerId) return;
    await tellOwner(tx, cluster, {
      which: ({ mail }) => mail.handedOver,
      values: (languages) => ({ keeper: renderText(keeper, languages).text }),
    });
  }
}
