import { Injectable } from '@nestjs/common';
import { type ExportView, NotFound, type Service } from '@hansa/contracts';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';

interface Row {
  requested_at: Date;
  service: Service;
  expires_at: Date | null;
  kept: boolean;
}

@Injectable()
export class ExportQueries {
  constructor(private readonly database: IdentityDatabase) {}

  async one(exportId: string, personId: string): Promise<ExportView> {
    const rows = await this.database.query<Row>(
      `select r.requested_at, p.service, p.expires_at, coalesce(p.expires_at > hansa_now(), false) as kept
       from personal_data_request r join personal_data_part p on p.request_id = r.id
       where r.id = $1 and r.person_id = $2 order by p.service`,
      [exportId, personId],
    );
    const [first] = rows;
    if (!first) throw new NotFound();
    return {
      id: exportId,
      requestedAt: instant(first.requested_at),
      complete: rows.every(({ expires_at: expiresAt }) => expiresAt !== null),
      parts: rows.map(({ service, expires_at: expiresAt, kept }) => ({
        service,
        ready: expiresAt !== null,
        address: kept ? `/api/v1/${service}/personal-data/exports/${exportId}` : null,
        expiresAt: instant(expiresAt),
      })),
    };
  }
}
