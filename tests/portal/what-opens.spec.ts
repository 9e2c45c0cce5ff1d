import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { findings } from './axe.js';
import { openChromium } from './chromium.js';
import { type SamplePlatform, startSamplePlatform } from './sample-platform.js';
import { Tab } from './tab.js';
import { visitsOf, WHO } from './visits.js';

const MINUTES = 60_000;
type Opened = [route: string, button: string | RegExp];

/** What opens over a page or beside it by a button: menus, dialogs, lists. By whom it is opened. */
const OPENED: readonly [who: string | null, opened: Opened[]][] = [
  [
    null,
    [
      ['/', /Language/],
      ['/clusters', 'Take out'],
    ],
  ],
  [
    WHO.provider,
    [
      ['/my', /^You act for/],
      ['/my', /^Account of/],
      ['/account', /^Leave/],
      ['/account', /^Erase my account/],
      ['/training/sessions/$id/change', 'Cancel the session'],
      ['/training/sessions/$id/certificates', /^Replace/],
      ['/training/sessions/$id/certificates', /^Revoke/],
      ['/training/modules/$id/versions/$number/edit', 'Start piloting'],
      ['/training/modules/$id', /^Begin version/],
      ['/organisations/$id/people', /^Change roles/],
      ['/organisations/$id/people', /^Remove/],
      ['/organisations/$id/edit', /^Add a translation/],
      ['/pool/$id/edit', 'Discard the draft'],
      ['/discussions/$id', 'Report'],
    ],
  ],
  [
    WHO.manager,
    [
      ['/profiles/$id/submit', 'Hand the profile over'],
      ['/profiles/$id/submit', 'Withdraw the profile'],
      ['/practices/$id/edit', 'Discard the draft'],
    ],
  ],
  [
    WHO.agency,
    [
      ['/hand-over-requests/$id', 'Hand the profile over'],
      ['/profiles/import/$id', 'Discard the file'],
    ],
  ],
];

describe('what opens on the pages of the portal', () => {
  let platform: SamplePlatform;
  let browser: Browser;
  let paths: Map<string, string>;
  beforeAll(async () => {
    [platform, browser] = await Promise.all([startSamplePlatform(), openChromium()]);
    paths = new Map((await visitsOf(platform)).map(({ route, path }) => [route, path]));
  }, 3 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    await platform?.close();
  });

  it.each(OPENED)(
    'has no finding of axe in light and dark, and is closed by Escape, for %s',
    async (who, opened) => {
      const tab = await Tab.open(browser, platform);
      await tab.go('/');
      if (who) await tab.signIn(platform, who);
      const found: string[] = [];
      for (const [route, button] of opened) {
        await tab.go(paths.get(route)!);
        await tab.button(button).click();
        const over = tab.page.locator('[role=dialog], [role=menu]').filter({ visible: true });
        await over.waitFor();
        for (const colorScheme of ['light', 'dark'] as const) {
          await tab.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await tab.page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor();
          found.push(...(await findings(tab.page)).map((finding) => `${route} ${button} ${colorScheme}: ${finding}`));
        }
        await tab.page.keyboard.press('Escape');
        await over.waitFor({ state: 'detached' });
      }
      expect([...found, ...tab.complaints]).toEqual([]);
      await tab.close();
    },
    3 * MINUTES,
  );

  it('nor has what is said when something is done', async () => {
    const tab = await Tab.open(browser, platform);
    await tab.go('/');
    await tab.signIn(platform, WHO.provider);
    await tab.go(paths.get('/clusters/$id')!);
    await tab.button('Follow').click();
    await tab.reads(/^You follow this\./);
    expect([...(await findings(tab.page)), ...tab.complaints]).toEqual([]);
    await tab.close();
  });
});
