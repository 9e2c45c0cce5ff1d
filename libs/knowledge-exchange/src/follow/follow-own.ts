import type { Transaction } from '@hansa/platform';

/** Who writes in a discussion follows it from then on, if he does not yet. */
export async function followOwn(tx: Transaction, personId: string, discussionId: string): Promise<void> {
  await tx.query(
    `insert into follow (person_id, type, target, since, sample) values ($1, 'discussion', $2, $3, $4)
     on conflict do nothing`,
    [personId, discussionId, await tx.now(), tx.context.sample],
  );
}
