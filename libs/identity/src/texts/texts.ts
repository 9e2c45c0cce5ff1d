import type { Language, Role } from '@hansa/contracts';
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

/** What identity writes to people. */
export interface Texts {
  roles: Record<Role, string>;
  invitation: {
    subject: (organisation: string) => string;
    /** `until` is written out in the same language. */
    body: (facts: { inviter: string; organisation: string; roles: string; until: string; link: string }) => string;
  };
  erasure: {
    subject: string;
    body: (facts: { link: string }) => string;
  };
}

export const TEXTS: Record<Language, Texts> = { en, da, et, fi, de, is, lv, lt, no, pl, sv };

/** An instant in words, in UTC because the reader's zone is not known. */
export function writtenTime(time: Date, language: Language): string {
  const locale = language === 'no' ? 'nb' : language;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(time)} (UTC)`;
}
