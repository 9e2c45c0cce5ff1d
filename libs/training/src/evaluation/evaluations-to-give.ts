import { Injectable } from '@nestjs/common';
import { type LocalisedText, renderText, type WaitingItem } from '@hansa/contracts';
import type { Waiter, WaitingSource } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';

/** Sessions that a person attended and may still evaluate. */
@Injectable()
export class EvaluationsToGive implements WaitingSource {
  constructor(private readonly database: TrainingDatabase) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    if (organisationId !== undefined) return [];
    const rows = await this.database.query<{ id: string; title: LocalisedText; opensAt: Date; closesAt: Date }>(
      `select w.session_id as id, v.title, w.opens_at as "opensAt", w.closes_at as "closesAt"
       from enrolment e join evaluation_window w using (session_id)
       join evaluation_answered d using (session_id) join module_version v on v.id = w.module_version_id
       where e.person_id = $1 and e.state in ('attended', 'partially-attended')
         and w.closes_at > hansa_now() and not $1 = any(d.person_ids)
       order by w.closes_at`,
      [personId],
    );
    return rows.map(({ id, title, opensAt, closesAt }) => ({
      kind: 'training.evaluate-session',
      subject: { type: 'session', id },
      label: renderText(title, languages),
      since: opensAt.toISOString(),
      until: closesAt.toISOString(),
    }));
  }
}
