import { Ctx, Payload } from '@nestjs/microservices';
import { ClusterHandedOver, type LocalisedText, type Received, renderText } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { Cluster } from './cluster.entity.js';
import { tellOwner } from './tell-owner.js';

/** The new one. */
@Reactions()
export class TellOwnerWhenClusterHandedOver {
  @OnEvent(ClusterHandedOver)
  async handle(@Payload() { data }: Received<typeof ClusterHandedOver>, @Ctx() tx: Transaction): Promise<void> {
    const cluster = await tx.find(Cluster, data.clusterId);
    const [keeper] = await tx.query<{ name: LocalisedText }>('select name from organisation where id = $1', [
      data.formerOwnerId,
    ]);
    if (!keeper || cluster?.ownerId !== data.ownerId) return;
    await tellOwner(tx, cluster, {
      which: ({ mail }) => mail.handedOver,
      values: (languages) => ({ keeper: renderText(keeper.name, languages).text }),
    });
  }
}
