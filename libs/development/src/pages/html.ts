import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Language } from '@hansa/contracts';
import { STYLE } from './style.js';

/** Markup that may go into a page as it is. Everything else is escaped by `markup`. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | Part[] | string | number | false | null | undefined;

/** A template whose values are escaped, in text and in quoted attributes. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((text, at) => text + (at < parts.length ? written(parts[at]) : '')).join(''));
}

function written(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return part === false || part === null || part === undefined ? '' : escaped(String(part));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** No script at all; forms may lead on to this machine alone (the portal in development has a port of its own). */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'self' http://127.0.0.1:* http://localhost:*",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export function page(of: { language: Language; title: string; body: Markup }): string {
  return markup`<!doctype html>
    <html lang="${of.language === 'no' ? 'nb' : of.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${of.title} – Hansa</title>
        <style>${new Markup(STYLE)}</style>
      </head>
      <body>
        <main>
          <p class="brand">Hansa</p>
          <h1>${of.title}</h1>
          ${of.body}
        </main>
      </body>
    </html>
`.text;
}

export function sendPage(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, PAGE_HEADERS).end(text);
}
