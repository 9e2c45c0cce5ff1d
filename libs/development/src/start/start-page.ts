import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAILBOX } from '../mailbox/pages.js';
import { markup, page, sendPage } from '../pages/html.js';
import { type Chosen, chooseTexts } from '../texts/choose-texts.js';

export type StartPage = {
  /** Whether a request of this path and query is for `callback`. */
  handles(url: string): boolean;
  /** Answers a plain Node request. */
  callback(request: IncomingMessage, response: ServerResponse): void;
};

/** Where links in mails lead, whose last part is a token. */
const FROM_MAIL = /^\/(?:invitations|erasures)\/([\w-]+)$/;

/** What a browser finds at the printed address, and behind the links in mails, until the portal is there. */
export function startPage(services: readonly string[]): StartPage {
  return {
    handles: (url) => pathOf(url) === '/' || FROM_MAIL.test(pathOf(url)),
    callback: ({ url = '/', headers }, response) => {
      const lang = URL.parse(url, 'http://localhost')?.searchParams.get('lang') ?? '';
      const chosen = chooseTexts(headers['accept-language'], lang);
      sendPage(response, 200, startPageIn(chosen, services, FROM_MAIL.exec(pathOf(url))?.[1]));
    },
  };
}

const pathOf = (url: string) => url.split('?')[0]!;

function startPageIn({ language, texts }: Chosen, services: readonly string[], token: string | undefined): string {
  const { start } = texts;
  const references = services.map(
    (service) => markup`<li><a class="card" href="/api/v1/${service}/reference/">
      <strong>${start.reference}: ${service}</strong><span>${start.referenceHint}</span>
    </a></li>`,
  );
  const body = markup`${token && markup`<p class="notice">${start.fromMail}</p><pre>${token}</pre>`}
    <p>${start.intro}</p>
    <ul class="list">
      ${references}
      <li><a class="card" href="${MAILBOX}">
        <strong>${texts.mailbox.title}</strong><span>${texts.mailbox.intro}</span>
      </a></li>
    </ul>`;
  return page({ language, title: start.title, body });
}
