import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findings } from './axe.js';
import { openChromium } from './chromium.js';
import { routesOfThePortal } from './routes-of-the-portal.js';
import { type SamplePlatform, startSamplePlatform } from './sample-platform.js';
import { LOOKS, sideways } from './sideways.js';
import { Tab } from './tab.js';
import { type Visit, visitsOf } from './visits.js';

const MINUTES = 60_000;
const DESK = { width: 1280, height: 900 };

describe('every page of the portal', () => {
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

  it('is visited', () => {
    expect(routesOfThePortal().filter((route) => !visits.some((visit) => visit.route === route))).toEqual([]);
  });

  it(
    'has no finding of axe in light and dark, scrolls sideways on no screen, meets no error and asks nobody else',
    async () => {
      const found: string[] = [];
      for (const [who, theirs] of Map.groupBy(visits, ({ as }) => as)) {
        const tab = await Tab.open(browser, platform, DESK);
        if (who) {
          await tab.go('/');
          await tab.signIn(platform, who);
        }
        for (const visit of theirs) found.push(...(await look(tab, visit)));
        found.push(...tab.complaints);
        await tab.close();
      }
      console.log(`${visits.length} routes: axe in light and dark, and ${LOOKS.length} widths and sizes of text`);
      expect(found).toEqual([]);
    },
    12 * MINUTES,
  );

  it(
    'that is public holds the long words of Finnish on the narrowest screen',
    async () => {
      const tab = await Tab.open(browser, platform, { width: 320, height: 800, locale: 'fi-FI' });
      const found: string[] = [];
      for (const { route, path } of visits.filter(({ as }) => as === undefined)) {
        await tab.go(path);
        found.push(...(await sideways(tab.page, { width: 320 })).map((what) => `${route} ${what}`));
      }
      expect([...found, ...tab.complaints]).toEqual([]);
      await tab.close();
    },
    4 * MINUTES,
  );
});

/** What is found on a page, with its route before it. */
async function look(tab: Tab, { route, path }: Visit): Promise<string[]> {
  const found: string[] = [];
  try {
    await tab.page.setViewportSize(DESK);
    await tab.go(path);
    if (/nothing at this address|could not be shown/i.test(await tab.heading.innerText())) found.push('shows nothing');
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await tab.page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
      // What is styled by it is drawn anew.
      await tab.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      found.push(...(await findings(tab.page)).map((finding) => `${colorScheme}: ${finding}`));
    }
    for (const width of LOOKS) found.push(...(await sideways(tab.page, width)));
  } catch (error) {
    found.push(String(error).slice(0, 300));
  }
  return [...new Set(found)].map((finding) => `${route} ${finding}`);
}
