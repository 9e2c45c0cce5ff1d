import { describe, expect, it } from '@jest/globals';
import type { AddPracticeInput, RuleBroken } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { aFact, aFailure, aPractice, inEnglish } from '../testing/a-practice.js';
import { Practice } from './practice.entity.js';
import {
  PracticeAwaitsNoValidation,
  PracticeIsIncomplete,
  PracticeIsNoDraft,
  PracticeIsNotPublished,
  PracticeIsNotSubmitted,
  PracticeIsOutOfUse,
  ValidationWasNotRefused,
} from './practice.errors.js';

const now = new Date('2026-03-02T10:00:00Z');
const later = new Date('2026-03-03T10:00:00Z');
const beginning = { id: randomUUID(), createdBy: randomUUID(), now, sample: false };
const ownerId = randomUUID();
const draft = (told: Partial<AddPracticeInput> = {}) => Practice.draft(aPractice({ ownerId, ...told }), beginning);

function submitted(): Practice {
  const practice = draft();
  practice.submit(now);
  return practice;
}
function published(): Practice {
  const practice = submitted();
  practice.publish(now);
  return practice;
}
function validated(): Practice {
  const practice = published();
  practice.validate(now);
  return practice;
}
function missing(work: () => void): string[] {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(PracticeIsIncomplete);
    return ((error as RuleBroken).details['errors'] as { field: string }[]).map(({ field }) => field);
  }
  return [];
}

describe('a practice in the making', () => {
  it('needs no more than a title, and says which languages it can be read in', () => {
    const practice = Practice.draft({ ownerId, outcome: 'good', title: inEnglish('Mentors') }, beginning);
    expect(practice).toMatchObject({ status: 'draft', summary: null, evidence: [], country: null, languages: ['en'] });
    expect(draft().languages).toEqual(['en', 'da']);
    expect(draft({ summary: inEnglish('Only English') }).languages).toEqual(['en']);
  });

  it('is told all that is missing at once when it is submitted', () => {
    const bare = { ownerId, title: inEnglish('Mentors') };
    const good = Practice.draft({ ...bare, outcome: 'good' }, beginning);
    const rest = ['resources', 'challenges', 'lessons', 'timescale', 'place', 'themes'];
    expect(missing(() => good.submit(now))).toEqual(['summary', 'problem', 'done', 'evidence', ...rest]);
    const failure = Practice.draft({ ...bare, outcome: 'failure' }, beginning);
    expect(missing(() => failure.submit(now))).toEqual([
      ...['summary', 'problem', 'done', 'wentWrong', 'doDifferently'],
      ...rest,
    ]);
  });

  it('that is a failure says what went wrong instead of how it succeeded', () => {
    const failure = Practice.draft(aFailure({ ownerId }), beginning);
    failure.submit(now);
    expect(failure.status).toBe('submitted');
  });

  it('goes to its editor, and back to its author, who submits it again', () => {
    const practice = submitted();
    expect(() => practice.submit(later)).toThrow(PracticeIsNoDraft);
    practice.return(later);
    expect(practice.change({ people: null }, later)).toBe('unseen');
    expect(() => practice.publish(later)).toThrow(PracticeIsNotSubmitted);
    practice.submit(later);
    practice.publish(later);
    expect(practice).toMatchObject({ status: 'published', validation: 'awaited', publishedAt: later });
    expect(() => practice.return(later)).toThrow(PracticeIsNotSubmitted);
  });

  it('loses what is cleared and keeps what is left out', () => {
    const practice = draft();
    practice.change({ place: { country: 'LV' }, cost: null, summary: null }, later);
    expect(practice).toMatchObject({ country: 'LV', region: null, city: null, cost: null, summary: null, people: 0.2 });
  });

  it('is discarded as long as it has not been submitted', () => {
    draft().mayBeDiscarded();
    expect(() => submitted().mayBeDiscarded()).toThrow(PracticeIsNoDraft);
    expect(() => published().mayBeDiscarded()).toThrow(PracticeIsNoDraft);
  });
});

describe('a public practice', () => {
  it('stays complete', () => {
    expect(missing(() => published().change({ themes: [], lessons: null }, later))).toEqual(['lessons', 'themes']);
  });

  it('is validated once', () => {
    const practice = validated();
    expect(practice).toMatchObject({ status: 'validated', validation: null, validatedAt: now });
    expect(() => practice.validate(later)).toThrow(PracticeAwaitsNoValidation);
    expect(() => submitted().validate(later)).toThrow(PracticeAwaitsNoValidation);
  });

  it('that an expert returned or declined stays public, and asks for validation anew', () => {
    const practice = published();
    expect(() => practice.askValidation(later)).toThrow(ValidationWasNotRefused);
    practice.refuseValidation('returned', later);
    expect(practice).toMatchObject({ status: 'published', validation: 'returned' });
    expect(() => practice.validate(later)).toThrow(PracticeAwaitsNoValidation);
    expect(practice.change({ people: 1 }, later)).toBe('changed');
    expect(practice.validation).toBe('returned');
    practice.askValidation(later);
    practice.refuseValidation('declined', later);
    practice.askValidation(later);
    expect(practice.validation).toBe('awaited');
  });

  it('loses its validation when it says something else', () => {
    for (const change of [
      { done: inEnglish('Each firm opened its doors for a day.') },
      { evidence: [aFact('Firms that met began projects together.', { figure: 13, unit: 'projects' })] },
      { evidence: [...aPractice({ ownerId }).evidence!, aFact('They hired people.')] },
      { title: inEnglish('Breakfasts of small firms', { da: 'Noget helt andet' }) },
      { title: inEnglish('Breakfasts of small firms') },
      { outcome: 'failure' as const, wentWrong: inEnglish('It ended.'), doDifferently: inEnglish('Go on.') },
      { themes: ['internationalisation', 'skills'] },
    ]) {
      const practice = validated();
      expect(practice.change(change, later)).toBe('validation-lost');
      expect(practice).toMatchObject({ status: 'published', validation: 'awaited', validatedAt: null });
    }
  });

  it('keeps its validation when it is only translated or linked', () => {
    const { title, evidence } = aPractice({ ownerId });
    const fact = evidence![0]!;
    for (const change of [
      { title: { ...title, texts: { ...title.texts, sv: 'Frukost för småföretag' } } },
      { evidence: [{ ...fact, fact: inEnglish(fact.fact.texts.en!, { lv: 'Uzņēmumi sāka projektus kopā.' }) }] },
      { links: [{ type: 'module' as const, id: randomUUID() }] },
      { people: 0.2 },
    ]) {
      const practice = validated();
      expect(practice.change(change, later)).toBe('translated');
      expect(practice.status).toBe('validated');
    }
  });

  it('is withdrawn with a reason, and is then as it is', () => {
    const practice = validated();
    practice.withdraw(inEnglish('The figures were wrong.'), later);
    expect(practice).toMatchObject({ status: 'withdrawn', withdrawnAt: later, validation: null });
    expect(() => practice.change({ people: 1 }, later)).toThrow(PracticeIsOutOfUse);
    expect(() => draft().withdraw(inEnglish('No.'), later)).toThrow(PracticeIsNotPublished);
  });
});
