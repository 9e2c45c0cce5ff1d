import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ClusterAct, ClusterChangePage, ClusterPast, ClusterRecord, NotFound } from '@hansa/contracts';
import { Access, type Caller, inContext, type Transaction } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { Cluster } from '../cluster/cluster.entity.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { aCluster, inEnglish } from '../testing/clusters.js';
import { eraseChanges, exportChanges } from './ledger.personal-data.js';
import { LedgerQueries } from './ledger.queries.js';
import { recordChange } from './record-change.js';

let test: TestDatabase<ClusterRegistryDatabase>;
let ledger: LedgerQueries;
beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
  ledger = new LedgerQueries(test.database, new Access());
});
afterAll(() => test.close());

const caller = (personId: string): Caller => ({ personId, email: null, emailVerified: false, name: null });
const note = (id: string, act: ClusterAct) => test.database.transaction((tx) => recordChange(tx, id, act));
const changes = (id: string, reader: Caller | null = null) => ledger.changes(id, reader, { limit: 20 });

function change(
  id: string,
  what: (cluster: Cluster, now: Date, tx: Transaction) => unknown,
  act: ClusterAct = 'changed',
) {
  return test.database.transaction(async (tx) => {
    const cluster = await tx.get(Cluster, id, { lock: true });
    await what(cluster, await tx.now(), tx);
    await tx.save(cluster);
    await recordChange(tx, id, act);
  });
}

async function aMember(organisationId: string): Promise<string> {
  const personId = randomUUID();
  await test.database.transaction(async (tx) => {
    await tx.query(
      `insert into person (id, name, email, languages) values ($1, 'Sample Person', 'sample@example.org', '{en}')`,
      [personId],
    );
    await tx.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions)
       values (gen_random_uuid(), $1, $2, '{organisation.read}')`,
      [personId, organisationId],
    );
  });
  return personId;
}

describe('the ledger of a profile', () => {
  it('begins with its publication, and holds its whole public record after every change', async () => {
    const id = await aCluster(test.database);
    await note(id, 'published');
    await change(id, (cluster, now) => cluster.change({ place: 'Aarhus', managementFte: 3 }, now));
    const page = await changes(id);
    expect(ClusterChangePage.parse(page)).toEqual(page);
    expect(page.items.map(({ number, act, fields }) => [number, act, fields])).toEqual([
      [2, 'changed', ['managementFte', 'place']],
      [1, 'published', expect.arrayContaining(['name', 'members', 'status'])],
    ]);
    const past = await ledger.afterChange(id, 1, null, []);
    expect(ClusterPast.parse(past)).toEqual(past);
    expect(past).toMatchObject({ until: page.items[0]!.at, record: { place: 'Odense', managementFte: 2 } });
    expect(past.record.members).toHaveLength(16);
    expect(await ledger.afterChange(id, 2, null, [])).toMatchObject({ until: null, record: { place: 'Aarhus' } });
  });

  it('holds no contact, and nothing but what the public record has', async () => {
    const id = await aCluster(test.database);
    await test.database.transaction((tx) =>
      tx.query(
        `insert into cluster_contact (id, cluster_id, position, name, email, is_public)
         values (gen_random_uuid(), $1, 1, 'Sample Manager', 'manager@example.org', true)`,
        [id],
      ),
    );
    await note(id, 'published');
    const [{ record } = { record: {} }] = await test.database.query<{ record: ClusterRecord }>(
      'select record from cluster_change where cluster_id = $1',
      [id],
    );
    expect(ClusterRecord.strict().parse(record)).toEqual(record);
    expect(JSON.stringify(record)).not.toMatch(/manager/i);
  });

  it('gets nothing when nothing has changed, or what changed is not public', async () => {
    const id = await aCluster(test.database);
    await note(id, 'published');
    await change(id, (cluster) => (cluster.remindedAt = new Date()));
    expect((await changes(id)).items).toHaveLength(1);
    const draft = await aCluster(test.database, { status: 'draft' });
    await change(draft, (cluster, now) => cluster.change({ place: 'Vejle' }, now));
    await expect(changes(draft)).rejects.toThrow(NotFound);
  });

  it('is read at a point in time', async () => {
    const id = await aCluster(test.database);
    const [{ before } = { before: new Date() }] = await test.database.query<{ before: Date }>(
      'select hansa_now() as before',
    );
    await test.shiftClock('1 hour');
    await note(id, 'published');
    await test.shiftClock('1 day');
    await change(id, (cluster, now) => cluster.change({ founded: 2001 }, now));
    const [second, first] = (await changes(id)).items;
    const foundedAt = async (at: string) => (await ledger.at(id, at, null, [])).record.founded;
    expect(await foundedAt(first!.at)).toBe(2012);
    expect(await foundedAt(new Date(Date.parse(second!.at) - 1).toISOString())).toBe(2012);
    expect(await foundedAt(second!.at)).toBe(2001);
    await expect(ledger.at(id, before.toISOString(), null, [])).rejects.toThrow(NotFound);
  });

  it('names who made a change to the members of its owner alone', async () => {
    const ownerId = randomUUID();
    const personId = await aMember(ownerId);
    const id = await aCluster(test.database, { ownerId });
    await inContext({ actor: personId }, () => note(id, 'published'));
    const by = async (reader: Caller | null) => (await changes(id, reader)).items[0]!.by;
    expect(await by(caller(personId))).toEqual({ id: personId, name: 'Sample Person' });
    expect(await by(null)).toEqual({ id: personId, name: null });
    expect(await by(caller(randomUUID()))).toEqual({ id: personId, name: null });
  });

  it('shows everybody that a profile was withdrawn, and to its owner what it went through in between', async () => {
    const ownerId = randomUUID();
    const personId = await aMember(ownerId);
    const id = await aCluster(test.database, { ownerId });
    await note(id, 'published');
    await change(id, (cluster, now) => cluster.expire('not-reconfirmed', now), 'expired');
    await change(id, (cluster, now) => cluster.submit(1, now), 'submitted');
    await change(id, (cluster, now) => cluster.withdraw(inEnglish('Dissolved.'), now), 'withdrawn');
    const acts = async (reader: Caller | null) => (await changes(id, reader)).items.map(({ act }) => act);
    expect(await acts(null)).toEqual(['withdrawn', 'expired', 'published']);
    expect(await acts(caller(personId))).toEqual(['withdrawn', 'submitted', 'expired', 'published']);
    await expect(ledger.afterChange(id, 3, null, [])).rejects.toThrow(NotFound);
    expect((await ledger.afterChange(id, 4, null, [])).record.ended).toMatchObject({ reason: { text: 'Dissolved.' } });
  });

  it('tells of a label when it is awarded and when it is over', async () => {
    const id = await aCluster(test.database);
    await note(id, 'published');
    await test.database.query(
      `insert into label (id, cluster_id, level, awarded_on, valid_until, renewal, evidence, entered_at)
       values (gen_random_uuid(), $1, 'gold', '2026-01-01', '2028-01-01', false, 'https://label.example', hansa_now())`,
      [id],
    );
    await note(id, 'label-changed');
    await test.database.query(`update label set ended_at = hansa_now(), end_cause = 'expired' where cluster_id = $1`, [
      id,
    ]);
    await note(id, 'label-changed');
    expect((await changes(id)).items.map(({ fields }) => fields).slice(0, 2)).toEqual([['label'], ['label']]);
    const label = async (number: number) => (await ledger.afterChange(id, number, null, [])).record.label;
    expect(await label(2)).toEqual({ level: 'gold', awardedOn: '2026-01-01', validUntil: '2028-01-01' });
    expect(await label(3)).toBeNull();
  });

  it('is paged, the newest first', async () => {
    const id = await aCluster(test.database);
    await note(id, 'published');
    for (const founded of [2001, 2002, 2003]) await change(id, (cluster, now) => cluster.change({ founded }, now));
    const first = await ledger.changes(id, null, { limit: 3 });
    expect(first.items.map(({ number }) => number)).toEqual([4, 3, 2]);
    const rest = await ledger.changes(id, null, { limit: 3, cursor: first.nextCursor! });
    expect(rest).toMatchObject({ items: [{ number: 1 }], nextCursor: null });
  });

  it('gives numbers without gaps or repeats to those who change it at once', async () => {
    const id = await aCluster(test.database);
    await note(id, 'published');
    const names = Array.from({ length: 8 }, (_, n) => `Town ${n}`);
    await Promise.all(names.map((place) => change(id, (cluster, now) => cluster.change({ place }, now))));
    const { items } = await changes(id);
    expect(items.map(({ number }) => number)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('cannot be rewritten, taken from or emptied, not even by who is in the database', async () => {
    const id = await aCluster(test.database);
    await note(id, 'published');
    for (const statement of [
      `update cluster_change set act = 'changed' where cluster_id = $1`,
      `update cluster_change set actor = gen_random_uuid() where cluster_id = $1`,
      'delete from cluster_change where cluster_id = $1',
      'delete from cluster where id = $1',
    ]) {
      await expect(test.database.query(statement, [id])).rejects.toThrow('stays as it is');
    }
    await expect(test.database.query('truncate cluster_change')).rejects.toThrow('stays as it is');
  });

  it('goes with a sample profile that is removed', async () => {
    const id = await aCluster(test.database, { sample: true });
    await note(id, 'published');
    await test.database.query('delete from cluster where id = $1', [id]);
    expect(await test.database.query('select from cluster_change where cluster_id = $1', [id])).toEqual([]);
  });

  it('forgets a person and keeps what he did', async () => {
    const personId = randomUUID();
    const id = await aCluster(test.database);
    await inContext({ actor: personId }, () => note(id, 'published'));
    const work = <T>(what: (tx: Transaction) => Promise<T>) => test.database.transaction(what);
    expect(await work((tx) => exportChanges(tx, personId))).toMatchObject([{ clusterId: id, act: 'published' }]);
    expect(await work((tx) => eraseChanges(tx, personId))).toBe(1);
    expect(await work((tx) => exportChanges(tx, personId))).toEqual([]);
    expect((await changes(id)).items).toMatchObject([{ act: 'published', by: null }]);
  });
});
