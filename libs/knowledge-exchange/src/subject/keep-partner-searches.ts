import { Ctx, Payload } from '@nestjs/microservices';
import { type DataOf, PartnerSearchState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, Transaction } from '@hansa/platform';
import { addNews } from '../follow/add-news.js';
import { dropSubject } from './drop-subject.js';
import { putSubject } from './put-subject.js';

/** A partner search hangs on its cluster, and is news in the countries where partners are looked for. */
@Reactions()
export class KeepPartnerSearches {
  @Projects(PartnerSearchState)
  async apply(
    @Payload() { key, record }: StateRecord<typeof PartnerSearchState>,
    @Ctx() tx: Transaction,
  ): Promise<void> {
    if (!record) return dropSubject(tx, 'partner-search', key);
    const { title, ownerId, themes, countries, clusterId } = record;
    const before = await putSubject<DataOf<typeof PartnerSearchState>>(tx, {
      ...{ type: 'partner-search', id: key, title, ownerId, themes, record },
      of: { type: 'cluster', id: clusterId },
    });
    const about = { type: 'partner-search', id: key } as const;
    await addNews(tx, { kind: 'partner-search-posted', at: record.postedAt, about, countries });
    if (before?.open && !record.open) {
      await addNews(tx, { kind: 'partner-search-closed', at: await tx.now(), about, countries });
    }
  }
}
