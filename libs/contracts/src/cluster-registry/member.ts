import { z } from 'zod';
import { Id, line, pageOf, PageQuery } from '../common.js';
import { ClusterCriteria } from './criteria.js';

/** Public bodies are `public`, universities and research institutes `research`. */
export const MemberType = z.enum(['company', 'research', 'public', 'civil-society', 'other']);
export type MemberType = z.infer<typeof MemberType>;

/** By Commission Recommendation 2003/361/EC: fewer than 10, 50, 250 employees, or more. */
export const MemberSize = z.enum(['micro', 'small', 'medium', 'large']);
export type MemberSize = z.infer<typeof MemberSize>;

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A member may be from anywhere (ISO 3166-1 alpha-2). */
export const MemberCountry = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be two capitals, as ISO 3166 has them')
  .refine((code) => !/^[A-Z]{2}$/.test(code) || names.of(code) !== undefined, 'must be a country of ISO 3166');
export type MemberCountry = z.infer<typeof MemberCountry>;

export const MemberInput = z.object({
  name: line(200),
  type: MemberType,
  country: MemberCountry,
  size: MemberSize.nullable().default(null),
});
export type MemberInput = z.infer<typeof MemberInput>;

/** What is left out stays. */
export const ChangeMemberInput = MemberInput.partial().extend({ size: MemberSize.nullable().optional() });
export type ChangeMemberInput = z.infer<typeof ChangeMemberInput>;

/** At most so many are listed in one profile. */
export const MOST_MEMBERS = 2000;

/** The whole list, in its order; no name twice, whatever the capitals. */
export const MembersInput = z.object({
  items: z
    .array(MemberInput)
    .max(MOST_MEMBERS)
    .superRefine((members, context) => {
      const seen = new Set<string>();
      members.forEach(({ name }, index) => {
        const key = name.toLowerCase();
        if (seen.has(key)) {
          context.addIssue({ code: 'custom', path: [index, 'name'], message: 'must not name the same member twice' });
        }
        seen.add(key);
      });
    }),
});
export type MembersInput = z.infer<typeof MembersInput>;

export const ClusterMember = z.object({
  id: Id,
  name: z.string(),
  type: MemberType,
  country: z.string(),
  size: MemberSize.nullable(),
});
export type ClusterMember = z.infer<typeof ClusterMember>;

export const ClusterMembersQuery = PageQuery.extend({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  type: MemberType.optional(),
});
export type ClusterMembersQuery = z.infer<typeof ClusterMembersQuery>;
/** In the profile's own order; the version is the profile's, which every change of its members changes. */
export const ClusterMemberPage = pageOf(ClusterMember).extend({ version: z.int() });
export type ClusterMemberPage = z.infer<typeof ClusterMemberPage>;

export const MemberCounts = z.object({
  total: z.int(),
  byType: z.record(MemberType, z.int()),
  /** Those whose size is not told are in none. */
  bySize: z.record(MemberSize, z.int()),
});
export type MemberCounts = z.infer<typeof MemberCounts>;

/** After a change of the members: the counts and the criteria as they are now, and the profile's new version. */
export const MembersChanged = z.object({
  /** The member that was added or changed; null where it is the whole list, or one was removed. */
  member: ClusterMember.nullable(),
  members: MemberCounts,
  criteria: ClusterCriteria,
  version: z.int(),
});
export type MembersChanged = z.infer<typeof MembersChanged>;
