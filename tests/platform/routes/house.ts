import { createIdentityProvider, type IdentityProvider, mailbox, resourceOf, signIn } from '@hansa/development';
import { ClusterRegistryModule } from '@hansa/cluster-registry';
import { IdentityModule } from '@hansa/identity';
import { KnowledgeExchangeModule } from '@hansa/knowledge-exchange';
import { startHansa, type TestHansa } from '@hansa/platform/testing';
import { TrainingModule } from '@hansa/training';
import { exportJWK, generateKeyPair } from 'jose';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const OTHER_AUDIENCE = 'another-api';

/** All of Hansa in this process, with a realm beside it and another that imitates it. */
export interface House {
  hansa: TestHansa;
  url: string;
  realm: IdentityProvider;
  /** The same keys under another issuer. */
  elsewhere: IdentityProvider;
  /** The token of somebody who signs in, in the realm itself if not said otherwise. */
  tokenOf(email: string, options?: { issuer?: string; audience?: string }): Promise<string>;
  /** A token of the realm that is over a second after it was given. */
  briefTokenOf(email: string): Promise<string>;
  close(): Promise<void>;
}

/** Fresh databases, real HTTP and real sign-in. */
export async function startHouse(): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-routes-'));
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const secret = randomUUID();
  let [realm, brief, elsewhere]: IdentityProvider[] = [];
  let inUse: IdentityProvider;
  const hansa = await startHansa({
    domains: [IdentityModule, TrainingModule, ClusterRegistryModule, KnowledgeExchangeModule],
    environment: {
      MAIL_FOLDER: join(folder, 'mails'),
      IDENTITY_PUBLIC_URL: 'http://127.0.0.1:3000',
      IDENTITY_ADMIN_CLIENT_ID: 'hansa-identity',
      IDENTITY_ADMIN_CLIENT_SECRET: secret,
      TRAINING_PUBLIC_URL: 'http://127.0.0.1:3000',
      TRAINING_SIGNING_KEY: JSON.stringify(await exportJWK(privateKey)),
    },
    mounts: (address) => {
      const issuer = `${address}/realms/hansa`;
      const options = { audience: 'hansa-api', adminClientSecret: secret };
      realm = createIdentityProvider({
        ...options,
        issuer,
        folder: join(folder, 'realm'),
        otherAudiences: [OTHER_AUDIENCE],
      });
      const { keys } = realm;
      brief = createIdentityProvider({
        ...options,
        issuer,
        keys,
        folder: join(folder, 'brief'),
        accessTokenSeconds: 1,
      });
      elsewhere = createIdentityProvider({
        ...options,
        issuer: `${address}/realms/elsewhere`,
        keys,
        folder: join(folder, 'elsewhere'),
      });
      inUse = realm;
      return [
        { handles: (url) => url.startsWith('/realms/elsewhere/'), callback: elsewhere.callback },
        // The two that share an issuer share its address too: one of them is there at a time.
        { handles: realm.handles, callback: (request, response) => inUse.callback(request, response) },
        mailbox(join(folder, 'mails')),
      ];
    },
  });
  const { issuer } = realm!;
  const tokenOf: House['tokenOf'] = async (email, { issuer: other = issuer, audience } = {}) => {
    const resource = audience === undefined ? {} : { resource: resourceOf(audience) };
    return (await signIn({ issuer: other, email, ...resource })).accessToken;
  };
  return {
    hansa,
    url: hansa.url,
    realm: realm!,
    elsewhere: elsewhere!,
    tokenOf,
    briefTokenOf: async (email) => {
      inUse = brief!;
      return tokenOf(email).finally(() => (inUse = realm!));
    },
    close: async () => {
      await hansa.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
