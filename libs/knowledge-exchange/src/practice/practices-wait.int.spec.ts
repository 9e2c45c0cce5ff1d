import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@hansa/platform';
import { inEnglish } from '../testing/a-practice.js';
import { aPracticeHouse, type PracticeHouse } from '../testing/a-practice-house.js';
import { AdaptTransfer } from '../transfer/adapt-transfer.js';
import { TransfersToRead } from '../transfer/transfers-to-read.js';
import { TransfersToReport } from '../transfer/transfers-to-report.js';
import { PracticesToPublish } from './practices-to-publish.js';
import { PracticesToRevise } from './practices-to-revise.js';
import { PracticesToValidate } from './practices-to-validate.js';
import { ReturnPractice } from './return-practice.js';
import { ValidationsToRead } from './validations-to-read.js';

let house: PracticeHouse;
beforeAll(async () => {
  house = await aPracticeHouse();
});
afterAll(() => house.close());

/** What waits, as `kind id`. */
async function waits(caller: Caller, organisationId?: string): Promise<string[]> {
  const { database, access } = house;
  const waiter = { personId: caller.personId, languages: ['en' as const], ...(organisationId && { organisationId }) };
  const kinds = [PracticesToPublish, PracticesToRevise, PracticesToValidate, ValidationsToRead];
  const sources = [...kinds, TransfersToRead, TransfersToReport].map((Source) => new Source(database, access));
  const items = await Promise.all(sources.map((source) => source.waitingFor(waiter)));
  return items.flat().map(({ kind, subject }) => `${kind.replace('knowledge-exchange.', '')} ${subject.id}`);
}

describe('a practice', () => {
  it('that was submitted waits for those who may publish it', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.add(organisation);
    expect(await waits(organisation.editor)).toEqual([]);
    await house.submit(organisation, id);
    expect(await waits(organisation.editor)).toEqual([`publish-practice ${id}`]);
    expect(await waits(organisation.editor, (await house.anOrganisation()).id)).toEqual([]);
    expect(await waits(organisation.author)).toEqual([]);
  });

  it('that came back waits for those who edit it', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.add(organisation);
    await house.submit(organisation, id);
    const input = { remarks: [], note: inEnglish('Shorter, please.') };
    await new ReturnPractice(house.database).execute(id, 2, input);
    expect(await waits(organisation.author)).toEqual([`revise-practice ${id}`]);
  });

  it('that was published waits for experts of its themes, but not for those of its own organisation', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation, { themes: ['skills', 'growth'] });
    const expert = await house.anExpert('growth', 'design');
    expect(await waits(expert)).toEqual([`validate-practice ${id}`]);
    expect(await waits(expert, organisation.id)).toEqual([]);
    expect(await waits(await house.anExpert('design'))).toEqual([]);
    const ownExpert = await house.anExpert('skills');
    await house.allow(ownExpert, organisation.id, ['organisation.read']);
    expect(await waits(ownExpert)).toEqual([]);
    await house.decide(expert, id, 3, { decision: 'returned', remarks: [], note: inEnglish('For whom?') });
    expect(await waits(expert)).toEqual([]);
    expect(await waits(organisation.author)).toEqual([`revise-practice ${id}`]);
  });

  it('about which an expert decided is told of for 14 days', async () => {
    const organisation = await house.anOrganisation();
    const id = await house.published(organisation);
    await house.decide(await house.anExpert(), id, 3, { decision: 'validated' });
    expect(await waits(organisation.author)).toEqual([`read-validation ${id}`]);
    await house.test.shiftClock('15 days');
    expect(await waits(organisation.author)).toEqual([]);
  });
});

describe('a transfer', () => {
  it('is told of at home, and asked after when nothing was heard of it for half a year', async () => {
    const [home, abroad] = [await house.anOrganisation(), await house.anOrganisation()];
    const id = await house.begin(abroad, await house.published(home));
    expect(await waits(home.author)).toEqual([`read-transfer ${id}`]);
    expect(await waits(abroad.editor)).toEqual([]);
    await house.test.shiftClock('7 months');
    expect(await waits(home.author)).toEqual([]);
    expect(await waits(abroad.editor)).toEqual([`report-transfer ${id}`]);
    await new AdaptTransfer(house.database).execute(id, 1, { note: inEnglish('In the evening.') });
    expect(await waits(home.author)).toEqual([`read-transfer ${id}`]);
    expect(await waits(abroad.editor)).toEqual([]);
  });
});
