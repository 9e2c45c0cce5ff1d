import { spawnSync } from 'node:child_process';
import { freePort } from '@hansa/platform/testing';
import { connect } from 'node:net';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cached, run } from './cache.js';
import { Part } from './part.js';

/** Versity's gateway (Apache 2.0), a store that speaks S3 over a folder; any other would do as well. */
const VERSION = 'v1.8.0';
const KEY = { access: 'hansa', secret: 'hansa-tests-only' };

/** Says what of the machine is missing, and how it comes. */
export class GoIsMissing extends Error {
  constructor() {
    super(
      'The store of files of the tests is built by Go 1.25 or newer, which this machine does not have: ' +
        "https://go.dev/dl, or Debian's golang-go where it is new enough.",
    );
    this.name = 'GoIsMissing';
  }
}

/** Built once from its source. Throws `GoIsMissing`. */
async function gateway(): Promise<string> {
  const folder = await cached(`versitygw-${VERSION}`, async (place) => {
    if (spawnSync('go', ['version']).error) throw new GoIsMissing();
    run('env', [`GOBIN=${place}`, 'go', 'install', `github.com/versity/versitygw/cmd/versitygw@${VERSION}`]);
  });
  return join(folder, 'versitygw');
}

/** A store of files that runs, with one bucket, `files`. Throws `GoIsMissing`. */
export async function startS3(folder: string): Promise<{ part: Part; url: string }> {
  const port = await freePort();
  const part = await (await s3(folder, port)).start();
  return { part, url: `http://${KEY.access}:${KEY.secret}@127.0.0.1:${port}` };
}

async function s3(folder: string, port: number): Promise<Part> {
  const command = await gateway();
  const [root, facts] = [join(folder, 'buckets'), join(folder, 'facts')];
  // A folder in its root is a bucket.
  mkdirSync(join(root, 'files'), { recursive: true });
  mkdirSync(facts, { recursive: true });
  return new Part({
    name: 'the store of files',
    log: join(folder, 's3.log'),
    launch: {
      folder,
      command,
      // What it knows of files goes beside them: not every file system of a test machine keeps extended attributes.
      args: ['--port', `127.0.0.1:${port}`, '--quiet', 'posix', '--sidecar', facts, root],
      environment: { ROOT_ACCESS_KEY_ID: KEY.access, ROOT_SECRET_ACCESS_KEY: KEY.secret },
    },
    isReady: () => takesConnections(port),
  });
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', reject);
  });
}
