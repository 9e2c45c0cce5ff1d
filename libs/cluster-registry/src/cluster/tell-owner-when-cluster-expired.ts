import { Ctx, Payload } from '@nestjs/microservices';
import { ClusterExpired, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { Cluster } from './cluster.entity.js';
import { tellOwner } from './tell-owner.js';
import { unmetInWords } from './unmet-in-words.js';

/** Of a vouching that has ended another mail tells. */
@Reactions()
export class TellOwnerWhenClusterExpired {
  @OnEvent(ClusterExpired)
  async handle(@Payload() { data }: Received<typeof ClusterExpired>, @Ctx() tx: Transaction): Promise<void> {
    if (data.cause === 'vouching-ended') return;
    const cluster = await tx.find(Cluster, data.clusterId);
    if (cluster?.status !== 'expired') return;
    await tellOwner(tx, cluster, {
      which: ({ mail }) => (data.cause === 'plan-not-met' ? mail.planNotMet : mail.notReconfirmed),
      more: (texts) => [unmetInWords(cluster.unmet, texts)],
    });
  }
}
