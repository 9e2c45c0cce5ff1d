import { Injectable } from '@nestjs/common';
import { type Language, type LocalisedText, renderText, type Waiting, type WaitingItem } from '@hansa/contracts';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';

interface Row {
  kind: string;
  subject_type: string;
  subject_id: string;
  name: LocalisedText | null;
  since: Date;
  until: Date | null;
}

const MANY = 100;

@Injectable()
export class WaitingQueries {
  constructor(private readonly database: IdentityDatabase) {}

  /**
   * What a person is asked to decide: invitations to answer; for an organisation whose members it manages,
   * invitations that nobody has answered and that run out within three days.
   */
  async of(personId: string, organisationId: string | undefined, languages: Language[]): Promise<Waiting> {
    const rows = await this.database.query<Row>(
      `select 'identity.answer-invitation' as kind, 'invitation' as subject_type, i.id as subject_id, o.name,
              i.invited_at as since, i.expires_at as until
       from person p join invitation i on i.email = p.email join organisation o on o.id = i.organisation_id
       where p.id = $1 and i.status = 'open' and i.expires_at > hansa_now()
       union all
       select 'identity.renew-invitation', 'invitation', i.id, o.name, i.invited_at, i.expires_at
       from invitation i join organisation o on o.id = i.organisation_id
       where i.organisation_id = $2 and i.status = 'open' and i.expires_at > hansa_now()
         and i.expires_at <= hansa_now() + interval '3 days'
         and exists (select 1 from access_membership a
                     where a.person_id = $1 and a.organisation_id = $2
                       and 'organisation.manage-members' = any(a.permissions)
                       and (a.ends_at is null or a.ends_at > hansa_now()))
       order by until, subject_id limit $3`,
      [personId, organisationId ?? null, MANY],
    );
    return { items: rows.map((row) => item(row, languages)) };
  }
}

function item(row: Row, languages: Language[]): WaitingItem {
  return {
    kind: row.kind,
    subject: { type: row.subject_type, id: row.subject_id },
    label: row.name && renderText(row.name, languages),
    since: instant(row.since),
    until: instant(row.until),
  };
}
