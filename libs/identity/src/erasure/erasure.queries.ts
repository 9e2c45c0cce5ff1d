import { Injectable } from '@nestjs/common';
import { type ErasureView, NotFound, type Service } from '@hansa/contracts';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';
import { hashOf } from '../new-secret.js';

interface Row {
  requested_at: Date;
  account_removed_at: Date | null;
  completed_at: Date | null;
  service: Service;
  erased_at: Date | null;
  counts: Record<string, number>;
}

@Injectable()
export class ErasureQueries {
  constructor(private readonly database: IdentityDatabase) {}

  async withReceipt(receipt: string): Promise<ErasureView> {
    const rows = await this.database.query<Row>(
      `select e.requested_at, e.account_removed_at, e.completed_at, r.service, r.erased_at, r.counts
       from erasure e join erasure_receipt r on r.erasure_id = e.id
       where e.receipt_hash = $1 order by r.service`,
      [hashOf(receipt)],
    );
    const [first] = rows;
    if (!first) throw new NotFound();
    return {
      requestedAt: instant(first.requested_at),
      services: rows.map(({ service, erased_at: erasedAt, counts }) => ({
        service,
        erasedAt: instant(erasedAt),
        counts,
      })),
      accountRemovedAt: instant(first.account_removed_at),
      completedAt: instant(first.completed_at),
    };
  }
}
