import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findings } from './axe.js';
import { openChromium } from './chromium.js';
import { routesOfThePortal } from './routes-of-the-portal.js';
import { type SamplePlatform, startSamplePlatform } from './sample-platform.js';
import { Tab } from './tab.js';
import { type Visit, visitsOf } from './visits.js';

const MINUTES = 60_000;

describe('the pages of the portal', () => {
  let platform: SamplePlatform;
  let browser: Browser;
  let visits: Visit[];
  beforeAll(async () => {
    [platform, browser] = await Promise.all([startSamplePlatform(), openChromium()]);
    visits = await visitsOf(platform);
  }, 3 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    await platform?.close();
  });

  it('are all visited', () => {
    expect(routesOfThePortal().filter((route) => !visits.some((visit) => visit.route === route))).toEqual([]);
  });

  it(
    'have no finding of axe in light and dark, no error, and ask nobody else',
    async () => {
      const found: string[] = [];
      for (const [who, theirs] of Map.groupBy(visits, ({ as }) => as)) {
        const tab = await Tab.open(browser, platform);
        if (who) {
          await tab.go('/');
          await tab.signIn(platform, who);
        }
        for (const { route, path } of theirs) found.push(...(await look(tab, route, path)));
        found.push(...tab.complaints);
        await tab.close();
      }
      console.log(`${visits.length} routes looked at by axe, each in light and dark`);
      expect(found).toEqual([]);
    },
    12 * MINUTES,
  );
});

/** What is found on a page in both colour schemes, with the route before it. */
async function look(tab: Tab, route: string, path: string): Promise<string[]> {
  const found: string[] = [];
  try {
    await tab.go(path);
    if (/nothing at this address|could not be shown/i.test(await tab.heading.innerText())) found.push('shows nothing');
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await tab.page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
      // What is styled by it is drawn anew.
      await tab.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      found.push(...(await findings(tab.page)).map((finding) => `${colorScheme}: ${finding}`));
    }
  } catch (error) {
    found.push(String(error).slice(0, 300));
  }
  return [...new Set(found)].map((finding) => `${route} ${finding}`);
}
