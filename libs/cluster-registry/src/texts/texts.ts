import type { ClusterField, CriterionCode, Language, MatchReason } from '@hansa/contracts';
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

export interface MailTexts {
  subject: string;
  text: string;
}

/** Every text that the registry writes to a reader; `{name}` is filled in. */
export interface Texts {
  mail: {
    greeting: string;
    returned: MailTexts;
    published: MailTexts;
    madeEmerging: MailTexts;
    vouchedFor: MailTexts;
    vouchingEnded: MailTexts;
    vouchingLost: MailTexts;
    confirm: MailTexts;
    notReconfirmed: MailTexts;
    planNotMet: MailTexts;
    handedOver: MailTexts;
    handOverAskedFor: MailTexts;
    interestExpressed: MailTexts;
    interestAccepted: MailTexts;
    /** Before the reason. */
    interestDeclined: MailTexts;
    interestLapsed: MailTexts;
    /** Before a list of criteria. */
    unmet: string;
  };
  /** Why another cluster may be a partner. */
  match: Record<MatchReason['code'], string>;
  criterion: Record<CriterionCode, string>;
  /** What the parts of a profile are called, before a remark. */
  field: Record<ClusterField, string>;
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
