import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../database/database.js';
import { testDatabase, type TestDatabase, until } from '../testing/index.js';
import { MailSettings } from './mail.settings.js';
import { MailWorker, pauseAfter } from './mail-worker.js';

class TrainingDatabase extends Database {}
interface Row {
  id: string;
  recipient: string | null;
  body: string | null;
  attempts: number;
  sent_at: Date | null;
  last_error: string | null;
  wait: number;
}

describe('a mail', () => {
  let test: TestDatabase<TrainingDatabase>;
  let folder: string;
  const workers: MailWorker[] = [];
  beforeAll(async () => {
    Logger.overrideLogger(false);
    test = await testDatabase(TrainingDatabase);
    folder = mkdtempSync(join(tmpdir(), 'hansa-mail-'));
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    await test.database.query('delete from mail');
  });
  afterAll(async () => {
    await test.close();
    rmSync(folder, { recursive: true });
  });

  const start = (settings: Record<string, string>) => {
    const worker = new MailWorker('training', test.database, new MailSettings(MailSettings.schema.parse(settings)));
    workers.push(worker);
    worker.start();
    return worker;
  };
  const write = () =>
    test.database.transaction((tx) =>
      tx.mail({
        to: 'anna@example.org',
        language: 'sv',
        subject: 'En plats är ledig',
        text: 'Hej Anna,\n\nvälkommen.',
      }),
    );
  const rows = () =>
    test.database.query<Row>(
      'select *, extract(epoch from next_attempt_at - clock_timestamp())::float8 as wait from mail order by created_at',
    );

  it('is put into the folder, and then nobody knows to whom it went', async () => {
    await write();
    start({ folder, from: 'Hansa <noreply@hansa.example>' });
    await until(async () => (await rows())[0]?.sent_at !== null);
    const [row] = await rows();
    expect(row).toMatchObject({ recipient: null, subject: null, body: null, attempts: 1 });
    expect(readdirSync(folder)).toEqual([`${row!.id}.eml`]);
    const content = readFileSync(join(folder, `${row!.id}.eml`), 'utf8');
    expect(content).toContain(`Message-ID: <${row!.id}@hansa.example>`);
    expect(content).toContain('To: anna@example.org');
    expect(content).toContain('Content-Language: sv');
  });

  it('is sent once, although several look for it', async () => {
    for (let n = 0; n < 20; n += 1) await write();
    for (let n = 0; n < 3; n += 1) start({ folder });
    await until(async () => (await rows()).every(({ sent_at }) => sent_at !== null));
    expect((await rows()).map(({ attempts }) => attempts)).toEqual(Array(20).fill(1));
  });

  it('of a transaction that failed is not there', async () => {
    const failing = test.database.transaction(async (tx) => {
      await tx.mail({ to: 'a@b.example', language: 'en', subject: 's', text: 't' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await rows()).toEqual([]);
  });

  it('is kept when the server refuses it, and tried again later', async () => {
    const server = await refusingServer();
    await write();
    start({ url: `smtp://127.0.0.1:${server.port}` });
    await until(async () => (await rows())[0]!.attempts === 1);
    server.close();
    const [row] = await rows();
    expect(row).toMatchObject({ recipient: 'anna@example.org', sent_at: null });
    expect(row!.last_error).toMatch(/^550/);
    expect(row!.last_error).not.toContain('anna');
    expect(row!.wait).toBeGreaterThan(20);
  });

  it('waits while there is nothing to send it with', async () => {
    await write();
    const worker = start({});
    worker.wake();
    expect(await rows()).toMatchObject([{ sent_at: null, attempts: 0 }]);
  });
});

describe('the pause after a failure', () => {
  it('doubles up to an hour', () => {
    expect([1, 2, 3, 8, 50].map(pauseAfter)).toEqual([30, 60, 120, 3600, 3600]);
  });
});

/** A mail server that speaks as RFC 5321 has it and takes no recipient. */
async function refusingServer(): Promise<{ port: number; close(): Server }> {
  const server = createServer((socket) => {
    socket.write('220 here\r\n');
    socket.on('data', (chunk) => {
      const said = String(chunk);
      if (said.startsWith('EHLO')) socket.write('250 here\r\n');
      else if (said.startsWith('RCPT')) socket.write('550 anna@example.org is unknown\r\n');
      else if (said.startsWith('QUIT')) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
}
