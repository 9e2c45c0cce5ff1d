import { createHash } from 'node:crypto';

/** What stands around every answer with one of the portal's files. The edge says the same: deploy/caddy/portal.caddy. */
export const FILE_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a page says beside that. What pages are made of has no use for it, and a first page is made of many files. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  // Links in mails carry a secret in their path.
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), ' +
    'microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()',
};

/** No other site's window keeps a hold on one of the portal's; the portal keeps one on those that it opens. */
export const OPENER_POLICY = 'same-origin-allow-popups';
/**
 * Where a sign-in in a frame or in a window beside comes by. Without the policy, as the pages of the identity provider:
 * between two that differ in it a browser cuts the window off from the one that has opened it.
 */
export const WITHOUT_OPENER_POLICY = ['/silent.html', '/signed-in'];

export const KEPT_FOR_EVER = 'public, max-age=31536000, immutable';
export const ASKED_EACH_TIME = 'no-cache';

export interface PolicyFacts {
  /** Of the issuer, where it may be another than the portal's own. */
  issuerOrigin?: string;
  /** Of the scripts that stand in the pages themselves, as `scriptHashes` gives them. */
  hashes?: readonly string[];
  /** Whether the portal itself may show it in a frame: only the page that ends a silent sign-in. */
  framed?: boolean;
}

/** The Content-Security-Policy of the portal's files. Why it is as it is: docs/adr/0034. */
export function portalPolicy({ issuerOrigin, hashes = [], framed = false }: PolicyFacts): string {
  const andIssuer = issuerOrigin ? ` ${issuerOrigin}` : '';
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(' '),
    // Mantine writes style elements and attributes of its own.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${andIssuer}`,
    `frame-src 'self'${andIssuer}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action 'self'${andIssuer}`,
    `frame-ancestors ${framed ? "'self'" : "'none'"}`,
  ].join('; ');
}

/** As a policy names the scripts that stand in a page itself. */
export function scriptHashes(html: string): string[] {
  return [...html.matchAll(/<script\b(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script!).digest('base64')}'`,
  );
}
