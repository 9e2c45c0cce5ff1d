import type { Tab } from './tab.js';

/** Waits until a page that saves by itself says that what was just typed is saved. */
export async function hasSaved(tab: Tab): Promise<void> {
  await tab.page
    .getByText(/^(Not saved yet|Saving)\.$/)
    .first()
    .waitFor();
  await tab.reads(/^Saved \d/);
}
