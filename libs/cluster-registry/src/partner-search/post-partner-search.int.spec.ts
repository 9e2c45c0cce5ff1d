import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActionTaken, ChangedMeanwhile, PartnerSearchClosed, PartnerSearchPosted } from '@hansa/contracts';
import { aPartnerMarket, inDays, type PartnerMarket, type Party } from '../testing/partner-searches.js';
import { ClusterIsNotPublic, SearchEndsInThePast, SearchEndsTooLate, SearchIsClosed } from './partner-search.errors.js';

let market: PartnerMarket;
let poster: Party;
beforeAll(async () => {
  market = await aPartnerMarket();
  poster = await market.party();
});
afterAll(() => market.close());

const view = (id: string) => market.searches.partnerSearch(id, ['en']);

describe('a partner search', () => {
  it('is open as soon as it is posted, and everybody may know', async () => {
    const id = await market.post(poster);
    expect(await view(id)).toMatchObject({
      status: 'open',
      ended: null,
      cluster: { id: poster.clusterId, country: 'DK', owner: { id: poster.organisationId } },
    });
    const said = { partnerSearchId: id, clusterId: poster.clusterId, ownerId: poster.organisationId };
    expect((await market.published(PartnerSearchPosted.type)).at(-1)?.data).toEqual(said);
    expect((await market.published(ActionTaken['cluster-registry'].type)).at(-1)?.data).toMatchObject({
      organisationId: poster.organisationId,
      action: 'cluster-registry.partner-search-posted',
      subject: { type: 'partner-search', id },
    });
  });

  it.each(['draft', 'submitted', 'returned', 'expired', 'withdrawn'] as const)(
    'is nothing for a cluster whose profile is %s',
    async (status) => {
      await expect(market.post(await market.party({ status }))).rejects.toThrow(ClusterIsNotPublic);
    },
  );

  it('is for an emerging cluster too', async () => {
    expect(await view(await market.post(await market.party({ status: 'emerging' })))).toMatchObject({ status: 'open' });
  });

  it('runs until the end of its last day by the clocks of the cluster’s country', async () => {
    const day = '2026-07-01';
    const ends = async (country: 'IS' | 'FI') => {
      const [row] = await market.database.query<{ at: Date }>('select end_of_day($1, $2) as at', [day, country]);
      return row!.at.toISOString();
    };
    expect(await ends('IS')).toBe('2026-07-02T00:00:00.000Z');
    expect(await ends('FI')).toBe('2026-07-01T21:00:00.000Z');
    const until = inDays(30);
    const { endsAt } = await view(await market.post(await market.party({ country: 'IS' }), { until }));
    expect(endsAt).toBe(`${inDays(31)}T00:00:00.000Z`);
  });

  it('ends in the future, and within 366 days', async () => {
    await expect(market.post(poster, { until: inDays(-1) })).rejects.toThrow(SearchEndsInThePast);
    await expect(market.post(poster, { until: inDays(400) })).rejects.toThrow(SearchEndsTooLate);
  });

  it('is changed and prolonged by whoever has read it as it is', async () => {
    const id = await market.post(poster, { until: inDays(10) });
    const version = await market.version(id);
    await market.change.execute(id, version, { until: inDays(20), countries: ['SE'] });
    expect(await view(id)).toMatchObject({ until: inDays(20), countries: ['SE'], status: 'open' });
    await expect(market.change.execute(id, version, { until: inDays(30) })).rejects.toThrow(ChangedMeanwhile);
  });

  it('is closed by its poster, who says what came of it', async () => {
    const id = await market.post(poster);
    await market.close_.execute(id, await market.version(id), { outcome: 'partners-found' });
    expect(await view(id)).toMatchObject({ status: 'closed', ended: { by: 'poster', outcome: 'partners-found' } });
    expect((await market.published(PartnerSearchClosed.type)).at(-1)?.data).toMatchObject({
      partnerSearchId: id,
      by: 'poster',
      outcome: 'partners-found',
      withdrawn: false,
    });
    await expect(market.change.execute(id, await market.version(id), { until: inDays(9) })).rejects.toThrow(
      SearchIsClosed,
    );
  });

  it('that was withdrawn is found by its link, with the reason', async () => {
    const id = await market.post(poster);
    await market.withdraw.execute(id, await market.version(id), { reason: 'Posted twice.' });
    expect(await view(id)).toMatchObject({ status: 'withdrawn', ended: { reason: 'Posted twice.', outcome: null } });
  });
});

describe('a partner search whose last day is over', () => {
  let later: PartnerMarket;
  let id: string;
  let by: Party;
  beforeAll(async () => {
    later = await aPartnerMarket();
    by = await later.party();
    id = await later.post(by, { until: inDays(3) });
    await later.shiftClock('5 days');
  });
  afterAll(() => later.close());

  it('is closed for every reader, noticed or not', async () => {
    expect(await later.searches.partnerSearch(id, ['en'])).toMatchObject({ status: 'closed', ended: { by: 'time' } });
    const { items } = await later.searches.partnerSearches({ limit: 10, status: 'open' }, ['en']);
    expect(items).toEqual([]);
  });

  it('is entered as closed once, however many sweep at once', async () => {
    const swept = await Promise.all([later.end.execute(), later.end.execute(), later.end.execute()]);
    expect(swept.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await later.published(PartnerSearchClosed.type)).toHaveLength(1);
  });

  it('waits for its poster to say what came of it, who says it once', async () => {
    const waiting = () => later.toLookAfter.waitingFor({ personId: by.personId, languages: ['en'] });
    expect(await waiting()).toMatchObject([{ kind: 'cluster-registry.tell-outcome', subject: { id } }]);
    await later.close_.execute(id, await later.version(id), { outcome: 'no-partners-found' });
    expect(await later.searches.partnerSearch(id, ['en'])).toMatchObject({
      ended: { by: 'time', outcome: 'no-partners-found' },
    });
    expect(await waiting()).toEqual([]);
    expect(await later.published(PartnerSearchClosed.type)).toHaveLength(1);
  });
});

describe('the searches of a cluster', () => {
  it('wait for their poster a week before their end', async () => {
    const by = await market.party();
    const soon = await market.post(by, { until: inDays(5) });
    await market.post(by, { until: inDays(20) });
    const waiting = await market.toLookAfter.waitingFor({ personId: by.personId, languages: ['en'] });
    expect(waiting).toMatchObject([{ kind: 'cluster-registry.prolong-partner-search', subject: { id: soon } }]);
    const reader = await market.member(by.organisationId, 'reader');
    expect(await market.toLookAfter.waitingFor({ personId: reader.personId, languages: ['en'] })).toEqual([]);
  });

  it('close when its profile is public no more', async () => {
    const by = await market.party();
    const id = await market.post(by);
    await market.database.query(
      `update cluster set status = 'expired', end_cause = 'not-reconfirmed', ended_at = hansa_now() where id = $1`,
      [by.clusterId],
    );
    await market.end.execute();
    expect(await view(id)).toMatchObject({ status: 'closed', ended: { by: 'cluster-gone', outcome: null } });
  });
});
