import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { WithdrawPractice } from '../practice/withdraw-practice.js';
import { aFact, inEnglish } from '../testing/a-practice.js';
import { aPracticeHouse, type Organisation, type PracticeHouse } from '../testing/a-practice-house.js';
import { AbandonTransfer } from './abandon-transfer.js';
import { AdaptTransfer } from './adapt-transfer.js';
import { ChangeTransfer } from './change-transfer.js';
import { FinishTransfer } from './finish-transfer.js';
import { TransferFlowsQueries } from './transfer-flows.queries.js';
import { PracticeIsNotPublic, TransferIsUnderWay } from './transfer.errors.js';
import { TransferQueries } from './transfer.queries.js';

let house: PracticeHouse;
let transfers: TransferQueries;
let home: Organisation;
let practiceId: string;
beforeAll(async () => {
  house = await aPracticeHouse();
  transfers = new TransferQueries(house.database);
  home = await house.anOrganisation();
  practiceId = await house.published(home);
});
afterAll(() => house.close());

const adapt = (id: string, version = 1) =>
  new AdaptTransfer(house.database).execute(id, version, { note: inEnglish('In the evening.') });
const finish = (id: string, version = 1, result: 'worked' | 'worked-in-part' | 'did-not-work' = 'worked') =>
  new FinishTransfer(house.database).execute(id, version, {
    ...{ result, outcome: inEnglish('Nine of ten firms came again.'), evidence: [aFact('Nine firms came again.')] },
  });
const abandon = (id: string, version = 1) =>
  new AbandonTransfer(house.database).execute(id, version, { why: inEnglish('The money ended.') });
const list = (query = {}) => transfers.transfers({ limit: 20, ...query }, ['en']);

describe('a transfer', () => {
  it('is public from its beginning to its result, with facts', async () => {
    const abroad = await house.anOrganisation();
    const clusterId = randomUUID();
    const id = await house.begin(abroad, practiceId, { clusterId });
    expect(await transfers.transfer(id, ['en'])).toMatchObject({
      ...{ status: 'trying', result: null, outcome: null, evidence: [], version: 1 },
      practice: {
        id: practiceId,
        outcome: 'good',
        title: { text: 'Breakfasts of small firms' },
        owner: { id: home.id },
      },
      ...{ organisation: { id: abroad.id, name: null }, from: { country: 'DK', region: 'DK041' } },
      ...{ to: { country: 'LV', region: 'LV006', city: null }, cluster: { id: clusterId, name: null } },
    });
    await adapt(id);
    await finish(id, 2);
    expect(await transfers.transfer(id, ['en'])).toMatchObject({
      ...{ status: 'finished', result: 'worked', version: 3 },
      adaptations: [{ note: { text: 'In the evening.' } }],
      evidence: [{ fact: { text: 'Nine firms came again.' }, figure: null, source: { title: 'Yearly report' } }],
    });
    const data = {
      transferId: id,
      practiceId,
      ownerId: home.id,
      organisationId: abroad.id,
      fromCountry: 'DK',
      toCountry: 'LV',
    };
    expect(await house.events('transfer-begun', id)).toMatchObject([{ data }]);
    expect(await house.events('transfer-adapted', id)).toMatchObject([{ data }]);
    expect(await house.events('transfer-finished', id)).toMatchObject([{ data: { ...data, result: 'worked' } }]);
  });

  it('is begun once at a place, and again when it has ended', async () => {
    const abroad = await house.anOrganisation();
    const id = await house.begin(abroad, practiceId);
    await expect(house.begin(abroad, practiceId)).rejects.toThrow(TransferIsUnderWay);
    await house.begin(abroad, practiceId, { place: { country: 'LV', region: 'LV009' } });
    await abandon(id);
    expect(await house.events('transfer-finished', id)).toMatchObject([{ data: { result: null } }]);
    await house.begin(abroad, practiceId);
  });

  it('by two at once is begun by one of them', async () => {
    const abroad = await house.anOrganisation();
    const both = await Promise.allSettled([house.begin(abroad, practiceId), house.begin(abroad, practiceId)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is of a practice that everybody can read', async () => {
    const abroad = await house.anOrganisation();
    await expect(house.begin(abroad, await house.add(home))).rejects.toThrow(NotFound);
    const withdrawn = await house.published(home);
    const id = await house.begin(abroad, withdrawn);
    await new WithdrawPractice(house.database).execute(withdrawn, 3, { reason: inEnglish('It was wrong.') });
    await expect(house.begin(await house.anOrganisation(), withdrawn)).rejects.toThrow(PracticeIsNotPublic);
    await finish(id, 1, 'did-not-work');
    expect((await list({ practiceId: withdrawn })).items).toMatchObject([{ id, result: 'did-not-work' }]);
  });

  it('is mended and translated afterwards', async () => {
    const id = await house.begin(await house.anOrganisation(), practiceId);
    await finish(id);
    const outcome = inEnglish('Nine of ten firms came again.', { et: 'Üheksa kümnest.' });
    await new ChangeTransfer(house.database).execute(id, 2, { outcome });
    expect((await transfers.transfer(id, ['et'])).outcome).toMatchObject({ language: 'et', stale: false });
  });
});

describe('the transfers of a practice', () => {
  it('are listed with it and counted, page by page', async () => {
    const owner = await house.anOrganisation();
    const practice = await house.published(owner);
    expect((await transfers.transfersOf(practice, { limit: 20 }, [])).items).toEqual([]);
    const all = [];
    for (let n = 0; n < 5; n += 1) all.push(await house.begin(await house.anOrganisation(), practice));
    await adapt(all[0]!);
    await finish(all[1]!, 1, 'worked-in-part');
    await abandon(all[2]!);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await transfers.transfersOf(practice, { limit: 2, ...(cursor && { cursor }) }, []);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(all.reverse());
    expect((await house.practices.practice(practice, null, [])).transfers).toEqual({
      ...{ trying: 2, adapted: 1, worked: 0, workedInPart: 1, didNotWork: 0, abandoned: 1 },
    });
    await expect(transfers.transfersOf(await house.add(owner), { limit: 20 }, [])).rejects.toThrow(NotFound);
  });
});

describe('the flow of knowledge', () => {
  it('is counted from country to country and from region to region, with what came of it', async () => {
    const owner = await house.anOrganisation();
    const [one, two] = [await house.published(owner), await house.published(owner, { themes: ['skills'] })];
    const to = async (practice: string, region: string | null) =>
      house.begin(await house.anOrganisation(), practice, {
        place: { country: (region ?? 'SE').slice(0, 2) as 'SE', region },
      });
    await finish(await to(one, 'SE110'));
    await finish(await to(one, 'SE121'), 1, 'did-not-work');
    await to(two, null);
    await to(two, 'EE001');
    const flows = new TransferFlowsQueries(house.database);
    const none = { trying: 0, adapted: 0, worked: 0, workedInPart: 0, didNotWork: 0, abandoned: 0 };
    const from = { country: 'DK', region: null };
    expect((await flows.flows({ by: 'country', ownerId: owner.id })).items).toEqual([
      { ...none, from, to: { country: 'SE', region: null }, total: 3, trying: 1, worked: 1, didNotWork: 1 },
      { ...none, from, to: { country: 'EE', region: null }, total: 1, trying: 1 },
    ]);
    const regional = await flows.flows({ by: 'region', ownerId: owner.id, toCountry: 'SE', fromRegion: 'DK04' });
    expect(regional.items.map((flow) => [flow.from.region, flow.to.region, flow.total])).toEqual([
      ['DK041', 'SE110', 1],
      ['DK041', 'SE121', 1],
      ['DK041', null, 1],
    ]);
    expect((await list({ ownerId: owner.id, toRegion: 'SE1' })).items).toHaveLength(2);
    expect((await list({ ownerId: owner.id, theme: 'skills' })).items).toHaveLength(2);
    expect((await list({ ownerId: owner.id, fromCountry: 'SE' })).items).toEqual([]);
    expect((await list({ ownerId: owner.id, result: 'did-not-work', toCountry: 'SE' })).items).toHaveLength(1);
  });
});
