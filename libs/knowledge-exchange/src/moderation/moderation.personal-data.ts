import type { Transaction } from '@hansa/platform';
import { forgetPerson } from '../person/forget-person.js';

/** What a person said against texts of others, and what he decided as a moderator. */
export async function exportModeration(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const flags = await tx.query(
    `select text_type as "textType", text_id as "textId", reason, at, settled_at as "settledAt"
     from flag where person_id = $1 order by at, text_id`,
    [personId],
  );
  const moderationDecisions = await tx.query(
    `select id, text_type as "textType", text_id as "textId", decision, reason, at
     from moderation_decision where decided_by = $1 order by at, id`,
    [personId],
  );
  return { flags, moderationDecisions };
}

/** What was decided stays, without who decided it: its reason is the platform's word. */
export async function eraseModeration(tx: Transaction, personId: string): Promise<Record<string, number>> {
  const flags = await tx.query('delete from flag where person_id = $1 returning 1', [personId]);
  const decisionsWithoutModerator = await forgetPerson(tx, 'moderation_decision', 'decided_by', personId);
  return { flags: flags.length, decisionsWithoutModerator };
}
