import {
  type Permission,
  permissionsOf,
  PLATFORM_ROLE_PERMISSIONS,
  type PlatformRole,
  Role,
  ROLE_PERMISSIONS,
} from '@hansa/contracts';
import type { Person } from './hands.js';
import type { Documented } from './router.js';
import { forAll } from './walker.js';
import { allIsQuiet, arrive, COUNTRY, THEME, type World } from './world.js';

/** Somebody who calls, by what he is to the things of the world. */
export interface Caller {
  name: string;
  person: Person;
  /** In the organisations that everything belongs to. */
  own?: Role;
  /** In another one. */
  foreign?: Role;
  platform?: { role: PlatformRole; countries: string[]; themes: string[] };
}

const PLATFORM: Record<string, NonNullable<Caller['platform']>> = {
  operator: { role: 'operator', countries: [], themes: [] },
  'validator of the country': { role: 'validator', countries: [COUNTRY], themes: [] },
  'validator of other countries': { role: 'validator', countries: ['SE', 'FI'], themes: [] },
  'expert of the theme': { role: 'expert', countries: [], themes: [THEME] },
  'expert of another theme': { role: 'expert', countries: [], themes: ['weaving'] },
  moderator: { role: 'moderator', countries: [], themes: [] },
};

/** A person for every role, in the own and in a foreign organisation and on the platform, and one without any. */
export async function callersOf(world: World): Promise<Caller[]> {
  const { owner, stranger, things } = world;
  const callers: Caller[] = [
    ...Role.options.map((role) => ({ name: `own ${role}`, own: role })),
    ...Role.options.map((role) => ({ name: `foreign ${role}`, foreign: role })),
    ...Object.entries(PLATFORM).map(([name, platform]) => ({ name, platform })),
    { name: 'somebody' },
  ].map((caller) => ({ ...caller, person: owner }));
  const enter = async (caller: Caller): Promise<void> => {
    const { name, own, foreign, platform } = caller;
    const person = await arrive(world, `${name.replaceAll(' ', '-')}@hansa.example`);
    caller.person = person;
    if (own) for (const id of [things.organisationId, things.agencyId]) await join(world, id, own, owner, person);
    if (foreign) await join(world, things.othersOrganisationId, foreign, stranger, person);
    if (!platform) return;
    const { role, ...reach } = platform;
    await world.hands.put(`/identity/people/${person.id}/platform-roles`, '', { roles: [role], ...reach });
  };
  await forAll(callers, enter, 6);
  await allIsQuiet(world);
  return callers;
}

async function join({ hands }: World, organisationId: string, role: Role, by: Person, person: Person): Promise<void> {
  const invited = { email: person.email, language: 'en', roles: [role] };
  const invitation = await hands.made(`/identity/organisations/${organisationId}/invitations`, invited, by);
  await hands.made('/identity/invitations/accept', { invitationId: invitation.id }, person);
}

/** What a route says of itself decides, and what the roles allow: let in, or 403, or 404 where it is hidden. */
export function expectedOf({ access }: Documented, { own, platform }: Caller): 'in' | 403 | 404 {
  const { hidden, country, theme } = access!;
  const permission = access!.permission as Permission;
  const refused = hidden ? 404 : 403;
  if (access!.organisation) {
    if (!own) return refused;
    return permissionsOf([own]).includes(permission) ? 'in' : 403;
  }
  if (!platform || !permissionsOf([platform.role]).includes(permission)) return refused;
  if (country) return platform.countries.includes(COUNTRY) ? 'in' : refused;
  return !theme || platform.themes.includes(THEME) ? 'in' : refused;
}

/** Every permission that some role gives. */
export const GIVEN: ReadonlySet<Permission> = new Set<Permission>([
  ...Object.values(ROLE_PERMISSIONS).flat(),
  ...Object.values(PLATFORM_ROLE_PERMISSIONS).flat(),
]);
