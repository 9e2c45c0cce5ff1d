import { describe, expect, it } from '@jest/globals';
import { Language } from '@hansa/contracts';
import { TEXTS, writtenTime } from './texts.js';

const FACTS = { inviter: 'INVITER', organisation: 'ORGANISATION', roles: 'ROLES', until: 'UNTIL', link: 'LINK' };

describe.each(Language.options)('what identity writes in %s', (language) => {
  const texts = TEXTS[language];

  it('says every fact of an invitation once', () => {
    const body = texts.invitation.body(FACTS);
    for (const fact of Object.values(FACTS)) expect(body.split(fact)).toHaveLength(2);
    expect(texts.invitation.subject('ORGANISATION')).toContain('ORGANISATION');
  });

  it('leads to the receipt of an erasure', () => {
    expect(texts.erasure.body({ link: 'LINK' })).toContain('\nLINK\n');
  });

  it('is not the English text', () => {
    if (language === 'en') return;
    expect(texts.erasure.body({ link: '' })).not.toBe(TEXTS.en.erasure.body({ link: '' }));
  });

  it('writes a time with its year', () => {
    expect(writtenTime(new Date('2026-12-14T10:30:00Z'), language)).toContain('2026');
  });
});

describe('a time in words', () => {
  it('is that of its language', () => {
    const time = new Date('2026-12-14T10:30:00Z');
    expect(new Set(Language.options.map((language) => writtenTime(time, language))).size).toBeGreaterThan(8);
    expect(writtenTime(time, 'no')).toContain('desember');
  });
});
