import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openChromium } from './chromium.js';
import { startSamplePlatform } from './sample-platform.js';
import { Tab } from './tab.js';
import { visitsOf } from './visits.js';

/**
 * `npm run screens`: pictures of every page at the width of a phone and of a desk, in light and dark, to look at. They
 * lie in `.hansa/screens`; `npm run screens -- /clusters` makes those of the routes that begin so.
 */
const [only = '/'] = process.argv.slice(2);
const folder = join(process.env['HANSA_DATA'] ?? '.hansa', 'screens');
mkdirSync(folder, { recursive: true });
const [platform, browser] = await Promise.all([startSamplePlatform(), openChromium()]);
try {
  const visits = (await visitsOf(platform)).filter(({ route }) => route.startsWith(only));
  for (const width of [390, 1280]) {
    for (const [who, theirs] of Map.groupBy(visits, ({ as }) => as)) {
      const tab = await Tab.open(browser, platform, { width });
      if (who) {
        await tab.go('/');
        await tab.signIn(platform, who);
      }
      for (const { route, path } of theirs) {
        await tab.go(path);
        for (const colorScheme of ['light', 'dark'] as const) {
          await tab.page.emulateMedia({ colorScheme });
          const name = `${route.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'start'}-${width}-${colorScheme}.png`;
          await tab.page.screenshot({ path: join(folder, name), fullPage: true });
        }
      }
      await tab.close();
    }
  }
  console.log(`${visits.length} pages in ${folder}`);
} finally {
  await browser.close();
  await platform.close();
}
