import { Ctx, Payload } from '@nestjs/microservices';
import { ClusterReturned, type Received, renderText } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { Cluster } from './cluster.entity.js';
import { tellOwner } from './tell-owner.js';

@Reactions()
export class TellOwnerWhenClusterReturned {
  @OnEvent(ClusterReturned)
  async handle(@Payload() { data }: Received<typeof ClusterReturned>, @Ctx() tx: Transaction): Promise<void> {
    const cluster = await tx.find(Cluster, data.clusterId);
    if (cluster?.status !== 'returned') return;
    await tellOwner(tx, cluster, {
      which: ({ mail }) => mail.returned,
      more: ({ field }, languages) =>
        cluster.remarks.map((remark) => `${field[remark.field]}: ${renderText(remark.text, languages).text}`),
    });
  }
}
