import { createIdentityProvider, mailbox } from '@hansa/development';
import { Application, type Environment, type Mount } from '@hansa/platform';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DOMAINS } from './domains.js';
import { type Ground, layGround } from './ground.js';
import { makeSampleOnce } from './sample/make-sample-once.js';
import { SAMPLE_PEOPLE } from './sample/people.js';

/** Said to the user as it is. */
export class CannotStart extends Error {}

export interface Standalone {
  application: Application;
  url: string;
  /** Whether the sign-in page offers the sample people. */
  signsIn: boolean;
  stop(): Promise<void>;
}

/** All services in one process, with what they need around them. `tell` is told in a line what takes its time. */
export async function startStandalone(given: Environment, tell: (line: string) => void): Promise<Standalone> {
  await refuseTakenPort(given);
  const ground = await layGround(given);
  try {
    const application = await Application.create({ domains: DOMAINS, environment: ground.environment });
    application.mount(mounts(ground));
    const withSample = ground.settings.sample && ground.ownIssuer;
    await application.start(withSample ? () => makeSampleOnce(application, ground.folder, tell) : undefined);
    return {
      application,
      url: await application.url(),
      signsIn: ground.ownIssuer,
      stop: async () => {
        await application.stop();
        await ground.postgres.stop();
      },
    };
  } catch (error) {
    await ground.postgres.stop();
    throw error;
  }
}

function mounts({ ownIssuer, folder, environment, settings }: Ground): Mount[] {
  if (!ownIssuer) return [];
  return [
    createIdentityProvider({
      issuer: environment['ISSUER']!,
      folder: join(folder, 'identity-provider'),
      audience: environment['AUDIENCE'] ?? 'hansa-api',
      people: settings.sample ? SAMPLE_PEOPLE : [],
      adminClientSecret: environment['IDENTITY_ADMIN_CLIENT_SECRET']!,
    }),
    mailbox(environment['MAIL_FOLDER']!),
  ];
}

async function refuseTakenPort(given: Environment): Promise<void> {
  const port = Number(given['PORT'] ?? 3000);
  const host = given['HOST'] ?? '127.0.0.1';
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
      .once('error', () => reject(new CannotStart(`Port ${port} is taken. Set another: PORT=${port + 1} npm start`)))
      .listen(port, host, () => probe.close(() => resolve()));
  });
}
