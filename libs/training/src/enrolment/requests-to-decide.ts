import { Injectable } from '@nestjs/common';
import { type LocalisedText, renderText, type WaitingItem } from '@hansa/contracts';
import { Access, type Waiter, type WaitingSource } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';

/** Sessions of a provider in which people ask for a seat; one item a session. */
@Injectable()
export class RequestsToDecide implements WaitingSource {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    if (organisationId === undefined) return [];
    if (!(await this.access.allows(this.database, personId, 'training.manage-session', organisationId))) return [];
    const rows = await this.database.query<{ id: string; title: LocalisedText; since: Date; until: Date }>(
      `select s.id, v.title, min(e.enrolled_at) as since, s.starts_at as until
       from session s
       join enrolment e on e.session_id = s.id and e.state = 'requested'
       join module_version v on v.id = s.module_version_id
       where s.provider_id = $1 and s.approval_needed and s.starts_at > hansa_now()
       group by s.id, v.title order by s.starts_at limit 100`,
      [organisationId],
    );
    return rows.map(({ id, title, since, until }) => ({
      kind: 'training.decide-requests',
      subject: { type: 'session', id },
      label: renderText(title, languages),
      since: since.toISOString(),
      until: until.toISOString(),
    }));
  }
}
