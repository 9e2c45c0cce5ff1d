import type { Mount } from '@hansa/platform';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { CannotStart } from './cannot-start.js';
import { ASKED_EACH_TIME, FILE_HEADERS, KEPT_FOR_EVER, OPENER_POLICY, PAGE_HEADERS } from './portal-policy.js';
import { portalPolicy, scriptHashes, WITHOUT_OPENER_POLICY } from './portal-policy.js';

export interface PortalOptions {
  /** As `vite build` writes it. */
  folder: string;
  /** Where people sign in; it may have another origin than the portal. */
  issuer: string;
  /** Where browsers find the portal, where that is known. */
  publicUrl?: string | undefined;
}

/** What is none of the portal's, whether or not something is there. The edge leaves out the same. */
const OTHERS = /^\/(api|realms|admin|resources|development|health|metrics)(\/|$)/;
const ASSET = /^\/assets\//;
/** Files alone: to ask for one that is not there is no way to a page. */
const NO_PAGE = /^\/assets\/|\/\./;

const PAGE = '/index.html';
/** Where a silent sign-in ends, in a frame of the portal's. */
const SILENT = '/silent.html';

const NOT_FOUND = { title: 'There is nothing at this address.', status: 404, code: 'not-found' };
const NOT_ALLOWED = { title: 'This can only be read.', status: 405, code: 'method-not-allowed' };

/** The folder of the portal that this workspace has built. @throws CannotStart */
export function builtPortal(): string {
  const folder = fileURLToPath(new URL('../../portal/dist', import.meta.url));
  if (!existsSync(join(folder, PAGE))) throw new CannotStart('The portal is not built. Say: npm run build');
  return folder;
}

/**
 * The portal's files, as they are, at every path that is not somebody else's; where there is no file, its page, which
 * knows what to show.
 */
export function portal({ folder, issuer, publicUrl }: PortalOptions): Mount {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: [] });
  const facts = { issuerOrigin: new URL(issuer).origin, hashes: hashesIn(folder) };
  const policies = { page: portalPolicy(facts), silent: portalPolicy({ ...facts, framed: true }) };
  const secure = publicUrl?.startsWith('https:');

  function sayHow(path: string, response: ServerResponse): void {
    const isAsset = ASSET.test(path);
    const headers = { ...FILE_HEADERS, ...(!isAsset && PAGE_HEADERS) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('cache-control', isAsset ? KEPT_FOR_EVER : ASKED_EACH_TIME);
    response.setHeader('vary', 'Accept-Encoding');
    if (secure) response.setHeader('strict-transport-security', 'max-age=31536000');
    if (isAsset) return;
    response.setHeader('content-security-policy', path === SILENT ? policies.silent : policies.page);
    if (!WITHOUT_OPENER_POLICY.includes(path)) response.setHeader('cross-origin-opener-policy', OPENER_POLICY);
  }

  return {
    handles: (url) => !OTHERS.test(pathOf(url)),
    callback: (request, response) => {
      const path = pathOf(request.url);
      sayHow(path, response);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD');
        return refuse(response, NOT_ALLOWED);
      }
      // A part of a file is never needed, and whoever asks for one takes the whole.
      delete request.headers.range;
      files(request, response, () => {
        if (NO_PAGE.test(path)) return refuse(response, NOT_FOUND);
        request.url = PAGE;
        files(request, response, () => refuse(response, NOT_FOUND));
      });
    },
  };
}

function pathOf(url = '/'): string {
  return url.split(/[?#]/, 1)[0]!;
}

function hashesIn(folder: string): string[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return [...new Set(pages.flatMap((name) => scriptHashes(readFileSync(join(folder, name), 'utf8'))))];
}

function refuse(response: ServerResponse, problem: { title: string; status: number; code: string }): void {
  response
    .writeHead(problem.status, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    .end(JSON.stringify({ type: 'about:blank', ...problem }));
}
