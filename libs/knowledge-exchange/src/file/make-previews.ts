import { Injectable, Logger } from '@nestjs/common';
import type { FileType, NoPreview } from '@hansa/contracts';
import { FileIsNotAtHand, type Preview, previewOf, Sweep } from '@hansa/platform';
import { Readable } from 'node:stream';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeFileStore } from './file-store.client.js';

const MOST_ATTEMPTS = 3;
const MOST_OF_PICTURE = 4 * 1024 * 1024;

interface Job {
  id: string;
  type: FileType;
  attempts: number;
}

/**
 * Looks into new files, one after the other, for a picture and the beginning of their text. An attempt is written down
 * before it is made, so that a file that ends processes is left alone after the third.
 */
@Injectable()
export class MakePreviews {
  private readonly logger = new Logger('Previews');

  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly store: KnowledgeFileStore,
  ) {}

  @Sweep()
  async make(): Promise<number> {
    const job = await this.take();
    if (!job) return 0;
    if (job.attempts > MOST_ATTEMPTS) return this.giveUp(job, 'took-too-much');
    try {
      await this.finish(job, await previewOf(job.type, await this.store.open(job.id)));
    } catch (error) {
      await this.fail(job, error);
    }
    return 1;
  }

  private async take(): Promise<Job | undefined> {
    const [job] = await this.database.transaction((tx) =>
      tx.query<Job>(
        `update resource_file set preview_attempts = preview_attempts + 1,
           preview_due_at = hansa_now() + interval '2 minutes'
         where id = (select id from resource_file where preview_state = 'waiting' and preview_due_at <= hansa_now()
                     order by preview_due_at limit 1 for update skip locked)
         returning id, type, preview_attempts as attempts`,
      ),
    );
    return job;
  }

  /** Of a file that has left meanwhile the picture is not kept, and leaves too. */
  private async finish({ id }: Job, { picture, reason, excerpt }: Preview): Promise<void> {
    const kept = picture && (await this.store.receive(Readable.from([picture]), MOST_OF_PICTURE));
    await this.database.transaction(async (tx) => {
      // The resource before its file, as whoever changes them does: the words of both are entered for the search.
      await tx.query(
        'select from resource where id = (select resource_id from resource_file where id = $1) for update',
        [id],
      );
      const there = await tx.query('select from resource_file where id = $1 for update', [id]);
      if (there.length === 0) return;
      if (kept) await this.store.keep(tx, kept.id);
      await tx.query(
        `update resource_file set preview_state = $2, preview_reason = $3, preview_id = $4, excerpt = $5 where id = $1`,
        [id, kept ? 'made' : 'none', reason, kept?.id ?? null, excerpt],
      );
    });
    if (kept) await this.store.leaveIfArriving(kept.id);
  }

  private async fail(job: Job, error: unknown): Promise<void> {
    this.logger.warn({ fileId: job.id, attempts: job.attempts, err: error }, 'Could not look into a file');
    // That is no fault of the file's.
    if (error instanceof FileIsNotAtHand) return this.postpone(job.id, 60, 1);
    if (job.attempts >= MOST_ATTEMPTS) await this.giveUp(job, 'took-too-much');
    else await this.postpone(job.id, 30 * job.attempts, 0);
  }

  private async postpone(id: string, seconds: number, back: number): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query(
        `update resource_file set preview_due_at = hansa_now() + make_interval(secs => $2),
           preview_attempts = preview_attempts - $3 where id = $1`,
        [id, seconds, back],
      ),
    );
  }

  private async giveUp({ id }: Job, reason: NoPreview): Promise<number> {
    await this.database.transaction((tx) =>
      tx.query(`update resource_file set preview_state = 'none', preview_reason = $2 where id = $1`, [id, reason]),
    );
    return 1;
  }
}
