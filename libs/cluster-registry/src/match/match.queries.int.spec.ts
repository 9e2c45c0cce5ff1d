import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LANGUAGES, NotFound } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { aPartnerMarket, type PartnerMarket, type Party } from '../testing/partner-searches.js';
import { MatchQueries } from './match.queries.js';

let market: PartnerMarket;
let matches: MatchQueries;
let own: Party;
let seeking: Party;
let search: string;
beforeAll(async () => {
  market = await aPartnerMarket();
  matches = new MatchQueries(market.database);
  own = await market.party({ country: 'DK', themes: ['robotics'], sectors: ['28'] });
  seeking = await market.party({ country: 'LV', themes: ['maritime'], sectors: ['30'] });
  search = await market.post(seeking, { countries: ['DK'], themes: ['robotics'] });
});
afterAll(() => market.close());

const found = async (of: Party, language = LANGUAGES[0]!) => (await matches.matches(of.clusterId, [language])).items;

describe('the suggestions for a cluster', () => {
  it('say in words of the reader’s language why', async () => {
    const [best] = await found(own, 'de');
    expect(best).toMatchObject({
      cluster: { id: seeking.clusterId, country: 'LV' },
      reasons: [{ code: 'looks-for-partners-there', country: 'DK', partnerSearchId: search }],
    });
    expect(best!.reasons[0]!.text).toBe('Sucht Partner in diesem Land (Dänemark): Robots for shipyards');
  });

  it('are there in all languages', async () => {
    await market.party({ country: 'SE', themes: ['robotics'], sectors: ['62'] });
    for (const language of LANGUAGES) {
      const texts = (await found(own, language)).flatMap(({ reasons }) => reasons.map(({ text }) => text));
      expect(texts.length).toBeGreaterThan(1);
      expect(texts.join()).not.toMatch(/[{}]/);
    }
  });

  it('are public clusters of others abroad', async () => {
    const theme = 'quiet-ships';
    const party = await market.party({ country: 'PL', themes: [theme], sectors: [] });
    for (const status of ['draft', 'expired', 'withdrawn'] as const) {
      await market.party({ country: 'LV', themes: [theme], status });
    }
    await market.party({ country: 'PL', themes: [theme] });
    await market.party({ country: 'LV', themes: [theme], ownerId: party.organisationId });
    const emerging = await market.party({ country: 'EE', themes: [theme], status: 'emerging', sectors: [] });
    expect(await found(party)).toMatchObject([
      { cluster: { id: emerging.clusterId }, reasons: [{ code: 'shared-themes', themes: [theme] }] },
    ]);
  });

  it('leave out those with whom it cooperates, and searches that are over', async () => {
    const poster = await market.party({ country: 'FI', themes: [], sectors: [] });
    const partner = await market.party({ country: 'IS', themes: [], sectors: [] });
    const id = await market.post(poster, { countries: ['IS'] });
    const suggested = async () => (await found(partner)).map(({ cluster }) => cluster.id);
    expect(await suggested()).toEqual([poster.clusterId]);
    await market.accept(await market.express(id, partner), poster);
    expect(await suggested()).toEqual([]);
    const other = await market.party({ country: 'NO', themes: [], sectors: [] });
    const closed = await market.post(other, { countries: ['IS'] });
    await market.close_.execute(closed, await market.version(closed), { outcome: 'no-partners-found' });
    expect(await suggested()).toEqual([]);
  });

  it('are for no cluster that there is not', async () => {
    await expect(matches.matches(randomUUID(), ['en'])).rejects.toThrow(NotFound);
  });
});
