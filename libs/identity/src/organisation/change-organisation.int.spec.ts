import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Access } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { EmailIsNotVerified } from '../person/person.errors.js';
import { aCaller, testIdentity, type TestIdentity } from '../testing/test-identity.js';
import { ChangeOrganisation } from './change-organisation.js';
import { ParentIsBelow, ParentIsNotYours } from './organisation.errors.js';
import { OrganisationQueries } from './organisation.queries.js';

describe('organisations', () => {
  let identity: TestIdentity;
  let change: ChangeOrganisation;
  let queries: OrganisationQueries;
  beforeAll(async () => {
    identity = await testIdentity();
    change = new ChangeOrganisation(identity.database, new Access());
    queries = new OrganisationQueries(identity.database);
  });
  afterAll(() => identity.close());

  it('are founded by people whose address is verified', async () => {
    const nobody = identity.organisation(aCaller({ emailVerified: false }));
    await expect(nobody).rejects.toThrow(EmailIsNotVerified);
  });

  it('are part of a parent that the same person may edit', async () => {
    const [founder, stranger] = [aCaller(), aCaller()];
    const parentId = await identity.organisation(founder);
    const id = await identity.organisation(founder, { parentId });
    expect((await queries.one(id, ['en'])).parent?.id).toBe(parentId);
    await expect(identity.organisation(stranger, { parentId })).rejects.toThrow(ParentIsNotYours);
    const unknown = identity.organisation(founder, { parentId: randomUUID() });
    await expect(unknown).rejects.toMatchObject({ status: 400, details: { field: 'parentId' } });
  });

  it('are never part of themselves, also when two edits at once would close the circle', async () => {
    const founder = aCaller();
    const [first, second] = [await identity.organisation(founder), await identity.organisation(founder)];
    const itself = change.execute(founder.personId, first, 1, { parentId: first });
    await expect(itself).rejects.toThrow(ParentIsBelow);
    const both = await Promise.allSettled([
      change.execute(founder.personId, first, 1, { parentId: second }),
      change.execute(founder.personId, second, 1, { parentId: first }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it("are read in the reader's language, else in a fixed one, and the original is named", async () => {
    const texts = { lv: 'Paraugu aģentūra', de: 'Musteragentur' };
    const id = await identity.organisation(aCaller(), { name: { original: 'lv', texts } });
    expect((await queries.one(id, ['lv'])).name.text).toBe('Paraugu aģentūra');
    expect((await queries.one(id, ['fi'])).name).toMatchObject({ text: 'Musteragentur', original: 'lv' });
  });

  it('are found by any name without diacritics, and by nothing that only looks like a pattern', async () => {
    const id = await identity.organisation(aCaller(), { name: { original: 'pl', texts: { pl: 'Żuławy 100%' } } });
    const found = async (q: string) => (await queries.list({ limit: 20, q }, ['en'])).items.map((item) => item.id);
    expect(await found('zulawy')).toEqual([id]);
    expect(await found('100%')).toEqual([id]);
    expect(await found('z%y')).toEqual([]);
  });

  it('are listed page by page, each once, in order', async () => {
    const founder = aCaller();
    for (const text of ['Beta', 'alfa', 'Ālfa']) {
      await identity.organisation(founder, { country: 'IS', name: { original: 'en', texts: { en: text } } });
    }
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await queries.list({ limit: 1, country: 'IS', cursor }, ['en']);
      names.push(...page.items.map(({ name }) => name.text));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(names).toHaveLength(3);
    expect(names[2]).toBe('Beta');
  });
});
