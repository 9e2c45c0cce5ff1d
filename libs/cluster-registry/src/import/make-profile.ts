import type { ClusterCriteria, MemberInput, MemberType } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { Cluster } from '../cluster/cluster.entity.js';
import { missingFields } from '../cluster/cluster.rules.js';
import { criteriaInForce, reportOn, verdictOf } from '../criteria/criteria.rules.js';
import type { Import } from './import.entity.js';
import type { ProfileInput } from './row.rules.js';

export interface Profile {
  /** A draft. */
  cluster: Cluster;
  members: MemberInput[];
  /** What the criteria say once it is vouched for; null for one that stays a draft. */
  report: ClusterCriteria | null;
}

/**
 * The profile that a row becomes, by the same rules as one that is typed: a draft. It can be published when the agency
 * vouches for the import and everything is told that a public profile needs.
 */
export function makeProfile(
  { vouching, sample }: Pick<Import, 'vouching' | 'sample'>,
  { cluster: input, members }: ProfileInput,
  { actor, now }: { actor: string | null; now: Date },
): Profile {
  const cluster = Cluster.draft(input, { id: randomUUID(), createdBy: actor, now, sample });
  const { managementFte, englishPage, plan } = cluster;
  const facts = { managementFte, englishPage, members: countOf(members) };
  const report = reportOn(facts, plan, vouching !== null, criteriaInForce(now), now);
  cluster.noteVerdict(verdictOf(report));
  return { cluster, members, report: vouching && missingFields(cluster).length === 0 ? report : null };
}

function countOf(members: readonly MemberInput[]): Record<MemberType, number> {
  const counts = { company: 0, research: 0, public: 0, 'civil-society': 0, other: 0 };
  for (const { type } of members) counts[type] += 1;
  return counts;
}
