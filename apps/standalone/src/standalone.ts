import { createIdentityProvider, mailbox, type SamplePerson } from '@hansa/development';
import { Application, AuthSettings, type Environment, type Mount } from '@hansa/platform';
import { join } from 'node:path';
import { DOMAINS } from './domains.js';
import { checkSettings } from './environment.js';
import { freePort } from './free-port.js';
import { type Ground, layGround } from './ground.js';
import { builtPortal, portal } from './portal.js';
import { makeSampleOnce } from './sample/make-sample-once.js';
import { SAMPLE_PEOPLE } from './sample/people.js';
import { sampleNote } from './sample/sample-note.js';

export interface Standalone {
  application: Application;
  url: string;
  /** Whether Hansa says itself who people are. */
  signsIn: boolean;
  /** Whom the sign-in page offers. */
  people: readonly SamplePerson[];
  stop(): Promise<void>;
}

/** All services in one process, with what they need around them. `tell` is told in a line what takes its time. */
export async function startStandalone(given: Environment, tell: (line: string) => void): Promise<Standalone> {
  const { platform } = await checkSettings(given);
  const { PORT_FILE: _, ...rest } = given;
  const port = await freePort(platform.host, platform.port);
  const folder = builtPortal();
  const ground = await layGround({ ...rest, PORT: String(port) });
  try {
    const application = await Application.create({ domains: DOMAINS, environment: ground.environment });
    const withSample = ground.settings.sample && ground.ownIssuer && sampleNote(ground.folder) !== 'removed';
    const people = withSample ? SAMPLE_PEOPLE : [];
    const { issuer } = application.setting(AuthSettings);
    const publicUrl = ground.environment['IDENTITY_PUBLIC_URL'];
    application.mount([...forDevelopment(ground, people), portal({ folder, issuer, publicUrl })]);
    await application.start(withSample ? () => makeSampleOnce(application, ground.folder, tell) : undefined);
    return {
      application,
      url: await application.url(),
      signsIn: ground.ownIssuer,
      people,
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

/** What Hansa has beside itself where it says itself who people are. */
function forDevelopment({ ownIssuer, folder, environment }: Ground, people: readonly SamplePerson[]): Mount[] {
  if (!ownIssuer) return [];
  return [
    createIdentityProvider({
      issuer: environment['ISSUER']!,
      folder: join(folder, 'identity-provider'),
      audience: environment['AUDIENCE'] ?? 'hansa-api',
      people,
      adminClientSecret: environment['IDENTITY_ADMIN_CLIENT_SECRET']!,
    }),
    mailbox(environment['MAIL_FOLDER']!),
  ];
}
