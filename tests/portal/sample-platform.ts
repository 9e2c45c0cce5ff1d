import { signIn } from '@hansa/development';
import { startStandalone, type Standalone } from '@hansa/standalone';
import { Visitor } from '@hansa/test-journeys/visitor';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `npm start` gives: everything in one process, with the sample data. */
export interface SamplePlatform {
  url: string;
  stranger: Visitor;
  /** One of the sample people, by e-mail, or somebody new. */
  signIn(email: string): Promise<Visitor>;
  account(): Promise<void>;
  password: null;
  close(): Promise<void>;
}

/** On a free port, in a folder of its own that is removed with it. */
export async function startSamplePlatform(): Promise<SamplePlatform> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-sample-'));
  const standalone: Standalone = await startStandalone(
    { HANSA_DATA: folder, PORT: '0', RATE_LIMIT_PER_ADDRESS: '1000000', RATE_LIMIT_PER_PERSON: '1000000' },
    () => undefined,
  );
  const { url } = standalone;
  const api = `${url}/api/v1`;
  return {
    url,
    stranger: new Visitor(api),
    signIn: async (email) => {
      const { accessToken } = await signIn({ issuer: `${url}/realms/hansa`, email });
      return new Visitor(api, accessToken);
    },
    account: async () => undefined,
    password: null,
    close: async () => {
      await standalone.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
