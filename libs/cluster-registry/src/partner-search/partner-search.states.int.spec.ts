import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PartnerSearchState } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { aPartnerMarket, type PartnerMarket, type Party } from '../testing/partner-searches.js';
import { PARTNER_SEARCHES } from './partner-search.states.js';
import { SaySearchesChangedWhenClusterHandedOver } from './say-searches-changed-when-cluster-handed-over.js';

let market: PartnerMarket;
let poster: Party;
let id: string;
beforeAll(async () => {
  market = await aPartnerMarket();
  poster = await market.party();
  id = await market.post(poster);
});
afterAll(() => market.close());

async function record() {
  const [found] = await PARTNER_SEARCHES.read((sql, parameters) => market.database.query(sql, parameters), [id]);
  return found && PartnerSearchState.data.parse(found.record);
}
const said = async () => (await market.published(PartnerSearchState.type)).filter(({ key }) => key === id).length;

describe('what others may know of a partner search', () => {
  it('is what everybody can read of it, and by which organisation', async () => {
    expect(await record()).toMatchObject({ partnerSearchId: id, ownerId: poster.organisationId, open: true });
    expect(await said()).toBe(1);
  });

  it('is said anew when the profile of its cluster is handed over', async () => {
    const organisationId = randomUUID();
    await market.database.query('update cluster set owner_id = $2 where id = $1', [poster.clusterId, organisationId]);
    const data = { clusterId: poster.clusterId };
    await market.database.transaction((tx) =>
      new SaySearchesChangedWhenClusterHandedOver().handle({ data } as never, tx),
    );
    expect(await said()).toBe(2);
    expect(await record()).toMatchObject({ ownerId: organisationId });
  });

  it('says that it is closed, and is gone when it is withdrawn', async () => {
    await market.close_.execute(id, await market.version(id), { outcome: 'partners-found' });
    expect(await record()).toMatchObject({ open: false });
    await market.withdraw.execute(id, await market.version(id), { reason: 'Posted twice.' });
    expect(await record()).toBeUndefined();
    expect(await said()).toBe(4);
  });
});
