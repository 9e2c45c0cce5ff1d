import { brokenRule } from '@hansa/contracts';
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { currentContext } from '../context.js';
import type { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import { type Bytes, WindowOfBytes } from './bytes.js';
import type { FileKey, Files, Kept } from './files.js';

export class FileIsNoLongerThere extends brokenRule(
  409,
  'file-no-longer-there',
  'The file was swept away before it was taken: it has to be sent again.',
) {}
export class TooManyUploads extends brokenRule(
  429,
  'too-many-uploads',
  'One person sends at most four files at the same time.',
) {}

/** A file that has arrived; it stays only if it is kept within the hour. */
export interface Arrived extends Kept {
  id: string;
}

const AT_ONCE = 4;
const AT_A_TIME = 20;
const UNKNOWN_AT_A_TIME = 500;
const HOUR = 3_600_000;
const LOOK_AROUND_EVERY = 24 * HOUR;

/**
 * The files of one service, each with a row in its table `stored_file`: first 'arriving', then, when the file is safe,
 * 'kept' in the transaction that needs it, at last 'leaving'. What was kept is never lost, and what is not needed does
 * not stay, whenever the process dies: `sweep` removes it.
 */
export class FileStore {
  private readonly logger = new Logger('Files');
  private readonly underWay = new Map<string, number>();
  private lookAroundAt = 0;

  constructor(
    private readonly service: string,
    private readonly database: Database,
    private readonly files: Files,
  ) {}

  /** Takes in a file. @param most bytes; more throws `FileIsTooLarge` */
  async receive(content: AsyncIterable<Uint8Array>, most: number): Promise<Arrived> {
    const id = randomUUID();
    const who = currentContext().actor ?? 'nobody';
    const others = this.underWay.get(who) ?? 0;
    if (others >= AT_ONCE) throw new TooManyUploads();
    this.underWay.set(who, others + 1);
    try {
      await this.database.pool.query('insert into stored_file (id) values ($1)', [id]);
      const kept = await this.files.put(this.keyOf(id), content, most);
      await this.database.pool.query('update stored_file set size = $2, sha256 = $3 where id = $1', [
        ...[id, kept.size, kept.sha256],
      ]);
      return { id, ...kept };
    } catch (error) {
      await this.leaveIfArriving(id).catch(() => undefined);
      throw error;
    } finally {
      const left = this.underWay.get(who)! - 1;
      if (left > 0) this.underWay.set(who, left);
      else this.underWay.delete(who);
    }
  }

  /** From the commit of this transaction on the file is kept, until `stored_file` is told otherwise. */
  async keep(tx: Transaction, id: string): Promise<void> {
    const kept = await tx.query(
      `update stored_file set state = 'kept' where id = $1 and state = 'arriving' and size is not null returning 1`,
      [id],
    );
    if (kept.length === 0) throw new FileIsNoLongerThere();
  }

  /** For the end of every upload: what has not been kept by now goes at once, and not after an hour. */
  async leaveIfArriving(id: string): Promise<void> {
    await this.database.pool.query(
      `update stored_file set state = 'leaving', due_at = hansa_now() where id = $1 and state = 'arriving'`,
      [id],
    );
  }

  /** Throws `FileIsNotAtHand`. */
  open(id: string, range?: { from: number; to: number }): Promise<Readable> {
    return this.files.get(this.keyOf(id), range);
  }

  bytesOf({ id, size }: Pick<Arrived, 'id' | 'size'>): Bytes {
    return new WindowOfBytes(size, (range) => this.open(id, range));
  }

  /** Removes what is due. Gives how many; called again and again. */
  async sweep(): Promise<number> {
    const removed = await this.removeDue();
    if (removed > 0 || Date.now() < this.lookAroundAt) return removed;
    this.lookAroundAt = Date.now() + LOOK_AROUND_EVERY;
    await this.lookAround();
    return 0;
  }

  private removeDue(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `select id from stored_file where state <> 'kept' and due_at <= hansa_now()
         order by due_at limit ${AT_A_TIME} for update skip locked`,
      );
      let removed = 0;
      for (const { id } of due) {
        try {
          await this.files.remove(this.keyOf(id));
          await tx.query('delete from stored_file where id = $1', [id]);
          removed += 1;
        } catch (error) {
          this.logger.warn({ service: this.service, fileId: id, err: error }, 'A file cannot be removed');
          await tx.query(`update stored_file set due_at = hansa_now() + interval '10 minutes' where id = $1`, [id]);
        }
      }
      return removed;
    });
  }

  /**
   * Files without a row, which only a database has that was put back to an earlier state, leave after a week: until then
   * its newer rows can still be brought back.
   */
  async lookAround(): Promise<void> {
    await this.files.tidy();
    let batch: string[] = [];
    const flush = async () => {
      if (batch.length === 0) return;
      await this.database.pool.query(
        `insert into stored_file (id, state, due_at)
         select id, 'leaving', hansa_now() + interval '7 days' from unnest($1::uuid[]) id on conflict do nothing`,
        [batch],
      );
      batch = [];
    };
    for await (const { key, at } of this.files.list(this.service)) {
      // A row is written before its file, so it cannot be missing for a new one either; the hour is for clocks.
      if (Date.now() - at.getTime() < HOUR) continue;
      batch.push(key.slice(this.service.length + 1));
      if (batch.length >= UNKNOWN_AT_A_TIME) await flush();
    }
    await flush();
  }

  private keyOf(id: string): FileKey {
    return `${this.service}/${id}`;
  }
}
