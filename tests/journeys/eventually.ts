const PATIENCE = 15_000;

/** Asks again and again until the answer is so; what it was last stands in the error. */
export async function eventually<T>(ask: () => Promise<T>, so: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + PATIENCE; ;) {
    const answer = await ask();
    if (so(answer)) return answer;
    if (Date.now() > end) throw new Error(`It did not come to be so; last it was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
