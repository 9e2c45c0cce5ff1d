import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.js';
import { type SamplePlatform, startSamplePlatform } from './sample-platform.js';
import { LOOKS, type Look, sideways } from './sideways.js';
import { Tab } from './tab.js';
import { type Visit, visitsOf } from './visits.js';

const MINUTES = 60_000;

describe('on a phone, and with text twice as large', () => {
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

  it(
    'no page scrolls sideways',
    async () => {
      const found: string[] = [];
      for (const [who, theirs] of Map.groupBy(visits, ({ as }) => as)) {
        const tab = await Tab.open(browser, platform, { width: 390, height: 800, hasTouch: true });
        if (who) {
          await tab.go('/');
          await tab.signIn(platform, who);
        }
        found.push(...(await walk(tab, theirs, LOOKS)), ...tab.complaints);
        await tab.close();
      }
      console.log(`${visits.length} routes looked at in ${LOOKS.length} ways`);
      expect(found).toEqual([]);
    },
    8 * MINUTES,
  );

  it(
    'nor does a public one with the long words of Finnish',
    async () => {
      const tab = await Tab.open(browser, platform, { width: 320, height: 800, locale: 'fi-FI' });
      const open = visits.filter(({ as }) => as === undefined);
      expect([...(await walk(tab, open, [{ width: 320 }])), ...tab.complaints]).toEqual([]);
      await tab.close();
    },
    3 * MINUTES,
  );
});

/** What scrolls sideways on pages, with their routes before it. */
async function walk(tab: Tab, visits: readonly Visit[], looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  for (const { route, path } of visits) {
    try {
      await tab.go(path);
      for (const look of looks) found.push(...(await sideways(tab.page, look)).map((what) => `${route} ${what}`));
    } catch (error) {
      found.push(`${route} ${String(error).slice(0, 300)}`);
    }
  }
  return found;
}
