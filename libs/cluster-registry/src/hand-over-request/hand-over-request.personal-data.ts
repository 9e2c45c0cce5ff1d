import type { Transaction } from '@hansa/platform';

/** What a person wrote when he asked for a profile, or declined to hand one over. */
export async function exportHandOverRequests(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
  const asked = await tx.query(
    `select id, organisation_id as "organisationId", status, message, asked_at as "askedAt"
     from hand_over_request where asked_by = $1 order by asked_at, id`,
    [personId],
  );
  const answered = await tx.query(
    `select id, cluster_id as "clusterId", status, reason, answered_at as "answeredAt"
     from hand_over_request where answered_by = $1 order by answered_at, id`,
    [personId],
  );
  return { askedHandOvers: asked, answeredHandOvers: answered };
}

/** The organisations' requests stay, without what he wrote; what was written back to him goes too, it may name him. */
export async function eraseHandOverRequests(tx: Transaction, personId: string): Promise<Record<string, number>> {
  const count = async (change: string, whose: string) => {
    const sql = `update hand_over_request set ${change}, version = version + 1 where ${whose} = $1 returning 1`;
    return (await tx.query(sql, [personId])).length;
  };
  return {
    askedHandOvers: await count('message = null, reason = null, asked_by = null', 'asked_by'),
    answeredHandOvers: await count('reason = null, answered_by = null', 'answered_by'),
  };
}
