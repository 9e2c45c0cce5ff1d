import { readdir, readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { isForLoopback } from '../identity-provider/loopback.js';
import { sendPage } from '../pages/html.js';
import { chooseTexts } from '../texts/choose-texts.js';
import { MAILBOX, mailboxPage, mailPage } from './pages.js';

export type Mail = {
  /** The name of its file, without `.eml`. */
  id: string;
  /** The addresses it went to, separated by comma and space. */
  to: string;
  subject: string;
  /** Its plain text. */
  text: string;
  /** When it was sent, an instant in UTC. */
  at: string;
  messageId: string;
};

export type Mailbox = {
  /** Newest first; all, or those to one address. */
  list(to?: string): Promise<Mail[]>;
  /** Whether a request of this path and query is for `callback`. */
  handles(url: string): boolean;
  /** Answers a plain Node request: pages, or JSON to those who ask for it by `Accept`. */
  callback(request: IncomingMessage, response: ServerResponse): void;
};

/** Shows the mails that lie as `.eml` files in a folder, which need not exist yet. */
export function mailbox(folder: string): Mailbox {
  const read = new Map<string, { size: number; mtimeMs: number; mail: Mail }>();

  async function list(to?: string): Promise<Mail[]> {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
    for (const name of read.keys()) if (!names.includes(name)) read.delete(name);
    const mails = (await Promise.all(names.map(readMail))).filter((mail) => mail !== null);
    const wanted = to?.trim().toLowerCase();
    return mails
      .filter((mail) => !wanted || mail.to.toLowerCase().split(', ').includes(wanted))
      .sort((one, other) => other.at.localeCompare(one.at) || other.id.localeCompare(one.id));
  }

  async function readMail(name: string): Promise<Mail | null> {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    if (!found) return null;
    const before = read.get(name);
    if (before?.size === found.size && before.mtimeMs === found.mtimeMs) return before.mail;
    const parsed = await PostalMime.parse(await readFile(file));
    const sent = new Date(parsed.date ?? found.mtime);
    const mail = {
      id: name.slice(0, -'.eml'.length),
      to: (parsed.to ?? []).map(({ address }) => address).join(', '),
      subject: parsed.subject ?? '',
      text: (parsed.text ?? '').trimEnd(),
      at: (Number.isNaN(sent.getTime()) ? found.mtime : sent).toISOString(),
      messageId: parsed.messageId ?? '',
    };
    read.set(name, { size: found.size, mtimeMs: found.mtimeMs, mail });
    return mail;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host, accept = '' } = request.headers;
    if (!isForLoopback(request)) return sendJson(response, 421, { title: 'This is not the machine you asked for.' });
    if (request.method !== 'GET') return sendJson(response, 405, { title: 'Mails can only be read.' });
    const url = new URL(request.url ?? '/', `http://${host}`);
    const asJson = accept.includes('application/json');
    const chosen = chooseTexts(request.headers['accept-language'], url.searchParams.get('lang') ?? '');
    const id = url.pathname.slice(MAILBOX.length + 1);
    if (!id) {
      const to = url.searchParams.get('to') ?? '';
      const mails = await list(to);
      return asJson ? sendJson(response, 200, mails) : sendPage(response, 200, mailboxPage(chosen, mails, to));
    }
    const mail = (await list()).find((one) => encodeURIComponent(one.id) === id) ?? null;
    if (asJson) return sendJson(response, mail ? 200 : 404, mail ?? { title: 'There is no such mail.' });
    sendPage(response, mail ? 200 : 404, mailPage(chosen, mail, url.origin));
  }

  return {
    list,
    handles: (url) => url.split('?')[0] === MAILBOX || url.startsWith(`${MAILBOX}/`),
    callback: (request, response) => {
      answer(request, response).catch(() => {
        if (!response.headersSent) sendJson(response, 500, { title: 'The mails could not be read.' });
        else response.destroy();
      });
    },
  };
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
