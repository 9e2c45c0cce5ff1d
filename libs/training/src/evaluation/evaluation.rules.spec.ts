import { describe, expect, it } from '@jest/globals';
import { type Answer, figuresOf } from './evaluation.rules.js';

const answers = (...scores: number[]): Answer[] =>
  scores.map((score, at) => ({ id: String(at), content: score, trainer: 5, value: 3 }));

describe('the figures of an evaluation', () => {
  it('are not shown for fewer than five answers', () => {
    expect(figuresOf(answers(5, 5, 5, 5))).toBeNull();
  });

  it('say the mean, how far the answers are apart, and how many gave which', () => {
    expect(figuresOf(answers(2, 4, 4, 5, 5))?.content).toEqual({ mean: 4, spread: 1.1, counts: [0, 1, 0, 2, 2] });
  });

  it('are told for every axis by itself', () => {
    const figures = figuresOf(answers(1, 2, 3, 4, 5));
    expect([figures?.content.mean, figures?.trainer.mean, figures?.value.mean]).toEqual([3, 5, 3]);
  });
});
