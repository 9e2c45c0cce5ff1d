import type { ClusterCriteria, ClusterMember, ClusterMemberPage, MemberInput, MembersChanged } from '@hansa/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, isProblem, Problem } from '../api/problem.js';
import { queries } from '../api/read.js';
import { request } from '../api/request.js';
import { forgetProfile } from './save-profile.js';

interface List {
  items: ClusterMember[];
  version: number;
}

export interface Members {
  /** All of them, in the profile's order; undefined until they are there. */
  list: List | undefined;
  /** After a change; undefined before the first. */
  criteria: ClusterCriteria | undefined;
  isBusy: boolean;
  problem: Problem | null;
  forget: () => void;
  add: (member: MemberInput) => Promise<boolean>;
  change: (member: ClusterMember, to: MemberInput) => Promise<boolean>;
  remove: (member: ClusterMember) => Promise<boolean>;
  /** One that was removed comes back to its place. */
  restore: (member: ClusterMember, index: number) => Promise<boolean>;
  /** The whole list; those that were there before keep nothing but their names. */
  replace: (members: readonly MemberInput[]) => Promise<boolean>;
}

const PAGE = 500;
const keyOf = (id: string) => ['profile-members', id];

export async function readAllMembers(id: string, signal?: AbortSignal): Promise<List> {
  const items: ClusterMember[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: ClusterMemberPage = await request(`cluster-registry/clusters/${id}/members`, {
      query: { limit: PAGE, cursor },
      signal,
    });
    items.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === null) return { items, version: page.version };
  }
}

const inputOf = ({ name, type, country, size }: MemberInput): MemberInput => ({ name, type, country, size });
const isSame = (one?: MemberInput, other?: MemberInput) =>
  one !== undefined && other !== undefined && JSON.stringify(inputOf(one)) === JSON.stringify(inputOf(other));

/** The members of a profile, read whole, and every change of them. */
export function useMembers(id: string): Members {
  const { data: list, error } = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => readAllMembers(id, signal),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [criteria, setCriteria] = useState<ClusterCriteria>();
  const path = `cluster-registry/clusters/${id}/members`;
  const keep = (next: List) => queries.setQueryData(keyOf(id), next);

  /**
   * @param send with the version that it is made to
   * @param holds whether it still makes sense where somebody else has changed something meanwhile
   */
  const write = async (
    send: (version: number) => Promise<MembersChanged>,
    holds: (now: List) => boolean,
    after: (changed: MembersChanged, now: ClusterMember[]) => ClusterMember[] | null,
  ): Promise<boolean> => {
    if (!list) return false;
    setBusy(true);
    setProblem(null);
    try {
      let now = queries.getQueryData<List>(keyOf(id)) ?? list;
      const changed = await send(now.version).catch(async (error: unknown) => {
        if (!isProblem(error, 'changed-meanwhile')) throw error;
        now = await readAllMembers(id);
        keep(now);
        if (!holds(now)) throw error;
        return send(now.version);
      });
      setCriteria(changed.criteria);
      const items = after(changed, now.items);
      keep(items ? { items, version: changed.version } : await readAllMembers(id));
      forgetProfile(id);
      return true;
    } catch (error) {
      setProblem(asProblem(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const replace = (members: readonly MemberInput[]) =>
    write(
      (version) => request(path, { method: 'PUT', version, body: { items: members.map(inputOf) } }),
      (now) =>
        now.items.length === list?.items.length && now.items.every((one, index) => isSame(one, list.items[index])),
      () => null,
    );
  const sameRow = (member: ClusterMember) => (now: List) =>
    isSame(
      now.items.find((one) => one.id === member.id),
      member,
    );

  return {
    ...{
      list,
      criteria,
      isBusy,
      problem: problem ?? (error ? asProblem(error) : null),
      forget: () => setProblem(null),
    },
    add: (member) =>
      write(
        () => request(path, { method: 'POST', body: member }),
        () => true,
        ({ member: added }, items) => (added ? [...items, added] : null),
      ),
    change: (member, to) =>
      write(
        (version) => request(`${path}/${member.id}`, { method: 'PATCH', version, body: to }),
        sameRow(member),
        ({ member: changed }, items) => (changed ? items.map((one) => (one.id === member.id ? changed : one)) : null),
      ),
    remove: (member) =>
      write(
        (version) => request(`${path}/${member.id}`, { method: 'DELETE', version }),
        sameRow(member),
        (_, items) => items.filter((one) => one.id !== member.id),
      ),
    restore: (member, index) =>
      replace((queries.getQueryData<List>(keyOf(id))?.items ?? []).toSpliced(index, 0, member)),
    replace,
  };
}
