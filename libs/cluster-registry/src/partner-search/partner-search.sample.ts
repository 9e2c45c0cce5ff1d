import { PartnerSearchState } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

const MADE_UP = `select s.id from partner_search s join cluster c on c.id = s.cluster_id where s.sample or c.sample`;

/** Searches made up for the demonstration with all that came of them, and made-up interests in others. */
export async function removeSamplePartnerSearches(tx: Transaction): Promise<Record<string, number>> {
  const count = async (sql: string) => (await tx.query(`${sql} returning 1`)).length;
  const interests = await count(
    `delete from interest where partner_search_id in (${MADE_UP}) or sample
       or cluster_id in (select id from cluster where sample)`,
  );
  const searches = await tx.query<{ id: string }>(`delete from partner_search where id in (${MADE_UP}) returning id`);
  for (const { id } of searches) tx.changed(PartnerSearchState, id);
  return { interests, partnerSearches: searches.length };
}
