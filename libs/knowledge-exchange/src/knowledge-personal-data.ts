import { Injectable } from '@nestjs/common';
import type { PersonalData, Transaction } from '@hansa/platform';
import { eraseDiscussions, exportDiscussions } from './discussion/discussion.personal-data.js';
import { eraseFiles, exportFiles } from './file/file.personal-data.js';
import { eraseFollows, exportFollows } from './follow/follow.personal-data.js';
import { eraseModeration, exportModeration } from './moderation/moderation.personal-data.js';
import { forgetPerson } from './person/forget-person.js';
import { erasePractices, exportPractices } from './practice/practice.personal-data.js';
import { eraseTransfers, exportTransfers } from './transfer/transfer.personal-data.js';

/** What is held of a person: who began what, and what was said by whom; every noun that holds something adds its part. */
@Injectable()
export class KnowledgePersonalData implements PersonalData {
  async export(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
    const addedResources = await tx.query(
      `select id, kind, state, title, owner_id as "ownerId", created_at as "addedAt"
       from resource where created_by = $1 order by created_at, id`,
      [personId],
    );
    return {
      addedResources,
      ...(await exportFiles(tx, personId)),
      ...(await exportPractices(tx, personId)),
      ...(await exportTransfers(tx, personId)),
      ...(await exportDiscussions(tx, personId)),
      ...(await exportModeration(tx, personId)),
      ...(await exportFollows(tx, personId)),
    };
  }

  async erase(tx: Transaction, personId: string): Promise<Record<string, number>> {
    return {
      resourcesWithoutAuthor: await forgetPerson(tx, 'resource', 'created_by', personId),
      ...(await eraseFiles(tx, personId)),
      ...(await erasePractices(tx, personId)),
      ...(await eraseTransfers(tx, personId)),
      ...(await eraseDiscussions(tx, personId)),
      ...(await eraseModeration(tx, personId)),
      ...(await eraseFollows(tx, personId)),
    };
  }
}
