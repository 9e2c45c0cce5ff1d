import type { Service } from '@hansa/contracts';
import { ClusterRegistryModule } from '@hansa/cluster-registry';
import { createIdentityProvider, mailbox, signIn } from '@hansa/development';
import { IdentityModule, MakeFirstOperator } from '@hansa/identity';
import { KnowledgeExchangeModule } from '@hansa/knowledge-exchange';
import { startHansa, type TestHansa } from '@hansa/platform/testing';
import { builtPortal, portal } from '@hansa/standalone';
import { TrainingModule } from '@hansa/training';
import { generateKeyPair, exportJWK } from 'jose';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { captureLog } from './captured-log.js';
import { calendar, mailWaiter } from './eventually.js';
import type { JourneyDatabase, Platform, ReceivedMail } from './platform.js';
import { Visitor } from './visitor.js';

/**
 * Everything in this process, with the development identity provider; `hansa` is what only one process can give.
 * @param accessTokenSeconds for which an access token is good; as the identity provider has it when left out
 */
export async function startPlatform(
  environment: Record<string, string> = {},
  { accessTokenSeconds }: { accessTokenSeconds?: number } = {},
): Promise<Platform & { hansa: TestHansa }> {
  const log = environment['LOG_LEVEL'] ? captureLog() : undefined;
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
        ...(accessTokenSeconds !== undefined && { accessTokenSeconds }),
      }),
      mailbox(mails),
      portal({ folder: builtPortal(), issuer: `${address}/realms/hansa` }),
    ],
  });
  const api = `${hansa.url}/api/v1`;
  const mailsTo = async (email: string) => {
    const answer = await fetch(`${hansa.url}/development/mailbox?to=${encodeURIComponent(email)}`, {
      headers: { accept: 'application/json' },
    });
    return (await answer.json()) as ReceivedMail[];
  };
  return {
    hansa,
    url: hansa.url,
    stranger: new Visitor(api),
    account: async () => undefined,
    password: null,
    signIn: async (email, name = email.split('@')[0]!, language = 'en') => {
      const { accessToken } = await signIn({ issuer: `${hansa.url}/realms/hansa`, email, name });
      return new Visitor(api, accessToken, language);
    },
    nameOperator: (email) =>
      hansa
        .get(MakeFirstOperator)
        .execute({ email })
        .then(() => undefined),
    mailsTo,
    mailTo: mailWaiter(mailsTo),
    ...calendar((interval) => hansa.shiftClock(interval)),
    settled: () => hansa.settled(),
    databases: new Map<Service, JourneyDatabase>(
      [...hansa.application.databases.byService].map(([service, { database }]) => [service, database]),
    ),
    filesFolder: hansa.filesFolder,
    accounts: () => readFile(join(folder, 'identity-provider', 'accounts.json'), 'utf8'),
    logLines: () => log?.lines() ?? [],
    close: async () => {
      await hansa.close();
      log?.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
