import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { mailbox, type Mail } from '../index.js';
import { served, type Served } from '../testing/served.js';

describe('the development mailbox', () => {
  const folders: string[] = [];
  let folder: string;
  let server: Served;

  async function send(id: string, mail: { to: string; subject: string; text: string; date?: Date }): Promise<void> {
    const transport = createTransport({ streamTransport: true, buffer: true });
    const { message } = await transport.sendMail({
      from: 'hansa@hansa.example',
      ...mail,
      messageId: `<${id}@hansa.example>`,
    });
    writeFileSync(join(folder, `${id}.eml`), message as Buffer);
  }
  const read = (path: string, headers: Record<string, string> = {}) => fetch(`${server.origin}${path}`, { headers });
  const json = async (path: string) => (await (await read(path, { accept: 'application/json' })).json()) as Mail[];

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hansa-development-'));
    folders.push(folder);
    server = await served(() => mailbox(folder).callback);
  });
  afterEach(() => server.close());
  afterAll(() => folders.forEach((path) => rmSync(path, { recursive: true, force: true })));

  it('gives what was sent, newest first, to everyone or to one address', async () => {
    await send('one', {
      to: 'a@x.example',
      subject: 'Första övningen',
      text: 'Hej å ä ö ž ł',
      date: new Date('2026-01-01'),
    });
    await send('two', {
      to: 'b@x.example, Anna <A@x.example>',
      subject: 'Second',
      text: 'x',
      date: new Date('2026-01-02'),
    });
    expect((await json('/development/mailbox')).map(({ id }) => id)).toEqual(['two', 'one']);
    expect(await json('/development/mailbox?to=b@x.example')).toHaveLength(1);
    expect(await mailbox(folder).list('a@X.example')).toEqual([
      expect.objectContaining({ id: 'two', to: 'b@x.example, A@x.example' }),
      {
        id: 'one',
        to: 'a@x.example',
        subject: 'Första övningen',
        text: 'Hej å ä ö ž ł',
        at: '2026-01-01T00:00:00.000Z',
        messageId: '<one@hansa.example>',
      },
    ]);
  });

  it('is empty where there is no folder yet, and says what to do', async () => {
    rmSync(folder, { recursive: true });
    expect(await mailbox(folder).list()).toEqual([]);
    const page = await read('/development/mailbox', { 'accept-language': 'de' });
    expect(await page.text()).toContain('Noch keine Mails.');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('shows a mail with links to this place alone, and everything else as text', async () => {
    const own = `${server.origin}/invitations/7?a=1&b=2`;
    await send('x', {
      to: 'a@x.example',
      subject: '<img src=x>',
      text: `Go to ${own}.\nNot to http://evil.example/ <b>`,
    });
    const text = await (await read('/development/mailbox/x')).text();
    expect(text).toContain(`<a href="${own.replace('&', '&amp;')}">`);
    expect(text).not.toContain('href="http://evil.example');
    expect(text).toContain('&lt;b&gt;');
    expect(text).toContain('<h1>&lt;img src=x&gt;</h1>');
    expect((await read('/development/mailbox/..%2F..%2Fetc%2Fpasswd')).status).toBe(404);
  });

  it('says when in the way of the reader, day before month', async () => {
    await send('x', { to: 'a@x.example', subject: 'x', text: 'x', date: new Date('2026-11-24T19:35:28Z') });
    expect(await (await read('/development/mailbox/x', { 'accept-language': 'en' })).text()).toContain(
      '24 Nov 2026, 19:35:28',
    );
  });

  it('can only be read, and only from this machine', async () => {
    expect((await fetch(`${server.origin}/development/mailbox`, { method: 'DELETE' })).status).toBe(405);
    const { handles } = mailbox(folder);
    expect(['/development/mailbox', '/development/mailbox?to=a', '/development/mailbox/x'].every(handles)).toBe(true);
    expect(handles('/development/mailboxes')).toBe(false);
  });
});
