import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { portal } from './portal.js';
import { FILE_HEADERS, OPENER_POLICY, PAGE_HEADERS, portalPolicy } from './portal-policy.js';
import { scriptHashes, WITHOUT_OPENER_POLICY } from './portal-policy.js';

const ROOT = join(import.meta.dirname, '../../..');
const SCRIPT = 'document.documentElement.lang = navigator.language';
const CODE = 'export const answer = 42;\n'.repeat(100);
const FILES = {
  'index.html': `<title>Hansa</title><script>${SCRIPT}</script><script type="module" src="/assets/main-1a.js"></script>`,
  'silent.html': '<title>Silent</title>',
  'robots.txt': 'User-agent: *',
  '.vite/manifest.json': '{}',
  'assets/main-1a.js': CODE,
  'assets/main-1a.js.br': brotliCompressSync(CODE),
  'assets/main-1a.js.gz': gzipSync(CODE),
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

describe('the portal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hansa-portal-'));
  let server: Server;
  let { handles } = { handles: (_url: string): boolean => false };

  beforeAll(async () => {
    for (const [name, content] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    const mount = portal({ folder, issuer: 'https://id.example/realms/hansa', publicUrl: 'https://hansa.example' });
    handles = mount.handles;
    server = createServer(mount.callback);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true });
  });

  /** Sends the path as it stands, and takes the answer as it comes. */
  function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
    const { port } = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path, headers, method, agent: false }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('end', () =>
          resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      sent.once('error', reject).end();
    });
  }

  it.each(['/', '/?code=1', '/clusters/0190/members', '/invitations/CQExp6_XrYq-fM37', '/erasures/a', '/index.html'])(
    'shows its page at %s, asked for anew each time',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        'text/html;charset=utf-8',
        'no-cache',
      ]);
      expect(body.toString()).toBe(FILES['index.html']);
      const again = await ask(path, { 'if-none-match': headers['etag']! });
      expect([again.status, again.body.length, again.headers['content-security-policy']]).toEqual([
        304,
        0,
        headers['content-security-policy'],
      ]);
    },
  );

  it('leaves to others what is theirs, whether or not they have something there', () => {
    const theirs = ['/api', '/api/v1/identity/me?x=1', '/realms/hansa/x', '/admin/realms/hansa', '/admin', '/metrics'];
    expect([...theirs, '/development/mailbox', '/health/ready', '/resources/x'].filter(handles)).toEqual([]);
    const own = ['/', '/?api', '/apis', '/administration', '/healthy', '/clusters/api'];
    expect(own.filter((path) => !handles(path))).toEqual([]);
  });

  it('gives what never changes under its name to be kept, compressed as the browser can', async () => {
    const packed = await ask('/assets/main-1a.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(packed.headers).toMatchObject({
      'content-type': 'text/javascript',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    });
    expect(brotliDecompressSync(packed.body).toString()).toBe(CODE);
    expect(packed.headers).toMatchObject(FILE_HEADERS);
    // What a page alone needs would be said with each of its files.
    expect(Object.keys(packed.headers)).not.toContain('content-security-policy');
    expect(Object.keys(packed.headers).filter((name) => name in PAGE_HEADERS)).toEqual([]);
    expect((await ask('/assets/main-1a.js', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    const plain = await ask('/assets/main-1a.js', { range: 'bytes=0-5' });
    expect([plain.status, plain.headers['content-encoding'], plain.body.toString()]).toEqual([200, undefined, CODE]);
    expect((await ask('/robots.txt')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['/assets/main-0b.js', '/assets/', '/assets/.hidden', '/.vite/manifest.json', '/.env', '/a/.git/config'])(
    'has no page in place of the file %s',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([
        404,
        'application/problem+json',
        'no-store',
      ]);
      expect(JSON.parse(body.toString())).toMatchObject({ status: 404, code: 'not-found' });
    },
  );

  it.each(['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/assets/../../x', '/..%2fx', '/%E0%A4%A', '//etc/passwd'])(
    'gives nothing but its own files at %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect(status === 404 || body.toString() === FILES['index.html']).toBe(true);
    },
  );

  it('can only be read', async () => {
    const { status, headers } = await ask('/clusters', {}, 'POST');
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
    const head = await ask('/clusters', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('runs no script but its files and what stands in its pages, and speaks with itself and the issuer', async () => {
    const { headers } = await ask('/clusters');
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    const policy = String(headers['content-security-policy']);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src 'self' 'sha256-${hash}'`,
        "connect-src 'self' https://id.example",
        "frame-src 'self' https://id.example",
        "form-action 'self' https://id.example",
        "frame-ancestors 'none'",
      ]),
    );
    expect(headers).toMatchObject({
      ...FILE_HEADERS,
      ...PAGE_HEADERS,
      'strict-transport-security': 'max-age=31536000',
      'cross-origin-opener-policy': OPENER_POLICY,
    });
  });

  it('lets itself alone show the page that ends a silent sign-in', async () => {
    const { headers, body } = await ask('/silent.html?code=1');
    expect(body.toString()).toBe(FILES['silent.html']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['cross-origin-opener-policy']).toBeUndefined();
  });

  it('does not cut off the window in which somebody signs in beside', async () => {
    const { headers, body } = await ask('/signed-in?code=1');
    expect([headers['cross-origin-opener-policy'], body.toString()]).toEqual([undefined, FILES['index.html']]);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('the edge', () => {
  const caddy = readFileSync(join(ROOT, 'deploy/caddy/portal.caddy'), 'utf8');
  const set = (name: string) =>
    [...caddy.matchAll(new RegExp(`\\b${name} (?:"([^"]*)"|(\\S+))$`, 'gim'))].map(([, long, short]) => long ?? short);
  const pages = ['index.html', 'silent.html'].map((name) => readFileSync(join(ROOT, 'apps/portal', name), 'utf8'));

  it('says around the portal what standalone says', () => {
    for (const [name, value] of Object.entries({ ...FILE_HEADERS, ...PAGE_HEADERS }))
      expect([name, set(name)]).toEqual([name, [value]]);
    expect(set('Cross-Origin-Opener-Policy')).toEqual([OPENER_POLICY]);
    expect(caddy).toContain(`@alone not path /assets/* ${WITHOUT_OPENER_POLICY.join(' ')}\n`);
    const hashes = [...new Set(pages.flatMap(scriptHashes))];
    expect(set('Content-Security-Policy').slice(1)).toEqual([
      portalPolicy({ hashes }),
      portalPolicy({ hashes, framed: true }),
    ]);
  });

  it('leaves out of the portal what standalone leaves out', () => {
    const { handles } = portal({ folder: join(ROOT, 'deploy/caddy'), issuer: 'http://localhost/realms/hansa' });
    const [, others] = /@others path (.+)$/m.exec(caddy)!;
    const paths = others!.split(' ').map((path) => path.replace('*', 'x'));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter(handles)).toEqual([]);
    expect(paths.filter((path) => !handles(`/x${path}`))).toEqual([]);
  });
});
