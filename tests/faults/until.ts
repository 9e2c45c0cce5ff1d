const PATIENCE = 60_000;

/** Waits for a thing to be so; what the database cannot say while it comes up counts as not yet. */
export async function until(what: string, so: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await so().catch(() => false))) {
    if (performance.now() > end) throw new Error(`It did not come to be that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
