/** Waits for a thing to be so; gives up after `patience` ms. */
export async function until(so: () => Promise<boolean>, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await so())) {
    if (Date.now() > end) throw new Error('It did not come to be so');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
