import type { Transaction } from '@hansa/platform';

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
  const erased = async (table: string, column: string) => {
    const [row] = await tx.query<{ count: number }>(
      `with erased as (update ${table} set ${column} = null where ${column} = $1 returning 1)
       select count(*)::integer as count from erased`,
      [personId],
    );
    return row!.count;
  };
  return {
    practicesWithoutAuthor: await erased('practice', 'created_by'),
    stepsWithoutPerson: await erased('practice_step', 'person_id'),
  };
}
