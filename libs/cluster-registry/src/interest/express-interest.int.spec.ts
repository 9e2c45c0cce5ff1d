import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ActionTaken, InterestExpressed, NotFound } from '@hansa/contracts';
import { ClusterIsNotPublic, SearchIsClosed } from '../partner-search/partner-search.errors.js';
import { aPartnerMarket, inDays, type PartnerMarket, type Party } from '../testing/partner-searches.js';
import { ClusterIsNotYours, ContactIsMissing, InterestIsExpressed, SearchIsYourOwn } from './interest.errors.js';

let market: PartnerMarket;
let poster: Party;
let searchId: string;
beforeAll(async () => {
  market = await aPartnerMarket();
  poster = await market.party();
  searchId = await market.post(poster);
});
afterAll(() => market.close());

const abroad = () => market.party({ country: 'LV', person: 'Liga Ozola', languages: ['lv'] });

describe('interest in a partner search', () => {
  it('is expressed once for a cluster, also by two of its people at once', async () => {
    const sender = await abroad();
    const colleague = { ...sender, ...(await market.member(sender.organisationId, 'signatory')) };
    const results = await Promise.allSettled([market.express(searchId, sender), market.express(searchId, colleague)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(market.express(searchId, sender)).rejects.toThrow(InterestIsExpressed);
  });

  it('is expressed anew after it was withdrawn', async () => {
    const sender = await abroad();
    const first = await market.express(searchId, sender);
    await market.withdrawInterest.execute(first);
    expect(await market.one(first, sender)).toMatchObject({ status: 'withdrawn' });
    expect(await market.express(searchId, sender)).not.toBe(first);
  });

  it('says who and what in events and in the audit trail by ids alone', async () => {
    const sender = await abroad();
    const id = await market.express(searchId, sender, { message: 'Ask for the marker' });
    const said = JSON.stringify(await market.published());
    expect(said).not.toContain('marker');
    expect(said).not.toContain(sender.email);
    expect((await market.published(InterestExpressed.type)).at(-1)?.data).toEqual({
      ...{ interestId: id, partnerSearchId: searchId, clusterId: poster.clusterId, ownerId: poster.organisationId },
      ...{ interested: sender.clusterId, interestedOwnerId: sender.organisationId },
    });
    expect((await market.published(ActionTaken['cluster-registry'].type)).at(-1)?.data).toMatchObject({
      organisationId: sender.organisationId,
      action: 'cluster-registry.interest-expressed',
    });
  });

  it('is of another organisation', async () => {
    const other = await market.party({ ownerId: poster.organisationId });
    await expect(market.express(searchId, other)).rejects.toThrow(SearchIsYourOwn);
  });

  it('is expressed for a cluster whose profile one keeps, and which is public', async () => {
    const [sender, draft] = [await abroad(), await market.party({ status: 'draft' })];
    await expect(market.express(searchId, sender, { clusterId: draft.clusterId })).rejects.toThrow(ClusterIsNotYours);
    await expect(market.express(searchId, draft)).rejects.toThrow(ClusterIsNotPublic);
  });

  it('names whom to write to: who acts, if nothing is said and his address is verified', async () => {
    const sender = await abroad();
    await expect(market.express(searchId, { ...sender, emailVerified: false })).rejects.toThrow(ContactIsMissing);
    const contact = { name: 'Office', email: 'office@example.org' };
    const told = await market.express(searchId, { ...sender, emailVerified: false }, { contact });
    expect(await market.one(told, sender)).toMatchObject({ contacts: { interested: contact } });
    const own = await abroad();
    const { contacts } = await market.one(await market.express(searchId, own), own);
    expect(contacts.interested).toEqual({ name: 'Liga Ozola', email: own.email });
  });

  it('comes too late when the search has ended', async () => {
    const by = await market.party();
    const closed = await market.post(by);
    await market.close_.execute(closed, await market.version(closed), { outcome: 'no-partners-found' });
    await expect(market.express(closed, await abroad())).rejects.toThrow(SearchIsClosed);
    const gone = await market.post(by);
    await market.database.query(`update cluster set status = 'expired' where id = $1`, [by.clusterId]);
    await expect(market.express(gone, await abroad())).rejects.toThrow(SearchIsClosed);
  });

  it('is in before a search closes, or refused, when both happen at once', async () => {
    const by = await market.party();
    for (let round = 0; round < 5; round += 1) {
      const [id, sender] = [await market.post(by), await abroad()];
      const version = await market.version(id);
      const [expressed, withdrawn] = await Promise.allSettled([
        market.express(id, sender),
        market.withdraw.execute(id, version, { reason: 'Posted twice.' }),
      ]);
      expect(withdrawn.status).toBe('fulfilled');
      const rows = await market.database.query('select status from interest where partner_search_id = $1', [id]);
      expect(rows).toEqual(expressed.status === 'fulfilled' ? [{ status: 'lapsed' }] : []);
    }
  });

  it('is refused from the instant on at which the last day is over', async () => {
    const late = await aPartnerMarket();
    const id = await late.post(await late.party(), { until: inDays(2) });
    await late.shiftClock('4 days');
    await expect(late.express(id, await late.party({ country: 'LV' }))).rejects.toThrow(SearchIsClosed);
    await late.close();
  });
});

describe('whoever has nothing to do with it', () => {
  it('finds no interest, whatever he is elsewhere', async () => {
    const sender = await abroad();
    const id = await market.express(searchId, sender);
    await expect(market.one(id, await abroad())).rejects.toThrow(NotFound);
    const trainer = await market.member(poster.organisationId, 'trainer');
    expect(await market.one(id, trainer)).toMatchObject({ id });
  });
});

describe('those who may answer', () => {
  it('get a mail in their language and have it waiting; others do not', async () => {
    const own = await aPartnerMarket();
    const by = await own.party({ languages: ['de'], person: 'Erika Muster' });
    await own.member(by.organisationId, 'reader');
    const id = await own.post(by);
    await own.express(id, await own.party({ country: 'LV' }), { message: 'Ask for the marker' });
    await own.settle();
    const mails = await own.mails();
    expect(mails).toMatchObject([{ recipient: by.email, language: 'de' }]);
    expect(mails[0]?.subject).toBe('Interesse an Ihrer Partnersuche: Robots for shipyards');
    expect(mails[0]?.body).not.toContain('marker');
    const waiting = await own.toAnswer.waitingFor({ personId: by.personId, languages: ['en'] });
    expect(waiting).toMatchObject([{ kind: 'cluster-registry.answer-interests', subject: { id }, until: null }]);
    await own.close();
  });
});
