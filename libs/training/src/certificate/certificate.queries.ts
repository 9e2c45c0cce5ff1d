import { Injectable } from '@nestjs/common';
import {
  type CertificateView,
  type Language,
  type MyCertificate,
  type MyCertificatesQuery,
  NotFound,
  type Page,
  type SessionCertificates,
} from '@hansa/contracts';
import { page, readCursor, type Transaction } from '@hansa/platform';
import { z } from 'zod';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { isCertificateNumber } from './certificate-number.rules.js';
import { NumberIsMistyped } from './certificate.errors.js';
import { type CertificateFacts, type CertificateRow, certificateView } from './certificate.rules.js';
import { type Credential, LIST_LENGTH, profileOf, statusListOf } from './credential.rules.js';
import { SigningKeyQueries } from './signing-key.queries.js';
import { encodeStatusList } from './status-list.rules.js';

const ROW = `c.number, c.facts, c.issued_at as "issuedAt", c.status, c.reason,
  c.status_changed_at as "statusChangedAt", c.superseded_by as "supersededBy"`;

/** What the certificates of a session are about. */
export async function factsOf(tx: Transaction, sessionId: string): Promise<CertificateFacts> {
  const [row] = await tx.query<CertificateFacts>(
    `select jsonb_build_object('id', s.provider_id, 'name', o.name) as issuer,
       jsonb_build_object('id', m.id, 'code', m.code, 'number', v.number, 'level', m.level, 'title', v.title,
         'summary', v.summary, 'hours', v.hours, 'outcomes', v.outcomes) as module,
       jsonb_build_object('id', s.id, 'country', s.country, 'place', s.place ->> 'name', 'language', s.language,
         'firstDay', s.days -> 0 ->> 'date', 'lastDay', s.days -> -1 ->> 'date',
         'startsAt', s.starts_at, 'endsAt', s.ends_at) as session
     from session s join module_version v on v.id = s.module_version_id join module m on m.id = v.module_id
     left join organisation o on o.id = s.provider_id where s.id = $1`,
    [sessionId],
  );
  if (!row) throw new NotFound();
  return row;
}

export interface HolderAddress {
  name: string;
  email: string;
  language: Language;
}

/** To whom a mail about a certificate goes; null when the holder is not known any more. */
export async function holderOf(tx: Transaction, { id }: { id: string }): Promise<HolderAddress | null> {
  const [row] = await tx.query<HolderAddress>(
    `select p.name, p.email, coalesce((
       select e.language from enrolment e where e.session_id = h.session_id and e.person_id = h.person_id
       order by e.place_in_line desc limit 1), p.languages[1], 'en') as language
     from certificate_holder h join person p on p.id = h.person_id where h.certificate_id = $1`,
    [id],
  );
  return row ?? null;
}

@Injectable()
export class CertificateQueries {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly settings: TrainingSettings,
    private readonly keys: SigningKeyQueries,
  ) {}

  /** What a certificate is and whether it counts; not whose it is. */
  async certificate(number: string, languages: Language[]): Promise<CertificateView> {
    if (!isCertificateNumber(number)) throw new NumberIsMistyped({ field: 'number' });
    const [row] = await this.database.query<CertificateRow>(`select ${ROW} from certificate c where c.number = $1`, [
      number,
    ]);
    if (!row) throw new NotFound();
    return certificateView(row, languages);
  }

  async mine(personId: string, query: MyCertificatesQuery, languages: Language[]): Promise<Page<MyCertificate>> {
    const [issuedAt, number] = readCursor(query.cursor, z.tuple([z.iso.datetime(), z.string()])) ?? [null, null];
    const rows = await this.database.query<CertificateRow & { note: string | null }>(
      `select ${ROW}, h.note from certificate_holder h join certificate c on c.id = h.certificate_id
       where h.person_id = $1
         and ($2::timestamptz is null or (date_trunc('milliseconds', c.issued_at), c.number) < ($2, $3))
       order by date_trunc('milliseconds', c.issued_at) desc, c.number desc limit $4`,
      [personId, issuedAt, number, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.issuedAt, row.number]);
    return { items: items.map((row) => ({ ...certificateView(row, languages), note: row.note })), nextCursor };
  }

  /** The file, for its holder alone. */
  async file(personId: string, number: string): Promise<string> {
    const [row] = await this.database.query<{ file: string }>(
      `select h.file from certificate_holder h join certificate c on c.id = h.certificate_id
       where c.number = $1 and h.person_id = $2`,
      [number, personId],
    );
    if (!row) throw new NotFound();
    return row.file;
  }

  async ofSession(sessionId: string): Promise<SessionCertificates> {
    const rows = await this.database.query<SessionCertificates['items'][number] & { issuedAt: Date | null }>(
      `select e.person_id as "personId", p.name, c.number, c.status, c.issued_at as "issuedAt"
       from enrolment e left join person p on p.id = e.person_id
       left join certificate_holder h on h.session_id = e.session_id and h.person_id = e.person_id and not h.superseded
       left join certificate c on c.id = h.certificate_id
       where e.session_id = $1 and e.state = 'attended' order by e.place_in_line`,
      [sessionId],
    );
    return { items: rows.map((row) => ({ ...row, issuedAt: row.issuedAt?.toISOString() ?? null })) };
  }

  /** Who issues, as Open Badges has it (a Profile). */
  async issuer(id: string): Promise<Credential> {
    const [issuer] = await this.database.query<CertificateFacts['issuer']>(
      'select id, name from organisation where id = $1',
      [id],
    );
    if (!issuer) throw new NotFound();
    return { '@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'], ...this.profile(issuer) };
  }

  /** A signed list of what an issuer has withdrawn, for checking without this platform (W3C Bitstring Status List). */
  async statusList(issuerId: string, list: number): Promise<string> {
    const first = list * LIST_LENGTH;
    const rows = await this.database.query<{ index: number }>(
      `select (c.status_index - $2)::int as index from certificate c
       where c.issuer_id = $1 and c.status <> 'valid' and c.status_index >= $2 and c.status_index < $3`,
      [issuerId, first, first + LIST_LENGTH],
    );
    const known = await this.database.query(
      'select 1 from certificate where issuer_id = $1 and status_index >= $2 and status_index < $3 limit 1',
      [issuerId, first, first + LIST_LENGTH],
    );
    if (known.length === 0) throw new NotFound();
    const [clock] = await this.database.query<{ now: Date }>('select hansa_now() as now');
    const encoded = encodeStatusList(rows.map(({ index }) => index));
    return this.keys.sign(statusListOf(issuerId, list, encoded, clock!.now, this.settings.publicUrl), 'vc+jwt');
  }

  private profile(issuer: CertificateFacts['issuer']): Credential {
    return profileOf(issuer, this.settings.publicUrl, 'en');
  }
}
