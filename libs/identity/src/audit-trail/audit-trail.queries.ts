import { Injectable } from '@nestjs/common';
import type { AuditEntry, Page, PageQuery } from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';

interface Row {
  id: string;
  number: string;
  at: Date;
  action: string;
  actor_id: string | null;
  actor_name: string | null;
  subject_type: string;
  subject_id: string;
  subject_name: string | null;
}

const Cursor = z.tuple([z.iso.datetime(), z.string().regex(/^\d{1,18}$/)]);

@Injectable()
export class AuditTrailQueries {
  constructor(private readonly database: IdentityDatabase) {}

  /** Names are those of today; the trail itself holds ids. */
  async ofOrganisation(organisationId: string, query: PageQuery): Promise<Page<AuditEntry>> {
    const [at, number] = readCursor(query.cursor, Cursor) ?? [null, null];
    const rows = await this.database.query<Row>(
      `select a.id, a.number, a.at, a.action, a.actor_id, actor.name as actor_name, a.subject_type, a.subject_id,
              subject.name as subject_name
       from (
         select * from audit_entry
         where organisation_id = $1 and ($2::timestamptz is null or (at, number) < ($2::timestamptz, $3::bigint))
         order by at desc, number desc limit $4
       ) a
       left join person actor on actor.id = a.actor_id
       left join person subject on a.subject_type = 'person' and subject.id::text = a.subject_id
       order by a.at desc, a.number desc`,
      [organisationId, at, number, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.at, row.number]);
    return {
      items: items.map((row) => ({
        id: row.id,
        at: instant(row.at),
        actor: row.actor_id ? { id: row.actor_id, name: row.actor_name } : null,
        action: row.action,
        subject: { type: row.subject_type, id: row.subject_id, name: row.subject_name },
      })),
      nextCursor,
    };
  }
}
