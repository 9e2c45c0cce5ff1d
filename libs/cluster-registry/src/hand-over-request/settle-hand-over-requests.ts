import type { Transaction } from '@hansa/platform';

/** After a profile has been handed over: its new keeper's request is granted, those of others lapse. */
export async function settleHandOverRequests(tx: Transaction, clusterId: string, heirId: string): Promise<void> {
  await tx.query(
    `update hand_over_request set status = case when organisation_id = $2 then 'granted' else 'lapsed' end,
       answered_at = $3, answered_by = $4, version = version + 1
     where cluster_id = $1 and status = 'waiting'`,
    [clusterId, heirId, await tx.now(), tx.actor],
  );
}
