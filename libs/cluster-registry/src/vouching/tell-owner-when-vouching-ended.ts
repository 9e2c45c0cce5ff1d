import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, renderText, VouchingEnded } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { Cluster } from '../cluster/cluster.entity.js';
import { isPublic } from '../cluster/cluster.rules.js';
import { tellOwner } from '../cluster/tell-owner.js';
import { unmetInWords } from '../cluster/unmet-in-words.js';
import { nameOf } from '../organisation/organisation.queries.js';
import { Vouching } from './vouching.entity.js';

/** With the agency's reason, and what it means for the profile. */
@Reactions()
export class TellOwnerWhenVouchingEnded {
  @OnEvent(VouchingEnded)
  async handle(@Payload() { data }: Received<typeof VouchingEnded>, @Ctx() tx: Transaction): Promise<void> {
    const [cluster, vouching] = [await tx.find(Cluster, data.clusterId), await tx.find(Vouching, data.vouchingId)];
    const agency = await nameOf(tx, data.agencyId);
    const lost = cluster?.endCause === 'vouching-ended';
    if (!agency || !vouching || !cluster || !(lost || isPublic(cluster.status))) return;
    await tellOwner(tx, cluster, {
      which: ({ mail }) => (lost ? mail.vouchingLost : mail.vouchingEnded),
      values: (languages) => ({ agency: renderText(agency, languages).text }),
      more: (texts, languages) => [
        vouching.endReason && renderText(vouching.endReason, languages).text,
        lost ? unmetInWords(cluster.unmet, texts) : null,
      ],
    });
  }
}
