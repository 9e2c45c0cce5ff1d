import { markup, page, type Markup } from '../pages/html.js';
import type { Chosen } from '../texts/choose-texts.js';
import type { Mail } from './mailbox.js';

export const MAILBOX = '/development/mailbox';

export function mailboxPage({ language, texts }: Chosen, mails: Mail[], to: string): string {
  const words = texts.mailbox;
  const rows = mails.map(
    (mail) => markup`<li><a class="card" href="${MAILBOX}/${encodeURIComponent(mail.id)}">
      <strong>${mail.subject || words.noSubject}</strong>
      <span>${words.to}: ${mail.to}</span><span>${words.at}: ${when(language, mail.at)}</span>
    </a></li>`,
  );
  const body = markup`<p>${words.intro}</p>
    <form method="get" action="${MAILBOX}">
      <div class="field">
        <label for="to">${words.filter}</label>
        <input id="to" name="to" type="email" value="${to}" autocomplete="off">
      </div>
      <p class="actions"><button class="action">${words.show}</button></p>
    </form>
    ${mails.length > 0 ? markup`<ul class="list">${rows}</ul>` : markup`<p class="muted">${words.none}</p>`}`;
  return page({ language, title: words.title, body });
}

/** `origin` is where the reader is: only what leads there becomes a link. */
export function mailPage({ language, texts }: Chosen, mail: Mail | null, origin: string): string {
  const words = texts.mailbox;
  const back = markup`<p><a href="${MAILBOX}">${words.all}</a></p>`;
  if (!mail) return page({ language, title: words.title, body: markup`${back}<p>${words.gone}</p>` });
  const body = markup`${back}
    <dl>
      <dt>${words.to}</dt><dd>${mail.to}</dd>
      <dt>${words.at}</dt><dd>${when(language, mail.at)}</dd>
    </dl>
    <pre>${linked(mail.text, origin)}</pre>`;
  return page({ language, title: mail.subject || words.noSubject, body });
}

function linked(text: string, origin: string): Markup[] {
  return text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/).map((part, at) => {
    const ours = at % 2 === 1 && URL.parse(part)?.origin === origin;
    return ours ? markup`<a href="${part}">${part}</a>` : markup`${part}`;
  });
}

/** Day before month, as all the others write it; and Intl knows no `no`. */
const LOCALES: Record<string, string> = { en: 'en-GB', no: 'nb' };

function when(language: string, at: string): Markup {
  const format = new Intl.DateTimeFormat(LOCALES[language] ?? language, {
    dateStyle: 'medium',
    timeStyle: 'long',
    timeZone: 'UTC',
  });
  return markup`<time datetime="${at}">${format.format(new Date(at))}</time>`;
}
