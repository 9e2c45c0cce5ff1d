import { createIdentityProvider, mailbox, startPage } from '@hansa/development';
import { Application, definitionOf, type Environment, type Mount } from '@hansa/platform';
import { join } from 'node:path';
import { DOMAINS } from './domains.js';
import { checkSettings } from './environment.js';
import { freePort } from './free-port.js';
import { type Ground, layGround } from './ground.js';
import { makeSampleOnce } from './sample/make-sample-once.js';
import { SAMPLE_PEOPLE } from './sample/people.js';

export interface Standalone {
  application: Application;
  url: string;
  /** Whether the sign-in page offers the sample people. */
  signsIn: boolean;
  stop(): Promise<void>;
}

/** All services in one process, with what they need around them. `tell` is told in a line what takes its time. */
export async function startStandalone(given: Environment, tell: (line: string) => void): Promise<Standalone> {
  const { platform } = await checkSettings(given);
  const { PORT_FILE: _, ...rest } = given;
  const port = await freePort(platform.host, platform.port);
  const ground = await layGround({ ...rest, PORT: String(port) });
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
    startPage(DOMAINS.map((domain) => definitionOf(domain).name)),
  ];
}
