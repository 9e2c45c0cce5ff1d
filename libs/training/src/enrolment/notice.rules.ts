import { type Language, renderText } from '@hansa/contracts';
import type { Mail } from '@hansa/platform';
import { fill, type Texts, textsIn } from '../texts/texts.js';
import { clocksOf, dateInWords, instantInWords } from '../texts/wording.js';
import type { Notice } from './notice.queries.js';

type Kind = Exclude<keyof Texts['mail'], 'greeting' | 'online'>;

/** The mail to a participant, in the language of the enrolment; the session's days are told by the clocks at its place. */
export function mailFor(kind: Kind, notice: Notice): Mail {
  const language = notice.languages[0] ?? 'en';
  const texts = textsIn(language).mail;
  const title = renderText(notice.title, notice.languages).text;
  const until = notice.offerUntil ? instantInWords(notice.offerUntil, notice.zone, language) : '';
  const parts = [
    fill(texts.greeting, { name: notice.name }),
    fill(texts[kind].text, { until }),
    reasonOf(kind, notice),
    [title, ...daysOf(notice, language), whereOf(kind, notice, texts.online)].join('\n'),
  ];
  return {
    to: notice.email,
    language,
    subject: fill(texts[kind].subject, { title }),
    text: parts.filter(Boolean).join('\n\n'),
  };
}

function reasonOf(kind: Kind, notice: Notice): string | null {
  if (kind === 'sessionCancelled') return notice.cancelReason && renderText(notice.cancelReason, notice.languages).text;
  return kind === 'declined' || kind === 'cancelledByProvider' ? notice.message : null;
}

function daysOf({ days, zone }: Notice, language: Language): string[] {
  return days.map(({ date, starts, ends }) => `${dateInWords(date, language)}, ${starts}–${ends} (${clocksOf(zone)})`);
}

/** Where a session is online is told to those who have a seat. */
function whereOf(kind: Kind, { place, link, state }: Notice, online: string): string {
  const seated = kind === 'booked' || state === 'booked';
  const there = place && `${place.name}, ${place.address}`;
  const virtual = link && (seated ? `${online}: ${link}` : online);
  return [there, virtual].filter(Boolean).join('\n');
}
