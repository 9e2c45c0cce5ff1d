import type { Twin } from './find-twins.js';
import { type Problem, problem } from './problem.rules.js';

/** That a row's cluster is likely to be in the registry already. */
export function twinProblem(name: string | null, likely: readonly Twin[]): Problem {
  const names = likely.map((twin) => twin.name);
  return problem('likely-twin', { column: 'name', value: name, names, clusterIds: likely.map(({ id }) => id) });
}
