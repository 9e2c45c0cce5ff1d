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
  'knowledge.edit-resource',
  'knowledge.publish-resource',
] as const;

/** What a person may do on the platform as a whole; given by the operator. */
export const PLATFORM_PERMISSIONS = ['platform.operate'] as const;

export const Permission = z.enum([...ORGANISATION_PERMISSIONS, ...PLATFORM_PERMISSIONS]);
export type Permission = z.infer<typeof Permission>;

/** Refused while identity has not been heard of for too long: what they do cannot easily be taken back. */
export const WEIGHTY: ReadonlySet<Permission> = new Set<Permission>([
  'organisation.manage-members',
  'training.submit-module',
  'training.vote',
  'training.issue-certificate',
  'knowledge.publish-resource',
  'platform.operate',
]);

const EDIT: Permission[] = [
  'organisation.read',
  'organisation.edit',
  'training.edit-module',
  'knowledge.edit-resource',
];
const SUBMIT: Permission[] = [
  'organisation.read',
  'training.submit-module',
  'training.vote',
  'training.issue-certificate',
  'knowledge.publish-resource',
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

/** Roles on the platform. */
export const PLATFORM_ROLE_PERMISSIONS = {
  operator: ['platform.operate'],
} as const satisfies Record<string, readonly Permission[]>;

export const PlatformRole = z.enum(['operator']);
export type PlatformRole = z.infer<typeof PlatformRole>;

/** The union of what the roles allow, without repeats, in a stable order. */
export function permissionsOf(roles: readonly (Role | PlatformRole)[]): Permission[] {
  const all: Record<string, readonly Permission[]> = { ...ROLE_PERMISSIONS, ...PLATFORM_ROLE_PERMISSIONS };
  const held = new Set(roles.flatMap((role) => all[role] ?? []));
  return Permission.options.filter((permission) => held.has(permission));
}
