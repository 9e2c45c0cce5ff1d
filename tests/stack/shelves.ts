import { createIdentityProvider, type IdentityProvider } from '@hansa/development';
import { Controller, Get } from '@nestjs/common';
import { Database, Domain, OpenToAll, PublicList, Returns } from '@hansa/platform';
import { NoPersonalData, startHansa, type TestHansa } from '@hansa/platform/testing';
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

class ShelfDatabase extends Database {}

/** How often a list was worked out in this process. */
export const counted = { lists: 0 };
const Shelves = z.object({ items: z.array(z.string()) });

@Controller('shelves')
class ShelfController {
  /** Another each time that it is worked out. */
  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(Shelves)
  list() {
    counted.lists += 1;
    return { items: [randomUUID()] };
  }

  @Get('now')
  @OpenToAll()
  @Returns(Shelves)
  now() {
    return { items: [] };
  }
}

@Domain({
  name: 'training',
  database: ShelfDatabase,
  controllers: [ShelfController],
  reactions: [],
  providers: [],
  states: [],
  personalData: NoPersonalData,
})
class ShelvesModule {}

export interface ShelvesProcess extends TestHansa {
  /** A token of its own realm. */
  tokenOf(personId: string): string;
}

/** The smallest domain that has a public list, with a realm beside it. */
export async function startShelves(environment: Record<string, string>): Promise<ShelvesProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-realm-'));
  let realm: IdentityProvider | undefined;
  const hansa = await startHansa({
    domains: [ShelvesModule],
    environment,
    mounts: (address) => {
      const issuer = `${address}/realms/hansa`;
      realm = createIdentityProvider({ issuer, folder, audience: 'hansa-api', adminClientSecret: randomUUID() });
      return [realm];
    },
  });
  const close = async () => {
    await hansa.close();
    await rm(folder, { recursive: true });
  };
  return { ...hansa, close, tokenOf: (personId) => tokenOf(realm!, personId) };
}

function tokenOf({ issuer, keys }: IdentityProvider, sub: string): string {
  const jwk = keys.signing[0]!;
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: 'hansa-api', sub, typ: 'Bearer', iat: now, exp: now + 300 };
  const head = { alg: 'RS256', kid: jwk.kid };
  const said = [head, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = sign('RSA-SHA256', Buffer.from(said), createPrivateKey({ key: { ...jwk }, format: 'jwk' }));
  return `${said}.${signature.toString('base64url')}`;
}
