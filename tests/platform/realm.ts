import { type Permission } from '@hansa/contracts';
import { createIdentityProvider, type IdentityProvider, type Keys } from '@hansa/development';
import { type Database, definitionOf } from '@hansa/platform';
import { startHansa, type TestHansa } from '@hansa/platform/testing';
import { importJWK, SignJWT } from 'jose';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { BoxesModule } from './boxes.js';

export interface Boxes {
  hansa: TestHansa;
  provider: IdentityProvider;
  /** A request to the domain: the path after `/api/v1/training`, or what its name is. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  /** A token as the realm would have made it, but for what is said. */
  token(claims?: Record<string, unknown>, options?: { alg?: string; kid?: string }): Promise<string>;
  /** The realm signs with a new key from now on. Tokens made by `token` are signed with it too. */
  changeKeys(): void;
  /** Gives a person permissions in an organisation (null: on the platform). */
  member(personId: string, organisationId: string | null, ...permissions: Permission[]): Promise<void>;
  close(): Promise<void>;
}
export interface CallOptions {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}
export interface Answer {
  status: number;
  headers: Headers;
  body: any;
}

/** The boxes, or another domain alone, with a realm beside them in the shape of Keycloak. */
export async function startBoxes(environment: Record<string, string> = {}, domain: Type = BoxesModule): Promise<Boxes> {
  const { name, database } = definitionOf(domain);
  const folder = mkdtempSync(join(tmpdir(), 'hansa-realm-'));
  let provider: IdentityProvider | undefined;
  const make = (issuer: string, keys?: Keys) =>
    createIdentityProvider({ issuer, folder, audience: 'hansa-api', adminClientSecret: randomUUID(), keys });
  const hansa = await startHansa({
    domains: [domain],
    environment,
    mounts: (address) => {
      provider = make(`${address}/realms/hansa`);
      return [
        {
          handles: (url) => provider!.handles(url),
          callback: (request, response) => provider!.callback(request, response),
        },
      ];
    },
  });
  return {
    hansa,
    get provider() {
      return provider!;
    },
    call: (method, path, options) => call(`${hansa.url}/api/v1/${name}${path}`, method, options),
    token: (claims, options) => token(provider!, claims, options),
    changeKeys: () => {
      provider = make(provider!.issuer, { ...provider!.keys, signing: [newKey()] });
    },
    member: async (personId, organisationId, ...permissions) => {
      await hansa
        .get<Database>(database)
        .query(
          'insert into access_membership (membership_id, person_id, organisation_id, permissions) values ($1, $2, $3, $4)',
          [randomUUID(), personId, organisationId, permissions],
        );
    },
    close: async () => {
      await hansa.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function newKey(): Keys['signing'][number] {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kty: 'RSA', kid: randomUUID(), alg: 'RS256', use: 'sig' };
}

export async function call(url: string, method: string, options: CallOptions = {}): Promise<Answer> {
  const { token: bearer, body, headers } = options;
  const response = await fetch(url, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}

async function token(
  { issuer, keys }: IdentityProvider,
  claims: Record<string, unknown> = {},
  { alg = 'RS256', kid = keys.signing[0]!.kid }: { alg?: string; kid?: string } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    iss: issuer,
    aud: 'hansa-api',
    sub: randomUUID(),
    typ: 'Bearer',
    iat: now,
    exp: now + 300,
    email: 'somebody@example.org',
    email_verified: true,
    ...claims,
  };
  if (alg === 'none') {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg, kid })}.${part(payload)}.`;
  }
  const key = alg === 'RS256' ? await importJWK(keys.signing[0]!, alg) : new TextEncoder().encode('guess'.repeat(10));
  return new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(key);
}
