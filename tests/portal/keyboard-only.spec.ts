import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { SessionView } from '@hansa/contracts';
import { type Platform, startPlatform } from '@hansa/test-journeys/platform';
import { arrive, gather } from '@hansa/test-journeys/story/cast';
import { createModule } from '@hansa/test-journeys/story/module';
import { RIGA, schedulePilot } from '@hansa/test-journeys/story/session';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.js';
import { Keyboard } from './keyboard.js';
import { Tab } from './tab.js';

const MINUTES = 60_000;
/** She works for two cluster organisations. */
const TOVE = { email: 'tove@klynge.example', name: 'Tove Stenbrott' };
const MODULE = 'Cluster partnerships across borders';

describe('somebody with a keyboard alone', () => {
  let platform: Platform;
  let browser: Browser;
  let session: SessionView;
  let tab: Tab;
  let keyboard: Keyboard;
  const step = stepsOf(() => keyboard);
  beforeAll(async () => {
    [platform, browser] = await Promise.all([startPlatform(), openChromium()]);
    const cast = await gather(platform);
    const tove = await arrive(platform, { ...TOVE, language: 'en', country: 'DK' });
    for (const name of ['Nordlys Klynge', 'Sydvind Klynge']) {
      const texts = { original: 'da', texts: { da: name } };
      const organisation = { name: texts, type: 'cluster-organisation', country: 'DK', website: null, parentId: null };
      await tove.must(201, tove.post('/identity/organisations', organisation));
    }
    const version = await createModule(cast.regx, 'ADV-2');
    session = await schedulePilot(platform, cast, version, { location: RIGA, zone: 'Europe/Riga', in: 20, seats: 8 });
    await platform.settled();
    tab = await Tab.open(browser, platform);
    keyboard = new Keyboard(tab.page);
    await tab.go('/');
  }, 3 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    await platform?.close();
  });

  step('goes through the start page from its first stop to its last', async () => {
    const stops = await keyboard.walk();
    expect(stops[0]).toMatchObject({ name: 'Skip to the page' });
    expect(stops.at(-1)).toMatchObject({ name: 'API for programs' });
    expect(stops.map(({ name }) => name).filter((name) => name === '')).toEqual([]);
  });

  step('does so on a page that is zoomed in to 320 px, too', async () => {
    await tab.page.setViewportSize({ width: 320, height: 400 });
    await tab.page.reload();
    await tab.arrived();
    expect((await keyboard.walk()).at(-1)).toMatchObject({ name: 'API for programs' });
    await tab.page.setViewportSize({ width: 1280, height: 900 });
  });

  step('skips what is around the page', async () => {
    await tab.page.reload();
    await tab.arrived();
    await keyboard.tabTo('Skip to the page');
    await keyboard.press('Enter');
    await keyboard.isInMain();
    await keyboard.press('Tab');
    await keyboard.isInMain();
  });

  step('searches by a slash, goes through what was found by arrows, and opens a module', async () => {
    await keyboard.press('/');
    expect(await keyboard.focused()).toMatchObject({ name: 'Search everything', isVisible: true });
    await keyboard.type('partnerships');
    await keyboard.press('Enter');
    await keyboard.isAtThePage('Search: partnerships');
    expect(await keyboard.focused()).toMatchObject({ name: 'What do you look for?' });
    await tab.link(MODULE).waitFor();
    await keyboard.press('ArrowDown');
    expect(await keyboard.focused()).toMatchObject({ name: MODULE, isVisible: true });
    await keyboard.press('Enter');
    await keyboard.isAtThePage(/^ADV-2/);
  });

  step('signs in, and is back at the module', async () => {
    await keyboard.tabTo('Sign in', 'Shift+Tab');
    await keyboard.press('Enter');
    await tab.page.locator('input[name=email]').waitFor();
    await keyboard.tabTo(/e-mail/i);
    await keyboard.type(TOVE.email);
    await keyboard.press('Tab');
    await keyboard.type(TOVE.name);
    await keyboard.press('Enter');
    await tab.button(/^Account of/).waitFor();
    await tab.byRole('heading', /^ADV-2/).waitFor();
    await tab.arrived();
  });

  step('opens a menu and leaves it again: the focus is where it was', async () => {
    await keyboard.tabTo(/^You act for/);
    await keyboard.press('Enter');
    await tab.page.getByRole('menu').waitFor();
    await keyboard.press('ArrowDown');
    expect(await keyboard.focused()).toMatchObject({ role: 'menuitem', isVisible: true });
    await keyboard.press('Escape');
    await tab.page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await keyboard.focused()).toMatchObject({ name: expect.stringMatching(/^You act for/) });
  });

  step('acts for the other organisation', async () => {
    await tab.reads('Nordlys Klynge');
    await keyboard.press('Enter');
    await keyboard.arrowTo(/^Sydvind Klynge/);
    await keyboard.press('Enter');
    await tab.button(/^You act for Sydvind Klynge/).waitFor();
    expect(await keyboard.focused()).toMatchObject({ name: 'You act for Sydvind Klynge' });
  });

  step('opens the session, and enrols for the organisation acted for', async () => {
    await keyboard.tabTo(MODULE);
    await keyboard.press('Enter');
    await tab.page.waitForURL(`**/training/sessions/${session.id}`);
    await keyboard.isAtThePage(MODULE);
    await keyboard.tabTo('Enrol');
    await keyboard.press('Enter');
    await tab.button('Give the seat back').waitFor();
    await tab.reads(/For Sydvind Klynge/);
    await keyboard.isInMain();
  });

  step('gives the seat back, and takes that back', async () => {
    await keyboard.tabTo('Give the seat back');
    await keyboard.press('Enter');
    await tab.reads('You are no longer enrolled.');
    await keyboard.isInMain();
    await keyboard.tabTo('Undo');
    await keyboard.press('Enter');
    await tab.reads('You are enrolled again.');
    await tab.button('Give the seat back').waitFor();
  });

  step('reads everything in Danish, and in English again', async () => {
    await keyboard.tabTo(/Language: English/);
    await keyboard.press('Enter');
    await keyboard.arrowTo('Dansk');
    await keyboard.press('Enter');
    await tab.button('Giv pladsen tilbage').waitFor();
    await tab.byRole('heading', 'Klyngesamarbejde på tværs af grænser').waitFor();
    expect(await keyboard.focused()).toMatchObject({ name: expect.stringMatching(/Sprog: Dansk$/) });
    await keyboard.press('Enter');
    await keyboard.arrowTo('English');
    await keyboard.press('Enter');
    await tab.button('Give the seat back').waitFor();
  });

  step('saw the focus at every stop', async () => {
    expect(keyboard.unseen).toEqual([]);
    expect(tab.complaints).toEqual([]);
    console.log(`the journey took ${keyboard.strokes} keys`);
  });
});
