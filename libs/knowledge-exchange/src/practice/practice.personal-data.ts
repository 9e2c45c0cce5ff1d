import type { Transaction } from '@hansa/platform';
import { forgetPerson } from '../person/forget-person.js';

/** The practices that a person began, and what he did and said on the way of any. */
export async function exportPractices(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const begunPractices = await tx.query(
    `select id, outcome, status, title, owner_id as "ownerId", created_at as "begunAt"
     from practice where created_by = $1 order by created_at, id`,
    [personId],
  );
  const stepsOfPractices = await tx.query(
    `select practice_id as "practiceId", step, role, at, note, remarks
     from practice_step where person_id = $1 order by at, practice_id, number`,
    [personId],
  );
  return { begunPractices, stepsOfPractices };
}

/** What was said about a practice stays with it, without whose words they were. */
export async function erasePractices(tx: Transaction, personId: string): Promise<Record<string, number>> {
  return {
    practicesWithoutAuthor: await forgetPerson(tx, 'practice', 'created_by', personId),
    stepsWithoutPerson: await forgetPerson(tx, 'practice_step', 'person_id', personId),
  };
}
