import { Ctx, Payload } from '@nestjs/microservices';
import { type DataOf, PublicSessionState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, Transaction } from '@hansa/platform';
import { addNews } from '../follow/add-news.js';
import { dropSubject } from './drop-subject.js';
import { putSubject } from './put-subject.js';

type Session = DataOf<typeof PublicSessionState>;

/** A session hangs on its module. */
@Reactions()
export class KeepSessions {
  @Projects(PublicSessionState)
  async apply(
    @Payload() { key, record }: StateRecord<typeof PublicSessionState>,
    @Ctx() tx: Transaction,
  ): Promise<void> {
    if (!record) return dropSubject(tx, 'session', key);
    const { title, providerId, country, moduleId } = record;
    const before = await putSubject<Session>(tx, {
      ...{ type: 'session', id: key, title, ownerId: providerId, country, record },
      of: { type: 'module', id: moduleId },
    });
    const about = { type: 'session', id: key } as const;
    await addNews(tx, { kind: 'session-scheduled', at: record.createdAt, about });
    if (!before) return;
    if (record.cancelled && !before.cancelled)
      await addNews(tx, { kind: 'session-cancelled', at: await tx.now(), about });
    else if (whereAndWhen(record) !== whereAndWhen(before)) {
      await addNews(tx, { kind: 'session-moved', at: await tx.now(), about });
    }
  }
}

function whereAndWhen({ form, country, place, startsAt, endsAt }: Session): string {
  return JSON.stringify([form, country, place, startsAt, endsAt]);
}
