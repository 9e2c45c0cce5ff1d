import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page, ResourcePage, SessionSummary } from '@hansa/contracts';
import { definitionOf } from '@hansa/platform';
import { startHansa, type TestHansa } from '@hansa/platform/testing';
import { DOMAINS } from '../domains.js';
import { createSampleData } from './create-sample-data.js';
import { removeSampleData } from './remove-sample-data.js';

let hansa: TestHansa;
let seconds: number;

beforeAll(async () => {
  hansa = await startHansa({
    domains: DOMAINS,
    environment: { IDENTITY_ADMIN_CLIENT_ID: 'none', IDENTITY_ADMIN_CLIENT_SECRET: 'none' },
    prepare: async (application) => {
      const began = performance.now();
      await createSampleData(application);
      seconds = (performance.now() - began) / 1000;
    },
  });
}, 120_000);
afterAll(() => hansa.close());

const get = async <T>(path: string): Promise<T> => (await fetch(`${hansa.url}/api/v1/${path}`)).json() as Promise<T>;

function rows<T>(service: string, sql: string): Promise<T[]> {
  const { database } = DOMAINS.map(definitionOf).find(({ name }) => name === service)!;
  return hansa.get(database).query<T>(sql);
}

async function counted(service: string, sql: string): Promise<Record<string, number>> {
  const found = await rows<{ what: string; count: number }>(service, sql);
  return Object.fromEntries(found.map(({ what, count }) => [what, count]));
}

async function sessions(): Promise<SessionSummary[]> {
  const { items } = await get<Page<SessionSummary>>('training/sessions?from=2020-01-01&cancelled=true&limit=100');
  return items;
}

describe('the sample data', () => {
  it('is made in less than twenty seconds, and nothing of it fails', async () => {
    process.stdout.write(`the sample data took ${seconds.toFixed(1)} s\n`);
    expect(seconds).toBeLessThan(20);
    for (const { name } of DOMAINS.map(definitionOf)) {
      expect(await rows(name, 'select handler, error from dead_letter')).toEqual([]);
    }
  });

  it('has people of all ten countries, two at least of each, and the partners by their real names', async () => {
    const people = await counted(
      'identity',
      'select country as what, count(*)::int as count from person where country is not null group by 1',
    );
    expect(Object.keys(people)).toHaveLength(10);
    expect(Math.min(...Object.values(people))).toBeGreaterThanOrEqual(2);
    const { items } = await get<Page<{ name: { text: string }; recognisedFor: string | null }>>(
      'identity/organisations?q=vinnova',
    );
    expect(items).toMatchObject([{ name: { text: expect.stringContaining('Vinnova') }, recognisedFor: 'SE' }]);
  });

  it('has modules at all stages', async () => {
    const states = await counted(
      'training',
      'select state as what, count(*)::int as count from module_version group by 1',
    );
    expect(states).toEqual({ integrated: 2, evaluated: 1, piloting: 2, draft: 4 });
    const levels = await counted('training', 'select level as what, count(*)::int as count from module group by 1');
    expect(levels).toEqual({ basic: 2, advanced: 3, programme: 3 });
  });

  it('has sessions in every state, in all ten countries', async () => {
    const all = await sessions();
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['scheduled', 'held', 'closed', 'cancelled']));
    expect(new Set(all.map(({ country }) => country).filter((country) => country !== null)).size).toBe(10);
    expect(new Set(all.map(({ form }) => form))).toEqual(new Set(['place', 'online', 'hybrid']));
  });

  it('has enrolments in every state, and an offer that can still be taken', async () => {
    const states = await counted(
      'training',
      'select state as what, count(*)::int as count from enrolment where offer_until is null or offer_until > now() group by 1',
    );
    expect(Object.keys(states).sort()).toEqual(
      [
        ...['attended', 'booked', 'cancelled', 'declined', 'no-show', 'offered', 'partially-attended'],
        ...['requested', 'session-cancelled', 'waitlisted'],
      ].sort(),
    );
  });

  it('has evaluations that are shown, one that is still open, and certificates', async () => {
    const windows = await rows<{ answers: number | null; open: boolean }>(
      'training',
      'select answers, closes_at > now() as open from evaluation_window',
    );
    expect(windows.filter(({ open, answers }) => !open && answers !== null && answers >= 5)).toHaveLength(6);
    expect(windows.filter(({ open, answers }) => open && answers === null)).toHaveLength(1);
    const certificates = await counted(
      'training',
      'select status as what, count(*)::int as count from certificate group by 1',
    );
    expect(certificates['valid']).toBeGreaterThan(30);
    expect(certificates['revoked']).toBe(1);
  });

  it('has the materials of an integrated module in the pool, found in four languages', async () => {
    for (const q of [
      'fasilitācija pāri robežām',
      'facilitering över gränser',
      'facilitering på tværs',
      'facilitation across borders',
    ]) {
      const { items } = await get<ResourcePage>(`knowledge-exchange/resources?q=${encodeURIComponent(q)}&lang=en`);
      expect({ q, first: items[0]?.provenance }).toMatchObject({ q, first: { from: 'module', code: 'ADV-1' } });
    }
  });

  it('tells true times: nothing lies in the future, and what has been done is in the audit trails', async () => {
    const [{ latest, days }] = (await rows<{ latest: Date; days: number }>(
      'identity',
      'select max(at) as latest, count(distinct at::date)::int as days from audit_entry',
    )) as [{ latest: Date; days: number }];
    expect(latest.getTime()).toBeLessThan(Date.now());
    expect(days).toBeGreaterThan(40);
    for (const { name } of DOMAINS.map(definitionOf)) {
      expect(await rows(name, 'select type, time from outbox where time > now()')).toEqual([]);
    }
  });

  it('has votes that open when the last pilot of the module has been evaluated', async () => {
    const votes = await rows<{ opened: Date; evaluated: Date }>(
      'training',
      `select b.opened_at as opened, max(w.closes_at) as evaluated
       from ballot b join session s on s.module_version_id = b.module_version_id
       join evaluation_window w on w.session_id = s.id and s.kind = 'pilot' group by b.module_version_id, b.opened_at`,
    );
    expect(votes).toHaveLength(3);
    expect(votes.filter(({ opened, evaluated }) => opened < evaluated)).toEqual([]);
  });

  it('goes without a trace when it is removed', async () => {
    await removeSampleData(hansa.application, () => undefined);
    await hansa.settled();
    expect(await sessions()).toEqual([]);
    expect((await get<ResourcePage>('knowledge-exchange/resources')).total).toBe(0);
    for (const [service, table] of [
      ['identity', 'person'],
      ['identity', 'organisation'],
      ['identity', 'membership'],
      ['training', 'module'],
      ['training', 'person'],
      ['training', 'access_membership'],
      ['training', 'certificate'],
      ['knowledge-exchange', 'organisation'],
    ] as const) {
      expect({ table, left: await rows(service, `select * from ${table}`) }).toEqual({ table, left: [] });
    }
  });
});
