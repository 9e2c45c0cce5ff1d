import { Injectable } from '@nestjs/common';
import {
  type MembershipScope,
  type MemberView,
  NotFound,
  type Page,
  type PageQuery,
  type Permission,
  type Role,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';

interface Row {
  id: string;
  organisation_id: string;
  person_id: string;
  name: string;
  roles: Role[];
  permissions: Permission[];
  scope: MembershipScope | null;
  ends_at: Date | null;
  created_at: Date;
  version: number;
}

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

const MEMBERS = `select m.id, m.organisation_id, m.person_id, p.name, m.roles, m.permissions, m.ends_at, m.version,
    date_trunc('milliseconds', m.created_at) as created_at,
    case when m.scope_id is not null then jsonb_build_object('type', m.scope_type, 'id', m.scope_id) end as scope
  from membership m join person p on p.id = m.person_id`;

@Injectable()
export class MembershipQueries {
  constructor(private readonly database: IdentityDatabase) {}

  async members(organisationId: string, query: PageQuery): Promise<Page<MemberView>> {
    const [since, id] = readCursor(query.cursor, Cursor) ?? [null, null];
    const rows = await this.database.query<Row>(
      `${MEMBERS}
       where m.organisation_id = $1 and (m.ends_at is null or m.ends_at > hansa_now())
         and ($2::timestamptz is null or (date_trunc('milliseconds', m.created_at), m.id) > ($2::timestamptz, $3::uuid))
       order by date_trunc('milliseconds', m.created_at), m.id limit $4`,
      [organisationId, since, id, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.created_at, row.id]);
    return { items: items.map(view), nextCursor };
  }

  async member(membershipId: string): Promise<MemberView> {
    const [row] = await this.database.query<Row>(`${MEMBERS} where m.id = $1`, [membershipId]);
    if (!row) throw new NotFound();
    return view(row);
  }
}

function view(row: Row): MemberView {
  return {
    id: row.id,
    organisationId: row.organisation_id,
    person: { id: row.person_id, name: row.name },
    roles: row.roles,
    permissions: row.permissions,
    scope: row.scope,
    endsAt: instant(row.ends_at),
    since: instant(row.created_at),
    version: row.version,
  };
}
