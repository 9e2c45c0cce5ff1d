import { Ctx, Payload } from '@nestjs/microservices';
import { ClusterState, type DataOf, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, Transaction } from '@hansa/platform';
import { isDeepStrictEqual } from 'node:util';
import { addNews } from '../follow/add-news.js';
import { dropSubject } from './drop-subject.js';
import { putSubject } from './put-subject.js';

@Reactions()
export class KeepClusters {
  @Projects(ClusterState)
  async apply(@Payload() { key, record }: StateRecord<typeof ClusterState>, @Ctx() tx: Transaction): Promise<void> {
    if (!record) return dropSubject(tx, 'cluster', key);
    const { name, ownerId, country, themes } = record;
    const before = await putSubject<DataOf<typeof ClusterState>>(tx, {
      ...{ type: 'cluster', id: key, title: name, ownerId, country, themes, record },
    });
    const about = { type: 'cluster', id: key } as const;
    await addNews(tx, { kind: 'cluster-published', at: record.publishedAt, about });
    // What was published anew has been told of by that.
    if (before?.publishedAt === record.publishedAt && !isDeepStrictEqual(before, record)) {
      const hasEmerged = before.status === 'emerging' && record.status === 'published';
      await addNews(tx, { kind: hasEmerged ? 'cluster-published' : 'cluster-changed', at: await tx.now(), about });
    }
  }
}
