import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';
import { Id, type Permission, PLATFORM_PERMISSIONS } from '@hansa/contracts';
import type { z } from 'zod';

/** A thing in the database, by a part of the path. */
interface OfThing {
  in: 'database';
  sql: string;
  param: string;
  schema: z.ZodType<string>;
}

/** Where it stands which organisation a request is about. */
export type About = { in: 'body' | 'params' | 'query'; field: string } | OfThing;

/** Who may call a route. */
export type AccessRule =
  | { kind: 'open' }
  | { kind: 'signed-in' }
  | { kind: 'organisation'; permission: Permission; about: About; hidden: boolean }
  | { kind: 'platform'; permission: PlatformPermission; within: Within | null; hidden: boolean };

type PlatformPermission = (typeof PLATFORM_PERMISSIONS)[number];

/** What a platform's permission has to reach for a request: the country or the themes of the thing that it is about. */
export interface Within {
  reach: 'country' | 'theme';
  about: OfThing;
}

export const ACCESS = Symbol('hansa:access');
/** The security scheme's name in OpenAPI. */
export const SIGN_IN = 'sign-in';

const rule = (access: AccessRule, inWords: Record<string, unknown>): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, access),
    ApiExtension('x-hansa-access', inWords),
    access.kind === 'open' ? ApiSecurity({}) : ApiSecurity(SIGN_IN),
  );

/** Anybody. A token is not needed, but one that is sent must be good. */
export const OpenToAll = () => rule({ kind: 'open' }, { who: 'anybody' });

/** Whoever is signed in, for what is about oneself. */
export const SignedIn = () => rule({ kind: 'signed-in' }, { who: 'signed-in' });

/**
 * Whoever has the permission in the organisation that the request is about; others get 403.
 * @param options.hidden that the thing exists is not public: strangers get 404
 */
export const Requires = (permission: Permission, about: About, options: { hidden?: boolean } = {}) =>
  rule(
    { kind: 'organisation', permission, about, hidden: options.hidden ?? false },
    { who: 'permission', permission, organisation: inWords(about), ...(options.hidden && { hidden: true }) },
  );

/**
 * Whoever has the permission on the platform, as a whole or as far as it has to reach.
 * @param options.hidden that the thing exists is not public: others get 404
 */
export const RequiresPlatform = (
  permission: PlatformPermission,
  within: Within | null = null,
  options: { hidden?: boolean } = {},
) =>
  rule(
    { kind: 'platform', permission, within, hidden: options.hidden ?? false },
    {
      ...{ who: 'permission', permission, ...(within && { [within.reach]: inWords(within.about) }) },
      ...(options.hidden && { hidden: true }),
    },
  );

/**
 * The country, or the themes of which one is enough.
 * @param sql gives them in one column, text or text[], for `$1`, the part of the path named `param`; no row is 404
 */
export const within = (reach: Within['reach'], sql: string, param: string, schema: z.ZodType<string> = Id): Within => ({
  reach,
  about: { in: 'database', sql, param, schema },
});

/** The organisation's id is this field of the body. */
export const inBody = (field: string): About => ({ in: 'body', field });
/** The organisation's id is this part of the path. */
export const inParam = (field: string): About => ({ in: 'params', field });
/** The organisation's id is this part of the query. */
export const inQuery = (field: string): About => ({ in: 'query', field });
/**
 * The organisation is the one that a thing belongs to.
 * @param sql gives its id in one column for `$1`, the part of the path named `param`;
 * no row is 404, null is an organisation that nobody acts for
 * @param schema what that part of the path must be; a uuid if not said
 */
export const ofThing = (sql: string, param: string, schema: z.ZodType<string> = Id): About => ({
  in: 'database',
  sql,
  param,
  schema,
});

const inWords = (about: About): string =>
  about.in === 'database' ? `that the thing in the path's ${about.param} belongs to` : `${about.in}.${about.field}`;
