import { Injectable } from '@nestjs/common';
import { type LocalisedText, renderText, type WaitingItem } from '@hansa/contracts';
import { Access, type Waiter, type WaitingSource } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';

/** Sessions of an organisation after which somebody who attended has no certificate yet. */
@Injectable()
export class CertificatesToIssue implements WaitingSource {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    if (organisationId === undefined) return [];
    if (!(await this.access.allows(this.database, personId, 'training.issue-certificate', organisationId))) return [];
    const rows = await this.database.query<{ id: string; title: LocalisedText; since: Date }>(
      `select s.id, v.title, s.closed_at as since from session s join module_version v on v.id = s.module_version_id
       where s.provider_id = $1 and s.closed_at is not null and exists (
         select from enrolment e join person p on p.id = e.person_id
         where e.session_id = s.id and e.state = 'attended' and not exists (
           select from certificate_holder h where h.session_id = s.id and h.person_id = e.person_id))
       order by s.closed_at, s.id limit 100`,
      [organisationId],
    );
    return rows.map(({ id, title, since }) => ({
      kind: 'training.issue-certificates',
      subject: { type: 'session', id },
      label: renderText(title, languages),
      since: since.toISOString(),
      until: null,
    }));
  }
}
