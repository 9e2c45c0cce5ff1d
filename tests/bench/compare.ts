/** One of the two things that are compared: works for so many seconds, says how many it did in a second. */
export type Variant = (seconds: number) => Promise<number>;

export interface Compared {
  /** Medians over the rounds, per second. */
  ours: number;
  bare: number;
  /** The median of the rounds' own ratios, and the least and most of them. */
  ratio: number;
  least: number;
  most: number;
}

/** Ours, bare, bare, ours, and so on, so that a machine that changes its pace changes it for both. */
export async function compare(ours: Variant, bare: Variant, rounds: number, seconds: number): Promise<Compared> {
  await ours(seconds);
  await bare(seconds);
  const pairs: { ours: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) pairs.push({ ours: await ours(seconds), bare: await bare(seconds) });
    else {
      const first = await bare(seconds);
      pairs.push({ ours: await ours(seconds), bare: first });
    }
  }
  return comparedOf(pairs);
}

/** @param pairs of every round */
export function comparedOf(pairs: readonly { ours: number; bare: number }[]): Compared {
  const ratios = pairs.map((pair) => pair.ours / pair.bare);
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    bare: median(pairs.map((pair) => pair.bare)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
