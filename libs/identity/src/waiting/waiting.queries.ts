import { Injectable } from '@nestjs/common';
import { type Language, type LocalisedText, renderText, type Waiting, type WaitingItem } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';
import { verifiedAddress } from '../person/person.entity.js';

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
   * What a person is asked to decide: invitations to answer, by the token's address, as somebody who has just got an
   * account is not known here yet; for an organisation whose members it manages, invitations that nobody has answered
   * and that run out within three days.
   */
  async of(caller: Caller, organisationId: string | undefined, languages: Language[]): Promise<Waiting> {
    const rows = await this.database.query<Row>(
      `select 'identity.answer-invitation' as kind, 'invitation' as subject_type, i.id as subject_id, o.name,
              i.invited_at as since, i.expires_at as until
       from invitation i join organisation o on o.id = i.organisation_id
       where i.email = $4 and i.status = 'open' and i.expires_at > hansa_now()
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
      [caller.personId, organisationId ?? null, MANY, verifiedAddress(caller)],
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
