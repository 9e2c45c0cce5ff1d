import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.js';
import { Quiet } from './quiet.js';
import { startSamplePlatform } from './sample-platform.js';

const MINUTES = 60_000;
/** Where people come in; of the last four one that there is. */
const DOORS = ['/', '/about', '/training', '/clusters', '/knowledge'];
const LISTS = {
  '/training/sessions/': '/training/sessions?limit=1',
  '/training/modules/': '/training/modules?limit=1',
  '/clusters/': '/cluster-registry/clusters?limit=1',
  '/practices/': '/knowledge-exchange/practices?limit=1',
};

describe('what is seen before the portal is there', () => {
  let platform: Awaited<ReturnType<typeof startSamplePlatform>>;
  let browser: Browser;
  beforeAll(async () => {
    [platform, browser] = await Promise.all([startSamplePlatform(), openChromium()]);
  }, 3 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    await platform?.close();
  });

  /** Opens a page whose large files are still on their way. */
  async function early(path: string) {
    const page = await browser.newPage({ locale: 'da' });
    await page.route(/assets\/(first|main)-.+js$/, () => undefined);
    await page.goto(platform.url + path, { waitUntil: 'commit' });
    await page.locator('.shell h1').waitFor();
    const said = await page.evaluate(() => ({
      heading: document.querySelector('.shell h1')!.textContent,
      language: document.documentElement.lang,
      words: document.querySelector('.shell p')?.textContent,
    }));
    await page.close();
    return said;
  }

  /** Opens a page, and tells what it says when it stands and how often it asked for each thing. */
  async function whole(path: string) {
    const page = await browser.newPage({ locale: 'da' });
    const asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/api/v1/') && asked.push(request.url())));
    const quiet = new Quiet(page);
    await page.goto(platform.url + path);
    await quiet.reached();
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    const text = await page.locator('main').innerText();
    await page.close();
    return { heading, text, asked };
  }

  it.each(DOORS)('says where one is at %s, in the language of the browser', async (path) => {
    const { heading, language, words } = await early(path);
    const then = await whole(path);
    expect([heading, language]).toEqual([then.heading, 'da']);
    expect(then.text).toContain(words);
  });

  it.each(['/training/sessions/', '/clusters/', '/practices/'] as const)(
    'tells what there is at %s…',
    async (folder) => {
      const list = await platform.stranger.get(LISTS[folder]);
      const path = `${folder}${list.body.items[0].id}`;
      const { heading } = await early(path);
      expect((await whole(path)).heading).toContain(heading);
    },
  );

  it('says so when the large files do not come, and lets one try again', async () => {
    const page = await browser.newPage({ locale: 'da' });
    await page.route(/assets\/first-/, (route) => route.abort());
    await page.goto(`${platform.url}/about`);
    const again = page.getByRole('link', { name: 'Prøv igen' });
    await again.waitFor();
    await page.unroute(/assets\/first-/);
    await again.click();
    await page.getByRole('navigation').first().waitFor();
    await page.close();
  });

  it('gives way to the frame when what a page reads does not come', async () => {
    const list = await platform.stranger.get(LISTS['/practices/']);
    const page = await browser.newPage();
    await page.route('**/api/v1/knowledge-exchange/**', () => undefined);
    await page.goto(`${platform.url}/practices/${list.body.items[0].id}`);
    await page.getByRole('navigation').first().waitFor();
    await page.getByRole('status', { name: 'Loading' }).waitFor();
    await page.close();
  });

  it.each(Object.entries(LISTS))('asks the services for each thing once at %s…', async (folder, from) => {
    const list = await platform.stranger.get(from);
    const { asked } = await whole(`${folder}${list.body.items[0].id}`);
    expect(asked.length).toBeGreaterThan(1);
    expect([...new Set(asked)]).toEqual(asked);
  });
});
