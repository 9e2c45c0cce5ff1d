import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PartnerSearchesQuery, type Language } from '@hansa/contracts';
import { inEnglish } from '../testing/clusters.js';
import { aPartnerMarket, type PartnerMarket, type Party } from '../testing/partner-searches.js';

let market: PartnerMarket;
let danes: Party;
let poles: Party;
let robots: string;
let wood: string;
beforeAll(async () => {
  market = await aPartnerMarket();
  danes = await market.party();
  poles = await market.party({ country: 'PL', name: inEnglish('Klaster Drewna', 'pl'), acronym: 'KDX' });
  robots = await market.post(danes);
  wood = await market.post(poles, {
    title: inEnglish('Budowa z drewna na Łotwie', 'pl'),
    sought: { original: 'pl', texts: { pl: 'Firmy budowlane.', en: 'Builders of houses.' } },
    ...{ themes: ['wood-construction'], countries: ['LV'], partners: ['research'], sectors: ['41'] },
  });
});
afterAll(() => market.close());

const page = (told: Record<string, unknown>, languages: Language[] = ['en']) =>
  market.searches.partnerSearches(PartnerSearchesQuery.parse(told), languages);
const found = async (told: Record<string, unknown>) => (await page(told)).items.map(({ id }) => id);

describe('partner searches', () => {
  it('are listed the newest first, in pages', async () => {
    const first = await page({ limit: 1 });
    const second = await page({ limit: 1, cursor: first.nextCursor });
    expect([first, second].flatMap(({ items }) => items.map(({ id }) => id))).toEqual([wood, robots]);
    expect(first.total).toBe(2);
    expect(second.nextCursor).toBeNull();
  });

  it('are chosen by where partners are looked for', async () => {
    expect(await found({ soughtIn: 'EE' })).toEqual([robots]);
    expect(await found({ soughtIn: 'LV' })).toEqual([wood, robots]);
    expect(await found({ soughtIn: 'IS' })).toEqual([]);
  });

  it('are chosen by the country of the poster, by theme, by kind of partner and by cluster', async () => {
    expect(await found({ country: 'PL' })).toEqual([wood]);
    expect(await found({ theme: 'robotics' })).toEqual([robots]);
    expect(await found({ partner: 'research' })).toEqual([wood]);
    expect(await found({ clusterId: danes.clusterId })).toEqual([robots]);
  });

  it('are counted by what they can be chosen by', async () => {
    const { facets } = await page({ soughtIn: 'LV' });
    expect(facets.soughtIn).toEqual([
      { value: 'LV', count: 2 },
      { value: 'EE', count: 1 },
    ]);
    expect(facets.country).toEqual(expect.arrayContaining([{ value: 'PL', count: 1 }]));
  });

  it.each(['shipyards', 'shipyrds', 'welding', 'robotics'])('are found by %s', async (q) => {
    expect((await found({ q }))[0]).toBe(robots);
  });

  it.each(['drewno', 'lotwie', 'builders', 'KDX', 'Klaster Drewna'])('are found by %s', async (q) => {
    expect((await found({ q }))[0]).toBe(wood);
  });

  it('are told in the reader’s language, with the beginning of what is sought', async () => {
    const { items } = await page({ clusterId: poles.clusterId }, ['en']);
    expect(items[0]).toMatchObject({ sought: { text: 'Builders of houses.' }, title: { language: 'pl' } });
  });

  it('that are closed are listed apart; what was withdrawn is not found', async () => {
    const own = await market.party({ country: 'SE' });
    const [closed, withdrawn] = [await market.post(own), await market.post(own)];
    await market.close_.execute(closed, await market.version(closed), { outcome: 'partners-found' });
    await market.withdraw.execute(withdrawn, await market.version(withdrawn), { reason: 'Posted twice.' });
    expect(await found({ clusterId: own.clusterId })).toEqual([]);
    expect(await found({ clusterId: own.clusterId, status: 'closed' })).toEqual([closed]);
  });

  it('follow the name of their cluster', async () => {
    await market.database.query(`update cluster set acronym = 'ZYRAFA' where id = $1`, [danes.clusterId]);
    expect(await found({ q: 'zyrafa' })).toEqual([robots]);
  });
});
