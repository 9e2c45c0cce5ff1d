import type { CertificateReason, EnrolmentState, Language, OrganisationType, PlaceReason } from '@hansa/contracts';
import { da } from './da.js';
import { de } from './de.js';
import { en } from './en.js';
import { et } from './et.js';
import { fi } from './fi.js';
import { is } from './is.js';
import { lt } from './lt.js';
import { lv } from './lv.js';
import { no } from './no.js';
import { pl } from './pl.js';
import { sv } from './sv.js';

interface MailTexts {
  subject: string;
  text: string;
}

type Settled = Extract<EnrolmentState, 'attended' | 'partially-attended' | 'no-show'>;

/** Every text that training writes to a reader; `{name}` is filled in. */
export interface Texts {
  mail: {
    greeting: string;
    online: string;
    booked: MailTexts;
    offered: MailTexts;
    offerExpired: MailTexts;
    declined: MailTexts;
    cancelledByProvider: MailTexts;
    sessionCancelled: MailTexts;
    sessionMoved: MailTexts;
  };
  /** Said of a place in a session, to its holder and to the provider alike. */
  place: Record<Exclude<PlaceReason, 'attendance-settled'> | Settled, string>;
  organisationType: Record<OrganisationType, string>;
  evaluation: { invited: MailTexts };
  integration: { voteOpened: MailTexts };
  certificate: {
    issued: MailTexts;
    revoked: MailTexts;
    replaced: MailTexts;
    reason: Record<CertificateReason, string>;
    /** In the file itself: what its holder did for it. */
    criteria: string;
  };
}

const ALL: Record<Language, Texts> = { en, da, et, fi, de, is, lv, lt, no, pl, sv };

export function textsIn(language: Language): Texts {
  return ALL[language];
}

/** Puts the values into their places; a place without a value is an error of ours. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing to fill in for {${name}}`);
    return String(value);
  });
}
