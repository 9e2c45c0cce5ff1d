import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ErasureView, SERVICES } from '@hansa/contracts';
import { isErased, takesOutHerData } from './personal-data/farewell.js';
import { type Life, liveALife } from './personal-data/life.js';
import { LEFT, NOBODY, PLACES } from './personal-data/places.js';
import { columnsOfPeople, type Traces, tracesIn, tracesInDatabases, tracesInFolder } from './personal-data/traces.js';
import { type Platform, startPlatform } from './platform.js';

let platform: Platform;
let life: Life;
let id: string;
let exported: Record<string, Record<string, unknown>>;
let before: Traces;

beforeAll(async () => {
  platform = await startPlatform({ LOG_LEVEL: 'debug' });
  life = await liveALife(platform);
  id = life.her.id;
  exported = await takesOutHerData(life);
  before = await tracesInDatabases(platform, id);
}, 180_000);
afterAll(() => platform?.close());

const accounts = async () => tracesIn(await platform.accounts(), id);
const files = async () => Object.values(await tracesInFolder(platform.filesFolder, id)).flat();

describe('what Hansa holds of a person', () => {
  it('lies in the columns of which that is declared, and in no others', () => {
    expect(Object.keys(before).sort()).toEqual(Object.keys(PLACES).sort());
  });

  it('lies nowhere else where a column is named as if people stood in it', async () => {
    const known = [...Object.keys(PLACES), ...Object.keys(LEFT), ...NOBODY];
    expect((await columnsOfPeople(platform)).filter((column) => !known.includes(column))).toEqual([]);
  });

  it('is handed out to her, from every place in which it lies', () => {
    expect(Object.keys(exported).sort()).toEqual([...SERVICES].sort());
    const missing = Object.entries(PLACES).flatMap(([place, { exported: told }]) => {
      if ('not' in told) return [];
      const held = exported[place.split('.')[0]!]?.[told.as] ?? [];
      return JSON.stringify(held).length > 2 ? [] : [`${place}: ${told.as}`];
    });
    expect(missing).toEqual([]);
  });

  it('is handed out in her own words, all of them', () => {
    // What stands in her organisation's file, and what nobody can know to be hers.
    const others = ['content', 'evaluation'];
    const words = Object.entries(before).flatMap(([place, marks]) => (place.includes('.search_') ? [] : marks));
    const told = tracesIn(JSON.stringify(exported), id);
    expect([...new Set(words)].filter((mark) => !told.includes(mark) && !others.includes(mark))).toEqual([]);
    expect(told).not.toContain('evaluation');
  });

  it('lies at the identity provider and in the files too', async () => {
    expect(await accounts()).toEqual(['address', 'id', 'name']);
    expect(await files()).toEqual(['content']);
  });
});

describe('a person who is erased', () => {
  let receipt: ErasureView;
  beforeAll(async () => {
    receipt = await isErased(life);
  });

  it('has receipts of every service, and the account is gone', async () => {
    expect(receipt.services.map(({ service }) => service).sort()).toEqual([...SERVICES].sort());
    expect(receipt.accountRemovedAt).not.toBeNull();
    expect(await accounts()).toEqual([]);
  });

  it('leaves nothing in any table of any service but what is declared', async () => {
    expect(await tracesInDatabases(platform, id)).toEqual(LEFT);
  });

  it('leaves no words in the log, and only ids where it says who did what', () => {
    const traces = platform.logLines().map((line) => ({ line, marks: tracesIn(line, id) }));
    expect(traces.filter(({ marks }) => marks.some((mark) => mark !== 'id'))).toEqual([]);
    const keys = traces.flatMap(({ line, marks }) => (marks.length > 0 ? keysHolding(line) : []));
    expect([...new Set(keys)].sort()).toEqual(['actor', 'key', 'personId']);
  });

  it("leaves her organisation's file", async () => {
    expect(await files()).toEqual(['content']);
  });

  it('has had mails, which lie outside; the last of them brings the receipt', async () => {
    const [last] = await platform.mailsTo(life.her.email);
    expect(last!.subject).toMatch(/erased/i);
    for (const database of platform.databases.values()) {
      expect(await database.query('select 1 from mail where recipient is not null')).toEqual([]);
    }
  });

  it('leaves what others wrote, and the places of her own texts', async () => {
    const { stranger } = platform;
    const { items } = await stranger.must(200, stranger.get(`/knowledge-exchange/discussions?subjectType=cluster`));
    expect(items).toHaveLength(1);
    const exchange = platform.databases.get('knowledge-exchange')!;
    const posts = await exchange.query<{ body: string | null }>('select body from post order by discussion_id, number');
    expect(posts.filter(({ body }) => body !== null)).toHaveLength(2);
    expect(posts.filter(({ body }) => body === null)).toHaveLength(4);
  });

  it('is not named by repeating what others once asked; what was done is not done again', async () => {
    const { administrator, id: organisationId } = life.cast.vinnova;
    const invitation = { email: life.her.email, language: 'en', roles: ['reader'] };
    const key = { 'idempotency-key': 'invitation' };
    const path = `/identity/organisations/${organisationId}/invitations`;
    expect(await administrator.post(path, invitation, key)).toMatchObject({
      status: 410,
      body: { code: 'answer-is-erased' },
    });
  });
});

function keysHolding(line: string): string[] {
  const facts = JSON.parse(line) as Record<string, unknown>;
  return Object.keys(facts).filter((key) => JSON.stringify(facts[key]).includes(id));
}
