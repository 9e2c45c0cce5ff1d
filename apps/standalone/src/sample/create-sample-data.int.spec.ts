import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ClusterPage,
  ClusterStatus,
  InterestStatus,
  type Page,
  PartnerSearchStatus,
  type ResourcePage,
  type SessionSummary,
  SubjectType,
} from '@hansa/contracts';
import { definitionOf } from '@hansa/platform';
import { startHansa, type TestHansa, until } from '@hansa/platform/testing';
import { DOMAINS } from '../domains.js';
import { filledTables } from '../testing/filled-tables.js';
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
  it('is made without a failure', async () => {
    process.stdout.write(`the sample data took ${seconds.toFixed(1)} s\n`);
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

  it('has more than sixty clusters in every state, in all ten countries, with members and contacts', async () => {
    const states = await counted(
      'cluster-registry',
      'select status as what, count(*)::int as count from cluster group by 1',
    );
    expect(Object.keys(states).sort()).toEqual([...ClusterStatus.options].sort());
    expect(Object.values(states).reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(60);
    const countries = await counted(
      'cluster-registry',
      `select country as what, count(*)::int as count from cluster where status in ('published', 'emerging') group by 1`,
    );
    expect(Object.keys(countries)).toHaveLength(10);
    expect(Math.min(...Object.values(countries))).toBeGreaterThanOrEqual(3);
    const [{ alone, vouched, remarked }] = (await rows<{ alone: number; vouched: number; remarked: number }>(
      'cluster-registry',
      `select count(*) filter (where not exists (select from cluster_member m where m.cluster_id = c.id)
           or not exists (select from cluster_contact k where k.cluster_id = c.id))::int as alone,
         count(*) filter (where exists (select from vouching v where v.cluster_id = c.id and v.ended_at is null))::int as vouched,
         count(*) filter (where c.status = 'returned' and jsonb_array_length(c.remarks) > 1)::int as remarked
       from cluster c`,
    )) as [{ alone: number; vouched: number; remarked: number }];
    expect({ alone, remarked }).toEqual({ alone: 0, remarked: 3 });
    expect(vouched).toBeGreaterThanOrEqual(9);
  });

  it('has labels of every level, some renewed and some over, and ledgers with many changes', async () => {
    const labels = await counted(
      'cluster-registry',
      `select level || coalesce(' ' || end_cause, '') as what, count(*)::int as count from label group by 1`,
    );
    expect(Object.keys(labels)).toEqual(expect.arrayContaining(['bronze', 'silver', 'gold', 'bronze expired']));
    const [{ changes }] = (await rows<{ changes: number }>(
      'cluster-registry',
      'select max(number) as changes from cluster_change',
    )) as [{ changes: number }];
    expect(changes).toBeGreaterThanOrEqual(4);
  });

  it('has clusters that are found in five languages, and on the map', async () => {
    for (const [q, english] of [
      ['Wasserstoff', 'Sample Hydrogen Cluster, Germany'],
      ['jarðhita', 'Sample Geothermal Cluster'],
      ['kiertotaloudelle', 'Sample Circular Economy Cluster'],
      ['stocznia', 'Sample Shipbuilding Cluster'],
      ['lazeriu klasteris', 'Sample Laser Cluster'],
      ['PITK', 'Sample IT Cluster'],
    ] as const) {
      const { items } = await get<ClusterPage>(`cluster-registry/clusters?q=${encodeURIComponent(q)}&lang=en`);
      expect({ q, first: items[0]?.name.text }).toEqual({ q, first: english });
    }
  });

  it('has partner searches in every state, and interests that wait, are accepted, declined, withdrawn and lapsed', async () => {
    const counts = (table: string) =>
      counted('cluster-registry', `select status as what, count(*)::int as count from ${table} group by 1`);
    const searches = await counts('partner_search');
    expect(Object.keys(searches).sort()).toEqual([...PartnerSearchStatus.options].sort());
    expect(searches['open']).toBeGreaterThanOrEqual(8);
    expect(Object.keys(await counts('interest')).sort()).toEqual([...InterestStatus.options].sort());
  });

  it('has practices in every state, failures among them, and transfers with every result', async () => {
    const practices = await counted(
      'knowledge-exchange',
      `select concat_ws(' ', status, validation) as what, count(*)::int as count from practice group by 1`,
    );
    expect(Object.keys(practices).sort()).toEqual(
      [
        ...['draft', 'submitted', 'returned', 'published awaited', 'published returned', 'published declined'],
        ...['validated', 'withdrawn'],
      ].sort(),
    );
    const outcomes = await counted(
      'knowledge-exchange',
      'select outcome as what, count(*)::int as count from practice group by 1',
    );
    expect(outcomes['failure']).toBeGreaterThanOrEqual(4);
    const transfers = await counted(
      'knowledge-exchange',
      `select concat_ws(' ', status, result) as what, count(*)::int as count from transfer group by 1`,
    );
    expect(Object.keys(transfers).sort()).toEqual(
      ['abandoned', 'adapted', 'finished did-not-work', 'finished worked', 'finished worked-in-part', 'trying'].sort(),
    );
  });

  it('has discussions under everything, with answers that are accepted, mended, flagged and hidden', async () => {
    const about = await counted(
      'knowledge-exchange',
      'select subject_type as what, count(*)::int as count from discussion group by 1',
    );
    expect(Object.keys(about).sort()).toEqual([...SubjectType.options].sort());
    const [posts] = await rows<Record<string, number>>(
      'knowledge-exchange',
      `select (select count(*)::int from discussion where accepted_post_id is not null) as accepted,
         (select count(*)::int from post where hidden_at is not null) as hidden,
         (select count(*)::int from post where text_number > 1) as mended,
         (select count(*)::int from flag where settled_at is null) as flagged`,
    );
    expect(posts).toEqual({ accepted: 4, hidden: 1, mended: 1, flagged: 1 });
    const [{ news }] = (await rows<{ news: number }>(
      'knowledge-exchange',
      `select count(distinct f.person_id)::int as news from follow f join news_target t using (type, target)
       where t.at > f.since`,
    )) as [{ news: number }];
    expect(news).toBeGreaterThan(10);
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
    const began = Date.now() - (seconds + 600) * 1000;
    for (const [service, table, column] of [
      ['cluster-registry', 'cluster', 'changed_at'],
      ['cluster-registry', 'cluster_change', 'at'],
      ['cluster-registry', 'interest', 'expressed_at'],
      ['knowledge-exchange', 'practice', 'changed_at'],
      ['knowledge-exchange', 'transfer', 'told_at'],
      ['knowledge-exchange', 'post', 'created_at'],
      ['knowledge-exchange', 'news', 'at'],
    ] as const) {
      const [{ newest }] = (await rows<{ newest: Date }>(service, `select max(${column}) as newest from ${table}`)) as [
        { newest: Date },
      ];
      expect({ table, past: newest.getTime() < began }).toEqual({ table, past: true });
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
    for (const { name } of DOMAINS.map(definitionOf)) {
      // The bytes of files leave a little later, as everything does that was kept outside the database.
      const filled = () => filledTables((sql) => rows(name, sql));
      if (name === 'knowledge-exchange') await until(async () => !(await filled()).includes('stored_file'));
      expect({ name, filled: await filled() }).toEqual({ name, filled: [] });
    }
  });
});
