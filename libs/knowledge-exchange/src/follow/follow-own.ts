import type { FollowType } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { MOST_FOLLOWED } from './follow.rules.js';

/** Who writes something follows what comes of it from then on, if he does not yet and does not follow enough. */
export async function followOwn(tx: Transaction, personId: string, type: FollowType, target: string): Promise<void> {
  await tx.query(
    `insert into follow (person_id, type, target, since, sample) select $1, $2, $3, $4, $5
     where (select count(*) from follow where person_id = $1) < $6 on conflict do nothing`,
    [personId, type, target, await tx.now(), tx.context.sample, MOST_FOLLOWED],
  );
}
