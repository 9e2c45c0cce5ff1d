import { z } from 'zod';

/** What a person may do for an organisation, by name. */
export const ORGANISATION_PERMISSIONS = [
  'organisation.read',
  'organisation.edit',
  'organisation.manage-members',
  'organisation.read-audit',
  'training.edit-module',
  'training.submit-module',
  'training.vote',
  'training.manage-session',
  'training.record-attendance',
  'training.issue-certificate',
  'registry.edit-profile',
  'registry.submit-profile',
  'registry.vouch',
  'registry.seek-partners',
  'knowledge.edit-resource',
  'knowledge.publish-resource',
  'knowledge.edit-practice',
  'knowledge.publish-practice',
] as const;

/** What a person may do on the platform as a whole; given by the operator. */
export const PLATFORM_PERMISSIONS = [
  'platform.operate',
  'registry.validate-profile',
  'knowledge.validate-practice',
  'knowledge.moderate',
] as const;

export const Permission = z.enum([...ORGANISATION_PERMISSIONS, ...PLATFORM_PERMISSIONS]);
export type Permission = z.infer<typeof Permission>;

/** Refused while identity has not been heard of for too long: what they do cannot easily be taken back. */
export const WEIGHTY: ReadonlySet<Permission> = new Set<Permission>([
  'organisation.manage-members',
  'training.submit-module',
  'training.vote',
  'training.issue-certificate',
  'registry.submit-profile',
  'registry.vouch',
  'knowledge.publish-resource',
  'knowledge.publish-practice',
  'platform.operate',
  'registry.validate-profile',
  'knowledge.validate-practice',
]);

const EDIT: Permission[] = [
  'organisation.read',
  'organisation.edit',
  'training.edit-module',
  'registry.edit-profile',
  'registry.seek-partners',
  'knowledge.edit-resource',
  'knowledge.edit-practice',
];
const SUBMIT: Permission[] = [
  'organisation.read',
  'training.submit-module',
  'training.vote',
  'training.issue-certificate',
  'registry.submit-profile',
  'registry.vouch',
  'registry.seek-partners',
  'knowledge.publish-resource',
  'knowledge.publish-practice',
];

/** Roles of a membership. Reading, editing and submitting on behalf of an organisation are different permissions. */
export const ROLE_PERMISSIONS = {
  administrator: [...ORGANISATION_PERMISSIONS],
  editor: EDIT,
  signatory: SUBMIT,
  trainer: ['organisation.read', 'training.manage-session', 'training.record-attendance'],
  reader: ['organisation.read'],
} as const satisfies Record<string, readonly Permission[]>;

export const Role = z.enum(['administrator', 'editor', 'signatory', 'trainer', 'reader']);
export type Role = z.infer<typeof Role>;

/**
 * Roles on the platform. A validator's permission extends to the profiles of the countries he is named for, an expert's
 * to the practices of the themes he is named for.
 */
export const PLATFORM_ROLE_PERMISSIONS = {
  operator: ['platform.operate', 'knowledge.moderate'],
  validator: ['registry.validate-profile'],
  expert: ['knowledge.validate-practice'],
  moderator: ['knowledge.moderate'],
} as const satisfies Record<string, readonly Permission[]>;

export const PlatformRole = z.enum(['operator', 'validator', 'expert', 'moderator']);
export type PlatformRole = z.infer<typeof PlatformRole>;

/** The union of what the roles allow, without repeats, in a stable order. */
export function permissionsOf(roles: readonly (Role | PlatformRole)[]): Permission[] {
  const all: Record<string, readonly Permission[]> = { ...ROLE_PERMISSIONS, ...PLATFORM_ROLE_PERMISSIONS };
  const held = new Set(roles.flatMap((role) => all[role] ?? []));
  return Permission.options.filter((permission) => held.has(permission));
}
