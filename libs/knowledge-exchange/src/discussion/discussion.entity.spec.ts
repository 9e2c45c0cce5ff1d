import { describe, expect, it } from '@jest/globals';
import { Discussion } from './discussion.entity.js';
import {
  NothingToAccept,
  OnlyItsAuthorMayDoThis,
  ReplyTakesNoReplies,
  TextIsHidden,
  TextIsNotHidden,
  TextIsRemoved,
  TextWasChangedTooOften,
} from './discussion.errors.js';
import { Post } from './post.entity.js';
import { MOST_TEXTS } from './writing.rules.js';

const now = new Date('2026-03-02T10:00:00Z');
const later = new Date('2026-03-02T11:00:00Z');
const [asker, other] = ['1a2a0f4c-0000-4000-8000-000000000001', '1a2a0f4c-0000-4000-8000-000000000002'];
const subject = { type: 'cluster', id: '1a2a0f4c-0000-4000-8000-000000000003' } as const;

function aQuestion(kind: 'question' | 'discussion' = 'question'): Discussion {
  const input = { subject, kind, language: 'en', title: 'How many?', text: 'How many members?' } as const;
  return Discussion.start(input, { id: 'd', authorId: asker, now, sample: false });
}

function anAnswer(parent: Post | null = null, discussionId = 'd'): Post {
  const beginning = { id: 'p', discussionId, number: parent ? 2 : 1, authorId: other, now, sample: false };
  return Post.write({ language: 'en', text: 'Fifteen.' }, parent, beginning);
}

describe('a text', () => {
  it('is changed by its author alone, and what stood there before is kept', () => {
    const question = aQuestion();
    expect(() => question.change({ body: 'x' }, other, later)).toThrow(OnlyItsAuthorMayDoThis);
    expect(question.change({ title: 'How many members?' }, asker, later)).toEqual({
      ...{ number: 1, language: 'en', title: 'How many?', body: 'How many members?', writtenAt: now },
    });
    expect(question).toMatchObject({ title: 'How many members?', textNumber: 2, writtenAt: later });
  });

  it('that is the same as before is no change', () => {
    expect(anAnswer().change({ body: 'Fifteen.' }, other, later)).toBeNull();
  });

  it('is changed a hundred times and no more', () => {
    const answer = anAnswer();
    for (let number = 1; number <= MOST_TEXTS; number += 1) answer.change({ body: `${number}` }, other, later);
    expect(() => answer.change({ body: 'once more' }, other, later)).toThrow(TextWasChangedTooOften);
  });

  it('is gone when its author has removed it, once and for good', () => {
    const question = aQuestion();
    expect(() => question.remove(other, later)).toThrow(OnlyItsAuthorMayDoThis);
    question.remove(asker, later);
    expect(question).toMatchObject({ title: null, body: null, removedAt: later });
    expect(() => question.remove(asker, later)).toThrow(TextIsRemoved);
    expect(() => question.change({ body: 'x' }, asker, later)).toThrow(TextIsRemoved);
    expect(() => question.restore()).toThrow(TextIsRemoved);
    expect(() => question.mustTakeAnswers()).toThrow(TextIsRemoved);
  });

  it('that is hidden can be mended by its author and stays hidden until it is restored', () => {
    const answer = anAnswer();
    expect(() => answer.restore()).toThrow(TextIsNotHidden);
    answer.hide('Names a person.', later);
    expect(() => answer.hide('Once more.', later)).toThrow(TextIsHidden);
    answer.change({ body: 'Names nobody.' }, other, later);
    expect(answer.isOpen).toBe(false);
    answer.restore();
    expect(answer).toMatchObject({ body: 'Names nobody.', hiddenAt: null, hiddenReason: null });
  });
});

describe('a reply', () => {
  it('belongs to an answer of the same discussion, and takes no replies', () => {
    const answer = anAnswer();
    const reply = anAnswer(answer);
    expect(reply).toMatchObject({ parentId: 'p', thread: 1, number: 2 });
    expect(() => anAnswer(reply)).toThrow(ReplyTakesNoReplies);
    expect(() => anAnswer(answer, 'another')).toThrow(ReplyTakesNoReplies);
  });

  it('is written to what can be read', () => {
    const answer = anAnswer();
    answer.hide('Names a person.', later);
    expect(() => anAnswer(answer)).toThrow(TextIsHidden);
  });
});

describe('an answer', () => {
  it('is accepted by the asker, who may change his mind', () => {
    const [question, first] = [aQuestion(), anAnswer()];
    expect(() => question.accept(first, other)).toThrow(OnlyItsAuthorMayDoThis);
    expect(question.accept(first, asker)).toBe(true);
    expect(question.accept(first, asker)).toBe(false);
    expect(question.accept({ id: 'q', isReply: false, isOpen: true }, asker)).toBe(true);
    expect(question.acceptedPostId).toBe('q');
    expect(question.accept(null, asker)).toBe(true);
  });

  it('is no reply, and can be read', () => {
    const question = aQuestion();
    expect(() => question.accept({ id: 'r', isReply: true, isOpen: true }, asker)).toThrow(NothingToAccept);
    expect(() => question.accept({ id: 'h', isReply: false, isOpen: false }, asker)).toThrow(NothingToAccept);
    expect(() => aQuestion('discussion').accept(anAnswer(), asker)).toThrow(NothingToAccept);
  });
});
