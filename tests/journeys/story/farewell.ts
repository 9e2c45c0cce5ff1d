import { expect } from '@jest/globals';
import { type ErasureView, type ExportView, SERVICES } from '@hansa/contracts';
import { eventually } from '../eventually.js';
import type { Platform } from '../platform.js';
import { secretIn } from './cast.js';
import { NOTE_OF_JANIS } from './seats.js';
import { JANIS, type Story } from './story.js';

/** Every service prepares its part of what it holds about Jānis, and gives it to him alone. */
export async function janisTakesOutHisData({ platform, people: { janis, ebba } }: Story): Promise<void> {
  const { id }: ExportView = await janis.must(201, janis.post('/identity/me/exports'));
  const { parts }: ExportView = await eventually(
    () => janis.must(200, janis.get(`/identity/me/exports/${id}`)),
    ({ complete }) => complete,
  );
  expect(parts.map(({ service }) => service).sort()).toEqual([...SERVICES].sort());
  expect(await ebba.get(`/identity/me/exports/${id}`)).toMatchObject({ status: 404 });

  const held: Record<string, any> = {};
  for (const { service, address } of parts) {
    const path = address!.replace('/api/v1', '');
    expect(await platform.stranger.get(path)).toMatchObject({ status: 401 });
    expect(await ebba.get(path)).toMatchObject({ status: 404 });
    held[service] = (await janis.must(200, janis.get(path))).data;
  }
  expect(held['identity'].person).toMatchObject({ name: JANIS.name, email: JANIS.email, country: 'LV' });
  expect(held['identity'].memberships).toMatchObject([{ roles: ['editor'] }]);
  const [riga, kolding] = held['training'].enrolments;
  expect([riga, kolding]).toMatchObject([{ note: NOTE_OF_JANIS, state: 'attended' }, { state: 'attended' }]);
  expect(riga.attendance).toHaveLength(2);
  expect(riga.steps.map(({ to }: any) => to)).toEqual(['booked', 'attended']);
  expect(held['training'].certificates).toMatchObject([{ name: JANIS.name, status: 'valid' }]);
  expect(held['knowledge-exchange'].addedResources).toHaveLength(1);
}

/** Where something of him can be read before, so that its absence afterwards means something. */
export async function janisIsKnown({ platform, cast: { vinnova } }: Story): Promise<void> {
  const invitation = { email: JANIS.email, language: 'lv', roles: ['reader'] };
  const path = `/identity/organisations/${vinnova.id}/invitations`;
  await vinnova.administrator.must(201, vinnova.administrator.post(path, invitation));
  const held = {
    identity: ['person', 'invitation', 'personal_export'],
    training: ['person', 'enrolment', 'certificate_holder', 'idempotency', 'personal_export'],
  };
  const places = Object.entries(held).flatMap(([service, tables]) => tables.map((table) => `${service}: ${table}`));
  expect(await tracesOfJanis(platform)).toEqual(expect.arrayContaining(places));
}

/** He asks to be erased. Every service answers with a receipt, and the account is gone. */
export async function janisIsErased({ platform, people: { janis } }: Story): Promise<void> {
  const notHis = await janis.post('/identity/me/erasure', { email: 'ebba@kluster.example' });
  expect(notHis.status).toBeGreaterThanOrEqual(400);
  const { receipt } = await janis.must(201, janis.post('/identity/me/erasure', { email: JANIS.email }));

  const mail = await platform.mailTo(JANIS.email, 'Tiek dzēsts viss, ko Hansa glabā par jums');
  expect(secretIn(mail.text)).toBe(receipt);
  const { stranger } = platform;
  const erasure: ErasureView = await eventually(
    () => stranger.must(200, stranger.get(`/identity/erasures/${receipt}`)),
    ({ completedAt }) => completedAt !== null,
  );
  expect(erasure.accountRemovedAt).not.toBeNull();
  expect(erasure.services.map(({ service }) => service).sort()).toEqual([...SERVICES].sort());
  const counts = Object.fromEntries(erasure.services.map((part) => [part.service, part.counts]));
  expect(counts).toMatchObject({
    identity: { person: 1, memberships: 1 },
    training: { names: 1, notes: 1 },
    'knowledge-exchange': { resourcesWithoutAuthor: 1 },
  });
}

/** The token that he still has counts nowhere; a service may take a second to notice. */
export async function oldTokenIsRefused({ people: { janis } }: Story): Promise<void> {
  for (const path of ['/identity/me', '/training/my/enrolments', '/knowledge-exchange/waiting', '/training/sessions']) {
    await eventually(
      () => janis.get(path),
      ({ status }) => status === 401,
    );
  }
}

/** What he did stays, without him: his seat in the ledger, his act in LIAA's audit trail, his resource in the pool. */
export async function restStandsWithoutHim({ cast, people, riga }: Story): Promise<void> {
  const { trainer, liaa } = cast;
  const { items } = await trainer.must(200, trainer.get(`/training/sessions/${riga.id}/enrolments?state=attended`));
  expect(items.filter(({ person }: any) => person === null)).toHaveLength(1);
  expect(items).toHaveLength(5);
  const path = `/identity/organisations/${liaa.id}/audit-trail`;
  const trail = await liaa.administrator.must(200, liaa.administrator.get(path));
  const his = trail.items.filter(({ actor }: any) => actor?.id === people.janis.id);
  expect(his.length).toBeGreaterThan(0);
  expect(his.every(({ actor }: any) => actor.name === null)).toBe(true);
}

/** His name, address and words are in no row of any table of any service. */
export async function nothingIsLeft({ platform }: Story): Promise<void> {
  await platform.settled();
  expect(await tracesOfJanis(platform)).toEqual([]);
}

/** Who comes back with the same address is somebody new. */
export async function sameAddressIsSomebodyNew({ platform, people: { janis } }: Story): Promise<void> {
  const again = await platform.signIn(JANIS.email, JANIS.name, 'lv');
  expect(again.id).not.toBe(janis.id);
  expect(await again.must(200, again.get('/identity/me'))).toMatchObject({ memberships: [] });
  await platform.settled();
  expect(await again.must(200, again.get('/training/my/enrolments'))).toMatchObject({ items: [] });
}

/** The tables in which something of him can be read. */
async function tracesOfJanis({ databases }: Platform): Promise<string[]> {
  const traces = ['paraudziņš', 'paraudzins', 'paraugriekst'];
  const found: string[] = [];
  for (const [service, database] of databases) {
    const tables = await database.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await database.query(
        `select 1 from "${name}" held where held::text ilike any(select '%' || unnest($1::text[]) || '%')`,
        [traces],
      );
      if (rows.length > 0) found.push(`${service}: ${name}`);
    }
  }
  return found;
}
