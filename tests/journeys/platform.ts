import { createIdentityProvider, mailbox, signIn } from '@hansa/development';
import { IdentityModule } from '@hansa/identity';
import { KnowledgeExchangeModule } from '@hansa/knowledge-exchange';
import { startHansa, type TestHansa } from '@hansa/platform/testing';
import { TrainingModule } from '@hansa/training';
import { generateKeyPair, exportJWK } from 'jose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Visitor } from './visitor.js';

/** All of Hansa as a journey sees it: HTTP, the sign-in, a mailbox and the clock. */
export interface Platform {
  url: string;
  /** Signs somebody in by authorisation code and PKCE. */
  signIn(email: string, name?: string): Promise<Visitor>;
  /** Somebody who is not signed in. */
  stranger: Visitor;
  /** The mails to an address, newest first. */
  mailsTo(email: string): Promise<{ subject: string; text: string }[]>;
  /** Moves the clock of every service on: `'2 days'`. */
  shiftClock(interval: string): Promise<void>;
  /** Waits until everything that follows from what was done has been done. */
  settled(): Promise<void>;
  hansa: TestHansa;
  close(): Promise<void>;
}

/** Starts everything in this process, on fresh databases, with the development identity provider. */
export async function startPlatform(environment: Record<string, string> = {}): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-journey-'));
  const mails = join(folder, 'mails');
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const hansa = await startHansa({
    domains: [IdentityModule, TrainingModule, KnowledgeExchangeModule],
    environment: {
      MAIL_FOLDER: mails,
      IDENTITY_PUBLIC_URL: 'http://127.0.0.1:3000',
      IDENTITY_ADMIN_CLIENT_ID: 'hansa-identity',
      IDENTITY_ADMIN_CLIENT_SECRET: 'secret of the tests',
      TRAINING_PUBLIC_URL: 'http://127.0.0.1:3000',
      TRAINING_SIGNING_KEY: JSON.stringify(await exportJWK(privateKey)),
      ...environment,
    },
    mounts: (address) => [
      createIdentityProvider({
        issuer: `${address}/realms/hansa`,
        folder: join(folder, 'identity-provider'),
        audience: 'hansa-api',
        adminClientSecret: 'secret of the tests',
      }),
      mailbox(mails),
    ],
  });
  const api = `${hansa.url}/api/v1`;
  const stranger = new Visitor(api);
  return {
    url: hansa.url,
    hansa,
    stranger,
    signIn: async (email, name = email.split('@')[0]!) => {
      const { accessToken } = await signIn({ issuer: `${hansa.url}/realms/hansa`, email, name });
      return new Visitor(api, accessToken);
    },
    mailsTo: async (email) => {
      const answer = await fetch(`${hansa.url}/development/mailbox?to=${encodeURIComponent(email)}`, {
        headers: { accept: 'application/json' },
      });
      return (await answer.json()) as { subject: string; text: string }[];
    },
    shiftClock: (interval) => hansa.shiftClock(interval),
    settled: () => hansa.settled(),
    close: async () => {
      await hansa.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
