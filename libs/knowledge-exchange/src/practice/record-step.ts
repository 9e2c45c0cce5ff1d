import {
  type LocalisedInput,
  type PracticeRole,
  type PracticeStepKind,
  type RemarkInput,
  writeTexts,
} from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

/** What somebody did with a practice, and what he said about it. */
interface Step {
  step: PracticeStepKind;
  role: PracticeRole;
  note?: LocalisedInput;
  remarks?: readonly RemarkInput[];
}

/** Goes into the practice's history, which its author can always read. The practice is locked by the transaction. */
export async function recordStep(tx: Transaction, practiceId: string, { step, role, note, remarks }: Step) {
  const written = (remarks ?? []).map(({ field, remark }) => ({ field, remark: writeTexts(remark) }));
  await tx.query(
    `insert into practice_step (practice_id, number, step, role, person_id, at, note, remarks)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, hansa_now(), $5, $6
     from practice_step where practice_id = $1`,
    [practiceId, step, role, tx.actor, note ? JSON.stringify(writeTexts(note)) : null, JSON.stringify(written)],
  );
}
