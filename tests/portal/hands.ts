import type { Tab } from './tab.js';

/** Follows a link, and waits for the page to which it leads. */
export async function follow(tab: Tab, link: string | RegExp, heading: string | RegExp): Promise<void> {
  await tab.link(link).click();
  await tab.page
    .getByRole('heading', { level: 1, name: heading })
    .waitFor()
    .catch(async (error: Error) => {
      const shown = await tab.page.locator('body').innerText();
      throw new Error(`${error.message}\nAt ${tab.page.url()} is shown: ${shown.slice(0, 2_000)}`, { cause: error });
    });
}

/** Chooses from a list that opens under a field, as a mouse does. */
export async function choose(tab: Tab, label: string | RegExp, option: string | RegExp): Promise<void> {
  await tab.field(label).click();
  await tab.byRole('option', option).click();
}

/**
 * Types into a field that searches as one types, and takes what was found. Who was so fast that the list moved under the
 * mouse does it again.
 */
export async function find(tab: Tab, label: string | RegExp, typed: string, option: string | RegExp): Promise<void> {
  await tab.field(label).fill(typed);
  const taken = tab.byRole('option', option).click({ timeout: 5_000 });
  await taken.catch(async () => {
    await tab.field(label).fill('');
    await tab.field(label).fill(typed);
    await tab.byRole('option', option).click();
  });
}

/** The id in the address, once it leads to such a page: the part of the path after `before`. */
export async function idInAddress(tab: Tab, before: string): Promise<string> {
  const address = new RegExp(`${before}/([0-9a-f-]{36})(?=$|[/?#])`);
  await tab.page.waitForURL(address);
  return address.exec(tab.page.url())![1]!;
}
