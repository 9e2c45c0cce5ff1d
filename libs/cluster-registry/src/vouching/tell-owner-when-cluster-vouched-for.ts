import { Ctx, Payload } from '@nestjs/microservices';
import { ClusterVouchedFor, type Received, renderText } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { Cluster } from '../cluster/cluster.entity.js';
import { tellOwner } from '../cluster/tell-owner.js';
import { nameOf } from '../organisation/organisation.queries.js';
import { dateInWords } from '../texts/wording.js';

@Reactions()
export class TellOwnerWhenClusterVouchedFor {
  @OnEvent(ClusterVouchedFor)
  async handle(@Payload() { data }: Received<typeof ClusterVouchedFor>, @Ctx() tx: Transaction): Promise<void> {
    // For what it keeps itself an agency vouches with an import, of thousands at once.
    if (data.ownerId === data.agencyId) return;
    const cluster = await tx.find(Cluster, data.clusterId);
    const agency = await nameOf(tx, data.agencyId);
    if (!agency || !cluster) return;
    await tellOwner(tx, cluster, {
      which: ({ mail }) => mail.vouchedFor,
      values: (languages) => ({
        agency: renderText(agency, languages).text,
        until: dateInWords(data.until, languages[0] ?? 'en'),
      }),
    });
  }
}
