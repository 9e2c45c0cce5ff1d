import { Injectable } from '@nestjs/common';
import { type LocalisedText, renderText, type WaitingItem } from '@hansa/contracts';
import type { Waiter, WaitingSource } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';

/** Seats that are kept for a person until he says yes or no. */
@Injectable()
export class OffersToAnswer implements WaitingSource {
  constructor(private readonly database: TrainingDatabase) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    if (organisationId !== undefined) return [];
    const rows = await this.database.query<{ id: string; title: LocalisedText; since: Date; until: Date }>(
      `select e.id, v.title, e.changed_at as since, e.offer_until as until
       from enrolment e join session s on s.id = e.session_id join module_version v on v.id = s.module_version_id
       where e.person_id = $1 and e.state = 'offered' and e.offer_until > hansa_now()
       order by e.offer_until limit 100`,
      [personId],
    );
    return rows.map(({ id, title, since, until }) => ({
      kind: 'training.answer-offer',
      subject: { type: 'enrolment', id },
      label: renderText(title, languages),
      since: since.toISOString(),
      until: until.toISOString(),
    }));
  }
}
