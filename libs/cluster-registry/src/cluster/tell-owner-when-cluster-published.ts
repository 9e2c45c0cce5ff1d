import { Ctx, Payload } from '@nestjs/microservices';
import { ClusterPublished, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { dateInWords } from '../texts/wording.js';
import { Cluster } from './cluster.entity.js';
import { confirmBy } from './cluster-view.rules.js';
import { tellOwner } from './tell-owner.js';

/** Of a vouching another mail tells. */
@Reactions()
export class TellOwnerWhenClusterPublished {
  constructor(private readonly settings: ClusterRegistrySettings) {}

  @OnEvent(ClusterPublished)
  async handle(@Payload() { data }: Received<typeof ClusterPublished>, @Ctx() tx: Transaction): Promise<void> {
    if (data.basis === 'vouching') return;
    const cluster = await tx.find(Cluster, data.clusterId);
    const until = cluster && confirmBy(cluster, this.settings.confirmationDays)?.slice(0, 10);
    if (!until || cluster.status !== data.status) return;
    const planEnd =
      cluster.plan
        .map(({ by }) => by)
        .sort()
        .at(-1) ?? until;
    await tellOwner(tx, cluster, {
      which: ({ mail }) => (data.status === 'emerging' ? mail.madeEmerging : mail.published),
      values: ([language = 'en']) => ({
        until: dateInWords(until, language),
        planEnd: dateInWords(planEnd, language),
      }),
    });
  }
}
