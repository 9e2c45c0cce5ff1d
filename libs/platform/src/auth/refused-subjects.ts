import { Injectable } from '@nestjs/common';
import type { Database } from '../database/database.js';

const FRESH = 1_000;

interface Copy {
  readAt: number;
  people: Set<string>;
  reading: Promise<void> | undefined;
}

/**
 * People whose account is being erased: their tokens no longer count, although they have not expired.
 * The list of each database is copied at most once a second, since a query for every request would cost
 * as much as the request's own. Who writes is looked up, or he would write what nobody erases any more.
 */
@Injectable()
export class RefusedSubjects {
  private readonly copies = new WeakMap<Database, Copy>();

  async has(database: Database, personId: string): Promise<boolean> {
    const copy = this.copies.get(database) ?? { readAt: 0, people: new Set(), reading: undefined };
    this.copies.set(database, copy);
    if (Date.now() - copy.readAt >= FRESH) {
      copy.reading ??= this.read(database, copy).finally(() => (copy.reading = undefined));
      await copy.reading;
    }
    return copy.people.has(personId);
  }

  async hasNow(database: Database, personId: string): Promise<boolean> {
    const rows = await database.query(
      'select 1 from refused_subject where person_id = $1 and until > clock_timestamp()',
      [personId],
    );
    return rows.length > 0;
  }

  private async read(database: Database, copy: Copy): Promise<void> {
    const at = Date.now();
    const rows = await database.query<{ person_id: string }>(
      'select person_id from refused_subject where until > clock_timestamp()',
    );
    copy.people = new Set(rows.map((row) => row.person_id));
    copy.readAt = at;
  }
}
