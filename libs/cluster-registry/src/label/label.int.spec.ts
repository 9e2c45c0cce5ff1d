import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangedMeanwhile, ClusterLabels, type EnterLabelInput, NotFound, type Permission } from '@hansa/contracts';
import { Access, inContext } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { ConflictOfInterest } from '../cluster/cluster.errors.js';
import { CLUSTERS } from '../cluster/cluster.states.js';
import { ClusterReaders } from '../cluster/cluster-readers.queries.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { aCluster, inEnglish, type ToldCluster } from '../testing/clusters.js';
import { EnterLabel } from './enter-label.js';
import { ExpireLabels } from './expire-labels.js';
import {
  ClusterHoldsNoLabel,
  LabelCannotBeRenewed,
  LabelIsNotAwardedYet,
  LabelIsOver,
  LabelLastsTooLong,
  LabelNeedsPublicProfile,
} from './label.errors.js';
import { eraseLabels, exportLabels } from './label.personal-data.js';
import { LabelQueries } from './label.queries.js';
import { LabelsToRenew } from './labels-to-renew.js';
import { WithdrawLabel } from './withdraw-label.js';

let test: TestDatabase<ClusterRegistryDatabase>;
const access = new Access();

beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
});
afterAll(() => test.close());

const cluster = (told: ToldCluster = {}) => aCluster(test.database, told);
const queries = () => new LabelQueries(test.database, new ClusterReaders(test.database, access));
const labels = (id: string) => queries().labels(id, null, ['en']);

/** Days from today, YYYY-MM-DD in Copenhagen. */
async function day(days: number): Promise<string> {
  const [row] = await test.database.query<{ day: string }>(
    `select ((hansa_now() at time zone 'Europe/Copenhagen')::date + $1::integer)::text as day`,
    [days],
  );
  return row!.day;
}

async function aLabel(told: Partial<EnterLabelInput> & { from?: number; to?: number } = {}): Promise<EnterLabelInput> {
  const { from = -10, to = 700, ...rest } = told;
  return {
    ...{ level: 'bronze', awardedOn: await day(from), validUntil: await day(to), renewal: false },
    ...{ evidence: 'https://labels.example/list', ...rest },
  };
}

async function enter(id: string, told: Parameters<typeof aLabel>[0] = {}, version?: number): Promise<void> {
  const { version: present } = await versionOf(id);
  await new EnterLabel(test.database).execute(id, version ?? present, await aLabel(told));
}

async function withdraw(id: string): Promise<void> {
  const { version } = await versionOf(id);
  await new WithdrawLabel(test.database).execute(id, version, { reason: inEnglish('Entered by mistake.') });
}

async function versionOf(id: string): Promise<{ version: number }> {
  const [row] = await test.database.query<{ version: number }>('select version from cluster where id = $1', [id]);
  return row!;
}

/** The label's days are moved back, as if time had passed. */
async function pass(id: string, days: number): Promise<void> {
  await test.database.query(
    'update label set awarded_on = awarded_on - $2::integer, valid_until = valid_until - $2::integer where cluster_id = $1',
    [id, days],
  );
}

async function expire(): Promise<void> {
  while ((await new ExpireLabels(test.database).expireLabels()) > 0);
}

const told = (id: string, type: string) =>
  test.database.query(`select data from outbox where type = $1 and key = $2`, [type, id]);

async function stateOf(id: string): Promise<unknown> {
  return (await CLUSTERS.read((sql, parameters) => test.database.query(sql, parameters), [id]))[0];
}

describe('a label', () => {
  it('is not entered by somebody of the organisation that keeps the profile', async () => {
    const [ownerId, member] = [randomUUID(), randomUUID()];
    const id = await cluster({ ownerId });
    await test.database.query(
      'insert into access_membership (membership_id, person_id, organisation_id, permissions) values ($1, $2, $3, $4)',
      [randomUUID(), member, ownerId, ['organisation.read']],
    );
    await expect(inContext({ actor: member }, () => enter(id))).rejects.toThrow(ConflictOfInterest);
  });

  it('is held by a cluster from the day that a validator enters it', async () => {
    const id = await cluster();
    expect(await labels(id)).toMatchObject({ held: null, renewal: null, items: [] });
    await enter(id, { level: 'silver' });
    const held = await labels(id);
    expect(ClusterLabels.parse(held)).toEqual(held);
    expect(held).toMatchObject({ held: 'silver', items: [{ level: 'silver', state: 'held', endedAt: null }] });
    expect(await told(id, 'cluster-registry.cluster-labelled.v1')).toHaveLength(1);
    expect(await told(id, 'cluster-registry.cluster.v1')).not.toEqual([]);
    expect(await stateOf(id)).toMatchObject({ record: { label: 'silver' } });
  });

  it('is entered for public clusters alone', async () => {
    for (const status of ['submitted', 'returned', 'expired', 'withdrawn'] as const) {
      await expect(enter(await cluster({ status }))).rejects.toThrow(LabelNeedsPublicProfile);
    }
    await expect(enter(await cluster({ status: 'draft' }))).rejects.toThrow(NotFound);
    await enter(await cluster({ status: 'emerging' }));
  });

  it('is not entered before its award, nor after its end', async () => {
    const id = await cluster();
    await expect(enter(id, { from: 1 })).rejects.toThrow(LabelIsNotAwardedYet);
    await expect(enter(id, { from: -700, to: -1 })).rejects.toThrow(LabelIsOver);
    await enter(id, { from: 0 });
    await enter(id, { from: -700, to: 0 });
  });

  it('lasts no longer than the scheme awards it for', async () => {
    const id = await cluster();
    await expect(enter(id, { to: 800 })).rejects.toThrow(LabelLastsTooLong);
    await enter(id, { level: 'gold', to: 800 });
  });

  it('is not entered over what somebody else has changed meanwhile', async () => {
    const id = await cluster();
    const { version } = await versionOf(id);
    await enter(id, {}, version);
    await expect(enter(id, { to: 600 }, version)).rejects.toThrow(ChangedMeanwhile);
  });

  it('that is entered a second time stays the one it is', async () => {
    const id = await cluster();
    await enter(id);
    await enter(id);
    expect((await labels(id)).items).toHaveLength(1);
  });

  it('gives way to the next one, and stays in the history', async () => {
    const id = await cluster();
    await enter(id);
    await enter(id, { level: 'gold' });
    expect(await labels(id)).toMatchObject({
      held: 'gold',
      items: [
        { level: 'gold', state: 'held' },
        { level: 'bronze', state: 'superseded' },
      ],
    });
  });

  it('can be withdrawn with a reason that everybody reads', async () => {
    const id = await cluster();
    await enter(id);
    await withdraw(id);
    const [withdrawn] = (await labels(id)).items;
    expect(withdrawn).toMatchObject({ state: 'withdrawn', reason: { text: 'Entered by mistake.' } });
    expect(await labels(id)).toMatchObject({ held: null, renewal: null });
    await expect(withdraw(id)).rejects.toThrow(ClusterHoldsNoLabel);
  });

  it('is a change of the profile that the ledger keeps', async () => {
    const id = await cluster();
    await enter(id);
    const rows = await test.database.query('select act, fields from cluster_change where cluster_id = $1', [id]);
    expect(rows).toEqual([{ act: 'label-changed', fields: expect.arrayContaining(['label']) }]);
  });
});

describe('a label whose last day is over', () => {
  it('does not count from that moment on, and is shown as expired', async () => {
    const id = await cluster();
    await enter(id, { to: 5 });
    await pass(id, 6);
    expect(await labels(id)).toMatchObject({ held: null, items: [{ state: 'expired' }] });
    expect(await stateOf(id)).toMatchObject({ record: { label: null } });
  });

  it('counts on its last day', async () => {
    const id = await cluster();
    await enter(id, { to: 5 });
    await pass(id, 5);
    await expire();
    expect(await labels(id)).toMatchObject({ held: 'bronze', items: [{ state: 'held' }] });
  });

  it('is told of once, when the sweep has seen it', async () => {
    const id = await cluster();
    await enter(id, { to: 5 });
    await pass(id, 6);
    await expire();
    await expire();
    expect(await told(id, 'cluster-registry.label-ended.v1')).toMatchObject([{ data: { cause: 'expired' } }]);
    expect(await labels(id)).toMatchObject({ held: null, items: [{ state: 'expired' }] });
    const changes = await test.database.query(
      `select record->'label' as label from cluster_change where cluster_id = $1 order by number`,
      [id],
    );
    expect(changes).toMatchObject([{ label: { level: 'bronze' } }, { label: null }]);
  });

  it('can be renewed for a year', async () => {
    const id = await cluster();
    await enter(id, { to: 5 });
    await pass(id, 300);
    await expire();
    await enter(id, { renewal: true, from: 0, to: 795 });
    expect(await labels(id)).toMatchObject({ held: 'bronze', items: [{ renewal: true }, { state: 'expired' }] });
    const late = await cluster();
    await enter(late, { to: 5 });
    await pass(late, 380);
    await expire();
    await expect(enter(late, { renewal: true, from: 0 })).rejects.toThrow(LabelCannotBeRenewed);
    await enter(late, { from: 0 });
  });
});

describe('the renewal of a label', () => {
  async function signatoryOf(ownerId: string, ...permissions: Permission[]): Promise<string> {
    const personId = randomUUID();
    await test.database.query(
      'insert into access_membership (membership_id, person_id, organisation_id, permissions) values ($1, $2, $3, $4)',
      [randomUUID(), personId, ownerId, permissions],
    );
    return personId;
  }
  const waiting = (personId: string) =>
    new LabelsToRenew(test.database, access).waitingFor({ personId, languages: [] });

  it("waits for the owner's signatories from 90 days before the end until a year after it", async () => {
    const ownerId = randomUUID();
    const id = await cluster({ ownerId });
    const signatory = await signatoryOf(ownerId, 'registry.submit-profile');
    const editor = await signatoryOf(ownerId, 'registry.edit-profile');
    await enter(id, { to: 91 });
    expect(await waiting(signatory)).toEqual([]);
    await pass(id, 2);
    const [item] = await waiting(signatory);
    const { renewal } = await labels(id);
    expect(item).toMatchObject({
      ...{ kind: 'cluster-registry.renew-label', subject: { type: 'cluster', id } },
      ...{ since: renewal!.from, until: renewal!.until },
    });
    expect(await waiting(editor)).toEqual([]);
    await pass(id, 95);
    await expire();
    expect(await waiting(signatory)).toHaveLength(1);
    await pass(id, 365);
    expect(await waiting(signatory)).toEqual([]);
  });

  it('waits no more once it is renewed or withdrawn', async () => {
    const ownerId = randomUUID();
    const id = await cluster({ ownerId });
    const signatory = await signatoryOf(ownerId, 'registry.submit-profile');
    await enter(id, { to: 30 });
    expect(await waiting(signatory)).toHaveLength(1);
    await enter(id, { renewal: true, from: 0, to: 1000 });
    expect(await waiting(signatory)).toEqual([]);
    await pass(id, 950);
    expect(await waiting(signatory)).toHaveLength(1);
    await withdraw(id);
    expect(await waiting(signatory)).toEqual([]);
  });
});

describe('who entered a label', () => {
  it('is told to that person, and can be forgotten', async () => {
    const id = await cluster();
    const actor = randomUUID();
    await inContext({ actor }, () => enter(id));
    const exported = await test.database.transaction((tx) => exportLabels(tx, actor));
    expect(exported).toMatchObject([{ clusterId: id, level: 'bronze' }]);
    expect(await test.database.transaction((tx) => eraseLabels(tx, actor))).toBe(1);
    expect(await test.database.transaction((tx) => exportLabels(tx, actor))).toEqual([]);
    expect(await labels(id)).toMatchObject({ held: 'bronze' });
  });
});
