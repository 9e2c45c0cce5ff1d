import { Injectable } from '@nestjs/common';
import { type LocalisedText, renderText, type WaitingItem } from '@hansa/contracts';
import { Access, type Waiter, type WaitingSource } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';

/** Open votes in which an organisation has not voted yet, for those who may vote for it. */
@Injectable()
export class VotesToCast implements WaitingSource {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly access: Access,
  ) {}

  async waitingFor({ personId, organisationId, languages }: Waiter): Promise<WaitingItem[]> {
    if (organisationId === undefined) return [];
    if (!(await this.access.allows(this.database, personId, 'training.vote', organisationId))) return [];
    const rows = await this.database.query<{ id: string; title: LocalisedText; openedAt: Date }>(
      `select v.module_id as id, v.title, b.opened_at as "openedAt"
       from ballot b join module_version v on v.id = b.module_version_id
       where b.outcome is null and b.partners @> array[$1::uuid] and v.state = 'evaluated' and not exists (
         select from integration_vote i
         where i.module_version_id = b.module_version_id and i.organisation_id = $1 and i.replaced_at is null)
       order by b.opened_at, v.id`,
      [organisationId],
    );
    return rows.map(({ id, title, openedAt }) => ({
      kind: 'training.vote-on-module',
      subject: { type: 'module', id },
      label: renderText(title, languages),
      since: openedAt.toISOString(),
      until: null,
    }));
  }
}
