import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type DataOf,
  ModuleIntegrated,
  type ModuleState,
  type PartnerSearchState,
  type PublicSessionState,
  type Received,
} from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { AddNewsWhenModuleIntegrated } from '../follow/add-news-when-module-integrated.js';
import { anExchange, type Exchange } from '../testing/an-exchange.js';
import { anIntegration } from '../testing/an-integration.js';
import { localised } from '../testing/localised.js';
import { KeepModules } from './keep-modules.js';
import { KeepPartnerSearches } from './keep-partner-searches.js';
import { KeepSessions } from './keep-sessions.js';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await anExchange();
});
afterAll(() => exchange.close());

const now = async () =>
  (await exchange.database.query<{ now: Date }>('select hansa_now() as now'))[0]!.now.toISOString();
const news = async ({ personId }: Caller) =>
  (await exchange.news.news(personId, { limit: 20 }, ['en'])).items.map(({ kind }) => kind);
const subject = async (id: string) =>
  (
    await exchange.database.query(
      `select type, title -> 'texts' #>> '{en,text}' as title, of_type, of_id from subject where id = $1`,
      [id],
    )
  )[0];

function keep<R>(projection: { apply: (state: never, tx: never) => Promise<void> }, key: string, record: R | null) {
  return exchange.database.transaction((tx) => projection.apply({ key, sequence: '1', record } as never, tx as never));
}

async function aModule(told: Partial<DataOf<typeof ModuleState>> = {}): Promise<string> {
  const moduleId = told.moduleId ?? randomUUID();
  await keep(new KeepModules(), moduleId, {
    ...{ moduleId, code: 'ADV-1', level: 'advanced', scope: 'transnational', ownerId: randomUUID(), number: 1 },
    ...{ moduleVersionId: randomUUID(), state: 'piloting', title: localised('Facilitation'), summary: localised('x') },
    ...{ outcomes: [], languages: ['en'], targetGroups: [], hours: 12, createdAt: await now(), sample: false },
    ...told,
  });
  return moduleId;
}

function aSession(sessionId: string, moduleId: string, told: Partial<DataOf<typeof PublicSessionState>>) {
  return keep(new KeepSessions(), sessionId, {
    ...{ sessionId, kind: 'pilot', moduleId, moduleVersionId: randomUUID(), code: 'ADV-1', number: 1 },
    ...{ title: localised('Facilitation'), providerId: randomUUID(), form: 'place', country: 'LV', place: 'Riga' },
    ...{ language: 'en', zone: 'Europe/Riga', startsAt: '2027-01-01T08:00:00Z', endsAt: '2027-01-01T16:00:00Z' },
    ...{ firstDay: '2027-01-01', lastDay: '2027-01-01', cancelled: false, sample: false },
    ...told,
  });
}

describe('a module', () => {
  it('can be discussed and followed as long as everybody can see it', async () => {
    const [reader, id] = [await exchange.person(), await aModule()];
    await exchange.followSubject.execute(reader.personId, { type: 'module', target: id });
    expect(await subject(id)).toMatchObject({ type: 'module', title: 'Facilitation' });
    const event: Received<typeof ModuleIntegrated> = anIntegration({ moduleId: id, integratedAt: await now() });
    await exchange.database.transaction((tx) => new AddNewsWhenModuleIntegrated().handle(event, tx));
    expect(await news(reader)).toEqual(['module-integrated']);
    await keep(new KeepModules(), id, null);
    expect(await subject(id)).toBeUndefined();
    expect(await news(reader)).toEqual([]);
  });
});

describe('a session', () => {
  it('is news to who follows its module or its country: planned, moved, cancelled', async () => {
    const [reader, id, moduleId] = [await exchange.person(), randomUUID(), await aModule()];
    await exchange.followSubject.execute(reader.personId, { type: 'module', target: moduleId });
    const createdAt = await now();
    await aSession(id, moduleId, { createdAt });
    await aSession(id, moduleId, { createdAt });
    expect(await subject(id)).toMatchObject({ type: 'session', of_type: 'module', of_id: moduleId });
    await aSession(id, moduleId, { createdAt, startsAt: '2027-01-02T08:00:00Z' });
    await aSession(id, moduleId, { createdAt, startsAt: '2027-01-02T08:00:00Z', cancelled: true });
    expect(await news(reader)).toEqual(['session-cancelled', 'session-moved', 'session-scheduled']);
  });
});

describe('a partner search', () => {
  it('is news to who follows its cluster, its themes or a country where partners are looked for', async () => {
    const cluster = await exchange.cluster({ country: 'DK' });
    const readers = await Promise.all([exchange.person(), exchange.person(), exchange.person()]);
    await exchange.followSubject.execute(readers[0]!.personId, { type: 'cluster', target: cluster.id });
    await exchange.followSubject.execute(readers[1]!.personId, { type: 'country', target: 'IS' });
    await exchange.followSubject.execute(readers[2]!.personId, { type: 'theme', target: 'sea-food' });
    const partnerSearchId = randomUUID();
    const record: DataOf<typeof PartnerSearchState> = {
      ...{ partnerSearchId, clusterId: cluster.id, ownerId: randomUUID(), open: true, title: localised('Cold chains') },
      ...{ sought: localised('x'), offered: localised('x'), countries: ['IS', 'NO'], themes: ['sea-food'] },
      ...{ until: '2027-01-01', postedAt: await now(), sample: false },
    };
    await keep(new KeepPartnerSearches(), partnerSearchId, record);
    await keep(new KeepPartnerSearches(), partnerSearchId, { ...record, open: false });
    for (const reader of readers)
      expect(await news(reader)).toEqual(['partner-search-closed', 'partner-search-posted']);
  });
});
