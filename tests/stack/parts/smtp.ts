import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

export interface MailCatcher {
  /** `smtp://127.0.0.1:port` */
  url: string;
  stop(): Promise<void>;
}

/** A mail server that delivers nothing: every mail lies as an `.eml` file in `folder`, where the mailbox reads it. */
export async function catchMails(folder: string, port: number): Promise<MailCatcher> {
  await mkdir(folder, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _session, done) => {
      const keep = async () => {
        const name = randomUUID();
        await writeFile(join(folder, `.${name}`), await buffer(stream));
        await rename(join(folder, `.${name}`), join(folder, `${name}.eml`));
      };
      keep().then(() => done(), done);
    },
  });
  // A client that is killed in the middle of its mail.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
