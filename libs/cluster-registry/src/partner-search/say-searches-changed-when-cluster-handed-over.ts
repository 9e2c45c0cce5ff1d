import { Ctx, Payload } from '@nestjs/microservices';
import { ClusterHandedOver, PartnerSearchState, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';

/** With its profile a cluster's searches belong to another organisation. */
@Reactions()
export class SaySearchesChangedWhenClusterHandedOver {
  @OnEvent(ClusterHandedOver)
  async handle(@Payload() { data }: Received<typeof ClusterHandedOver>, @Ctx() tx: Transaction): Promise<void> {
    const searches = await tx.query<{ id: string }>(
      `select id from partner_search where cluster_id = $1 and status <> 'withdrawn'`,
      [data.clusterId],
    );
    for (const { id } of searches) tx.changed(PartnerSearchState, id);
  }
}
