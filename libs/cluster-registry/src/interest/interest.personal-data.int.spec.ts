import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inContext } from '@hansa/platform';
import { erasePartnerSearches, exportPartnerSearches } from '../partner-search/partner-search.personal-data.js';
import { removeSamplePartnerSearches } from '../partner-search/partner-search.sample.js';
import { KeepPersons } from '../person/keep-persons.js';
import { aPartnerMarket, type PartnerMarket, type Party } from '../testing/partner-searches.js';
import { eraseInterests, exportInterests } from './interest.personal-data.js';

const MARKER = 'Marker-of-a-person';

let market: PartnerMarket;
beforeAll(async () => {
  market = await aPartnerMarket();
});
afterAll(() => market.close());

const abroad = () => market.party({ country: 'LV', person: MARKER });
const held = (personId: string) => market.database.transaction((tx) => exportInterests(tx, personId));
const erase = (personId: string) => market.database.transaction((tx) => eraseInterests(tx, personId));
const rows = (id: string) =>
  market.database.query<Record<string, unknown>>('select * from interest where id = $1', [id]);

/** An interest that names people everywhere, accepted or waiting. */
async function interest(accepted: boolean): Promise<{ id: string; poster: Party; sender: Party }> {
  const [poster, sender] = [await market.party({ person: MARKER }), await abroad()];
  const id = await market.express(await market.post(poster), sender, { message: MARKER });
  if (accepted) {
    const answer = { decision: 'accept' as const, message: MARKER };
    await market.answer.execute(id, answer, poster);
  }
  return { id, poster, sender };
}

describe('what is held of a person about partner searches', () => {
  it('is handed out whole', async () => {
    const { id, poster, sender } = await interest(true);
    expect(await held(sender.personId)).toMatchObject({
      expressedInterests: [{ id, message: MARKER, answer: MARKER, status: 'accepted' }],
      answeredInterests: [],
      interestContacts: [{ interestId: id, email: sender.email }],
    });
    expect(await held(poster.personId)).toMatchObject({
      answeredInterests: [{ id, answer: MARKER }],
      interestContacts: [{ interestId: id, email: poster.email }],
    });
    expect(await market.database.transaction((tx) => exportPartnerSearches(tx, poster.personId))).toHaveLength(1);
  });

  it('is erased on both sides, and that they cooperate stays', async () => {
    const { id, poster, sender } = await interest(true);
    expect(await erase(sender.personId)).toEqual({
      ...{ withdrawnInterests: 0, interestContacts: 1, expressedInterests: 1, answeredInterests: 0 },
    });
    expect(await market.one(id, poster)).toMatchObject({
      ...{ status: 'accepted', message: null, contacts: { interested: null, poster: { email: poster.email } } },
      cooperationId: expect.any(String),
    });
    await erase(poster.personId);
    const all = JSON.stringify(await rows(id));
    for (const trace of [MARKER, poster.email, sender.email, poster.personId, sender.personId]) {
      expect(all).not.toContain(trace);
    }
    expect(await erase(poster.personId)).toEqual({
      ...{ withdrawnInterests: 0, interestContacts: 0, expressedInterests: 0, answeredInterests: 0 },
    });
  });

  it('is erased while it waits: the interest is withdrawn', async () => {
    const { id, poster, sender } = await interest(false);
    expect(await erase(sender.personId)).toMatchObject({ withdrawnInterests: 1 });
    expect(await market.one(id, poster)).toMatchObject({ status: 'withdrawn', message: null });
  });

  it('is found where somebody else has named him, also before he had an account', async () => {
    const sender = await abroad();
    const email = 'later@example.org';
    const searchId = await market.post(await market.party());
    const id = await market.express(searchId, sender, { contact: { name: MARKER, email } });
    const personId = '4f6f0f0e-7a3c-4d58-9d0f-2a7a3f0f1c11';
    const record = { personId, name: MARKER, email, languages: ['en' as const], country: null };
    await market.database.transaction((tx) =>
      new KeepPersons().apply({ key: personId, sequence: '1', record: record as never }, tx),
    );
    await market.database.query('delete from person where id = $1', [personId]);
    expect(await held(personId)).toMatchObject({ interestContacts: [{ interestId: id, email }] });
    await erase(personId);
    expect(await rows(id)).toMatchObject([{ contact_name: null, contact_email: null, status: 'waiting' }]);
  });

  it('goes with whoever gave it, where the address is of no account', async () => {
    const sender = await abroad();
    const contact = { name: MARKER, email: 'nobody@example.org' };
    const id = await market.express(await market.post(await market.party()), sender, { contact });
    await erase(sender.personId);
    expect(JSON.stringify(await rows(id))).not.toContain('nobody@example.org');
  });

  it('leaves the searches to their clusters', async () => {
    const poster = await market.party();
    const id = await market.post(poster);
    const erased = await market.database.transaction((tx) => erasePartnerSearches(tx, poster.personId));
    expect(erased).toBe(1);
    expect(await market.searches.partnerSearch(id, ['en'])).toMatchObject({ status: 'open' });
  });
});

describe('what was made up for the demonstration', () => {
  it('is removed, and nothing else', async () => {
    const own = await aPartnerMarket();
    const real = await own.party();
    const kept = await own.post(real);
    const madeUp = await own.party({ country: 'LV', sample: true });
    await inContext({ sample: true }, () => own.post(madeUp));
    await own.express(kept, madeUp);
    await own.express(kept, await own.party({ country: 'EE' }));
    const removed = await own.database.transaction((tx) => removeSamplePartnerSearches(tx));
    expect(removed).toEqual({ interests: 1, partnerSearches: 1 });
    const { items } = await own.searches.partnerSearches({ limit: 10, status: 'open' }, ['en']);
    expect(items.map(({ id }) => id)).toEqual([kept]);
    await own.close();
  });
});
