import { Injectable } from '@nestjs/common';
import { type LocalisedText, renderText, type WaitingItem } from '@hansa/contracts';
import { Access, type Waiter, type WaitingSource } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';

interface Row {
  id: string;
  title: LocalisedText;
  startsAt: Date;
  endsAt: Date;
  over: boolean;
  complete: boolean;
}

/** Sessions of a provider whose attendance is to be recorded, or that are ready to be closed. */
@Injectable()
export class SessionsToSettle implements WaitingSource {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    if (organisationId === undefined) return [];
    if (!(await this.access.allows(this.database, personId, 'training.record-attendance', organisationId))) return [];
    const rows = await this.database.query<Row>(
      `select * from (
         select s.id, v.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.ends_at <= hansa_now() as over,
           not exists (
             select from jsonb_array_elements(s.days) day, enrolment e
             where (day ->> 'startsAt')::timestamptz <= hansa_now() and e.session_id = s.id and e.state = 'booked'
               and not exists (
                 select from attendance a where a.enrolment_id = e.id and a.date = (day ->> 'date')::date)) as complete
         from session s join module_version v on v.id = s.module_version_id
         where s.provider_id = $1 and s.starts_at <= hansa_now() and s.closed_at is null and s.cancelled_at is null
       ) begun
       where over or not complete order by "startsAt" limit 100`,
      [organisationId],
    );
    return rows.map(({ id, title, startsAt, endsAt, over, complete }) => ({
      kind: over && complete ? 'training.close-session' : 'training.record-attendance',
      subject: { type: 'session', id },
      label: renderText(title, languages),
      since: (over && complete ? endsAt : startsAt).toISOString(),
      until: null,
    }));
  }
}
