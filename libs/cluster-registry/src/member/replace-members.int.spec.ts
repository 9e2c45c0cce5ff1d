import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChangedMeanwhile, type MemberInput, MembersInput, NotFound } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { ProfileIsBeingValidated } from '../cluster/cluster.errors.js';
import { aRegistry, type Registry } from '../testing/a-registry.js';
import { aCluster } from '../testing/clusters.js';
import { AddMember } from './add-member.js';
import { ChangeMember } from './change-member.js';
import { MemberIsThereAlready } from './member.errors.js';
import { RemoveMember } from './remove-member.js';
import { ReplaceMembers } from './replace-members.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

const member = (name: string, told: Partial<MemberInput> = {}): MemberInput => ({
  ...{ name, type: 'company', country: 'DK', size: 'small' },
  ...told,
});
const empty = () => aCluster(registry.database, { status: 'draft', members: {} });
const add = (id: string, input: MemberInput) => new AddMember(registry.database).execute(id, input);

describe('the members of a profile', () => {
  it('count by type and size, and feed the criteria at once', async () => {
    const id = await empty();
    const items = [member('A'), member('B', { size: null }), member('C', { type: 'public', size: 'large' })];
    const told = await new ReplaceMembers(registry.database).execute(id, await registry.versionOf(id), { items });
    expect(told.members).toEqual({
      total: 3,
      byType: { company: 2, research: 0, public: 1, 'civil-society': 0, other: 0 },
      bySize: { micro: 0, small: 1, medium: 0, large: 1 },
    });
    expect(told.criteria.criteria.slice(2)).toMatchObject([
      { code: 'members', met: false, missing: { members: 12 } },
      { code: 'member-types', met: true },
    ]);
    expect(told.version).toBe(await registry.versionOf(id));
  });

  it('are added, changed and removed one by one', async () => {
    const id = await empty();
    const { member: added } = await add(id, member('Robots Ltd'));
    const { version, member: changed } = await new ChangeMember(registry.database).execute(
      ...[id, added!.id, await registry.versionOf(id), { type: 'research', size: null } as const],
    );
    expect(changed).toMatchObject({ name: 'Robots Ltd', type: 'research', size: null });
    const { members } = await new RemoveMember(registry.database).execute(id, added!.id, version);
    expect(members.total).toBe(0);
  });

  it('are named once, whatever the capitals', async () => {
    const id = await empty();
    await add(id, member('Robots Ltd'));
    const { member: other } = await add(id, member('Arms Ltd'));
    await expect(add(id, member('ROBOTS LTD'))).rejects.toThrow(MemberIsThereAlready);
    const version = await registry.versionOf(id);
    const rename = new ChangeMember(registry.database).execute(id, other!.id, version, { name: 'robots ltd' });
    await expect(rename).rejects.toThrow(MemberIsThereAlready);
    const twice = MembersInput.safeParse({ items: [member('Robots Ltd'), member('robots ltd')] });
    expect(twice.error!.issues[0]).toMatchObject({ path: ['items', 1, 'name'] });
  });

  it('are from countries that there are', () => {
    const parse = (country: string) => MembersInput.safeParse({ items: [member('A', { country })] }).success;
    expect(['NL', 'DK', 'XX', 'dk'].map(parse)).toEqual([true, true, false, false]);
  });

  it('are paged through in their order, by those who may read the profile', async () => {
    const id = await aCluster(registry.database, { members: { company: 5, public: 2 } });
    const first = await registry.members.members(id, null, { limit: 4 });
    const rest = await registry.members.members(id, null, { limit: 4, cursor: first.nextCursor! });
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([4, 3, null]);
    const { items } = await registry.members.members(id, null, { limit: 100, type: 'public' });
    expect(items.map(({ type }) => type)).toEqual(['public', 'public']);
    await expect(registry.members.members(await empty(), null, { limit: 4 })).rejects.toThrow(NotFound);
  });

  it('are changed in the version that was seen, and not while a validator reads them', async () => {
    const id = await empty();
    const replace = (version: number) => new ReplaceMembers(registry.database).execute(id, version, { items: [] });
    await expect(replace(99)).rejects.toThrow(ChangedMeanwhile);
    const submitted = await aCluster(registry.database, { status: 'submitted' });
    await expect(add(submitted, member('New'))).rejects.toThrow(ProfileIsBeingValidated);
    const remove = new RemoveMember(registry.database).execute(id, randomUUID(), await registry.versionOf(id));
    await expect(remove).rejects.toThrow(NotFound);
  });
});
