import type { AxisResult, EvaluateSessionInput, EvaluationFigures } from '@hansa/contracts';

/** Results of fewer answers are never shown: they would tell too much about who gave them. */
export const ENOUGH_ANSWERS = 5;

/** An answer as it is kept: with a random id, and nothing of when or by whom. */
export interface Answer extends EvaluateSessionInput {
  id: string;
}

/** Mean, standard deviation and counts of every axis, rounded to hundredths. Null for fewer than five answers. */
export function figuresOf(answers: readonly Answer[]): EvaluationFigures | null {
  if (answers.length < ENOUGH_ANSWERS) return null;
  return {
    content: axis(answers.map(({ content }) => content)),
    trainer: axis(answers.map(({ trainer }) => trainer)),
    value: axis(answers.map(({ value }) => value)),
  };
}

function axis(scores: readonly number[]): AxisResult {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const counts = [1, 2, 3, 4, 5].map((score) => scores.filter((given) => given === score).length);
  return { mean: rounded(mean), spread: rounded(Math.sqrt(variance)), counts };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
