import type { Language } from '@hansa/contracts';
import { createIdentityProvider, mailbox, signIn } from '@hansa/development';
import { ClusterRegistryModule } from '@hansa/cluster-registry';
import { IdentityModule } from '@hansa/identity';
import { KnowledgeExchangeModule } from '@hansa/knowledge-exchange';
import { startHansa, type TestHansa } from '@hansa/platform/testing';
import { TrainingModule } from '@hansa/training';
import { generateKeyPair, exportJWK } from 'jose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.js';
import { Visitor } from './visitor.js';

const DAY = 86_400_000;

export interface ReceivedMail {
  subject: string;
  text: string;
}

/** All of Hansa as a journey sees it: HTTP, the sign-in, a mailbox and the clock. */
export interface Platform {
  url: string;
  /** Signs somebody in by authorisation code and PKCE. `language` is what the browser asks for. */
  signIn(email: string, name?: string, language?: Language): Promise<Visitor>;
  /** Somebody who is not signed in. */
  stranger: Visitor;
  /** The mails to an address, newest first. */
  mailsTo(email: string): Promise<ReceivedMail[]>;
  /** Waits for a mail to an address with such a subject, and with these words in it. */
  mailTo(email: string, subject: string | RegExp, saying?: string): Promise<ReceivedMail>;
  /** Moves the clock of every service on: `'2 days'`. */
  shiftClock(interval: string): Promise<void>;
  passDays(days: number): Promise<void>;
  /** The date (YYYY-MM-DD) so many days from now, by the clock of the services. */
  dateIn(days: number): string;
  /** Waits until everything that follows from what was done has been done. */
  settled(): Promise<void>;
  hansa: TestHansa;
  /** What lies outside the databases: the sent mails in `mails`, the accounts in `identity-provider`. */
  folder: string;
  close(): Promise<void>;
}

/** Starts everything in this process, on fresh databases, with the development identity provider. */
export async function startPlatform(environment: Record<string, string> = {}): Promise<Platform> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-journey-'));
  const mails = join(folder, 'mails');
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const hansa = await startHansa({
    domains: [IdentityModule, TrainingModule, ClusterRegistryModule, KnowledgeExchangeModule],
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
  const mailsTo = async (email: string) => {
    const answer = await fetch(`${hansa.url}/development/mailbox?to=${encodeURIComponent(email)}`, {
      headers: { accept: 'application/json' },
    });
    return (await answer.json()) as ReceivedMail[];
  };
  let passed = 0;
  return {
    url: hansa.url,
    hansa,
    folder,
    stranger,
    signIn: async (email, name = email.split('@')[0]!, language = 'en') => {
      const { accessToken } = await signIn({ issuer: `${hansa.url}/realms/hansa`, email, name });
      return new Visitor(api, accessToken, language);
    },
    mailsTo,
    mailTo: async (email, subject, saying = '') => {
      const fits = (mail: ReceivedMail) =>
        (typeof subject === 'string' ? mail.subject === subject : subject.test(mail.subject)) &&
        mail.text.includes(saying);
      const mails = await eventually(
        () => mailsTo(email),
        (all) => all.some(fits),
      );
      return mails.find(fits)!;
    },
    shiftClock: (interval) => hansa.shiftClock(interval),
    passDays: async (days) => {
      passed += days;
      await hansa.shiftClock(`${days * 24} hours`);
    },
    dateIn: (days) => new Date(Date.now() + (passed + days) * DAY).toISOString().slice(0, 10),
    settled: () => hansa.settled(),
    close: async () => {
      await hansa.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
