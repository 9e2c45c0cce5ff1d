import type { IntegrationCriterion, Vote } from '@hansa/contracts';

/**
 * What a version's pilots must show before its partners decide. Versioned: what is changed here is a new entry, and a
 * version keeps the criteria that were in force when its pilots began.
 */
export interface Criteria {
  version: number;
  /** In force from this day on (UTC). */
  from: string;
  /** Pilots with an evaluation that has closed. */
  pilots: number;
  /** Different countries of the pilots with enough answers; an online pilot has none. */
  countries: number;
  /** Answers in each of that many pilots. */
  answersEach: number;
  /** Of all answers of the pilots with enough of them, on each axis. */
  mean: number;
}

/** The platform's own criteria; the source of the figures is issue 3 of the project. */
export const CRITERIA: readonly Criteria[] = [
  { version: 1, from: '2026-01-01', pilots: 2, countries: 2, answersEach: 5, mean: 3.5 },
];

/** The criteria for versions whose pilots begin now. */
export function criteriaInForce(now: Date, all: readonly Criteria[] = CRITERIA): Criteria {
  const begun = all.filter(({ from }) => new Date(`${from}T00:00:00Z`) <= now);
  return begun.at(-1) ?? all[0]!;
}

export function criteriaOf(version: number, all: readonly Criteria[] = CRITERIA): Criteria {
  const found = all.find((criteria) => criteria.version === version);
  if (!found) throw new Error(`There are no integration criteria of version ${version}`);
  return found;
}

export const AXES = ['content', 'trainer', 'value'] as const;

/** A pilot whose evaluation has closed. Its sums are of all answers. */
export interface Pilot {
  country: string | null;
  answers: number;
  sums: Record<(typeof AXES)[number], number>;
}

/** Every criterion with what is needed, what there is, and whether it is met. `actual` is null where nothing can be said. */
export function criteriaFor(pilots: readonly Pilot[], criteria: Criteria): IntegrationCriterion[] {
  const counted = pilots.filter(({ answers }) => answers >= criteria.answersEach);
  const countries = new Set(counted.flatMap(({ country }) => country ?? []));
  const byAnswers = pilots.map(({ answers }) => answers).sort((a, b) => b - a);
  const answers = counted.reduce((sum, pilot) => sum + pilot.answers, 0);
  const atLeast = (code: IntegrationCriterion['code'], needed: number, actual: number | null) => ({
    code,
    needed,
    // Cut for its readers, so that what is not met never reads as met.
    actual: actual && Math.floor(actual * 100 + 1e-9) / 100,
    met: actual !== null && actual >= needed,
  });
  return [
    atLeast('pilots', criteria.pilots, pilots.length),
    atLeast('answers-each', criteria.answersEach, byAnswers[criteria.pilots - 1] ?? 0),
    atLeast('countries', criteria.countries, countries.size),
    ...AXES.map((axis) => {
      const sum = counted.reduce((total, pilot) => total + pilot.sums[axis], 0);
      return atLeast(`mean-${axis}`, criteria.mean, answers === 0 ? null : sum / answers);
    }),
  ];
}

/** Whether every criterion is met. */
export const areMet = (criteria: readonly IntegrationCriterion[]): boolean => criteria.every(({ met }) => met);

/**
 * A majority of all partners integrates, whether they have voted or not; it is declined as soon as that can no longer be.
 * @param votes one of each partner at most; null: the rest decides
 */
export function outcomeOf(partners: number, votes: readonly Vote[]): 'integrated' | 'declined' | null {
  const inFavour = votes.filter((vote) => vote === 'integrate').length;
  const against = votes.length - inFavour;
  if (inFavour * 2 > partners) return 'integrated';
  return (partners - against) * 2 > partners ? null : 'declined';
}
