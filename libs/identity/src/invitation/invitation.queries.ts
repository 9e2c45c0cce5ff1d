import { Injectable } from '@nestjs/common';
import {
  type Country,
  type InvitationOffer,
  type InvitationStatus,
  type InvitationView,
  type Language,
  type LocalisedText,
  type MembershipScope,
  NotFound,
  type OrganisationType,
  type Page,
  type PageQuery,
  renderText,
  type Role,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';
import { hashOf } from '../new-secret.js';

interface Row {
  id: string;
  organisation_id: string;
  email: string;
  language: Language;
  roles: Role[];
  scope: MembershipScope | null;
  ends_at: Date | null;
  status: InvitationStatus;
  invited_at: Date;
  expires_at: Date;
}

type OfferRow = Row & {
  organisation_name: LocalisedText;
  organisation_type: OrganisationType;
  organisation_country: Country;
};

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

// An invitation whose time is over is expired, also while no sweep has noticed.
const COLUMNS = `i.id, i.organisation_id, i.email, i.language, i.roles, i.ends_at, i.expires_at,
  date_trunc('milliseconds', i.invited_at) as invited_at,
  case when i.status = 'open' and i.expires_at <= hansa_now() then 'expired' else i.status end as status,
  case when i.scope_id is not null then jsonb_build_object('type', i.scope_type, 'id', i.scope_id) end as scope`;

@Injectable()
export class InvitationQueries {
  constructor(private readonly database: IdentityDatabase) {}

  async ofOrganisation(organisationId: string, query: PageQuery): Promise<Page<InvitationView>> {
    const [at, id] = readCursor(query.cursor, Cursor) ?? [null, null];
    const rows = await this.database.query<Row>(
      `select ${COLUMNS} from invitation i
       where i.organisation_id = $1
         and ($2::timestamptz is null
              or (date_trunc('milliseconds', i.invited_at), i.id) < ($2::timestamptz, $3::uuid))
       order by date_trunc('milliseconds', i.invited_at) desc, i.id desc limit $4`,
      [organisationId, at, id, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.invited_at, row.id]);
    return { items: items.map(view), nextCursor };
  }

  async one(id: string): Promise<InvitationView> {
    const [row] = await this.database.query<Row>(`select ${COLUMNS} from invitation i where i.id = $1`, [id]);
    if (!row) throw new NotFound();
    return view(row);
  }

  /** What whoever has the link may know before signing in. */
  async offer(token: string, languages: Language[]): Promise<InvitationOffer> {
    const [row] = await this.database.query<OfferRow>(
      `select ${COLUMNS}, o.name as organisation_name, o.type as organisation_type, o.country as organisation_country
       from invitation i join organisation o on o.id = i.organisation_id where i.token_hash = $1`,
      [hashOf(token)],
    );
    if (!row) throw new NotFound();
    const { id, roles, scope, status } = row;
    return {
      id,
      organisation: {
        id: row.organisation_id,
        name: renderText(row.organisation_name, [...languages, row.language]),
        type: row.organisation_type,
        country: row.organisation_country,
      },
      roles,
      scope,
      endsAt: instant(row.ends_at),
      status,
      expiresAt: instant(row.expires_at),
    };
  }
}

function view(row: Row): InvitationView {
  const { id, organisation_id: organisationId, email, language, roles, scope, status } = row;
  return {
    id,
    organisationId,
    email,
    language,
    roles,
    scope,
    endsAt: instant(row.ends_at),
    status,
    invitedAt: instant(row.invited_at),
    expiresAt: instant(row.expires_at),
  };
}
