import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Language } from '@hansa/contracts';
import { startPlatform } from '@hansa/test-journeys/platform';
import { gather } from '@hansa/test-journeys/story/cast';
import { createModule, crossBorderModule } from '@hansa/test-journeys/story/module';
import { RIGA, schedulePilot } from '@hansa/test-journeys/story/session';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import { rawKeysOf } from './raw-keys.js';
import { Stage } from './stage.js';
import type { Tab } from './tab.js';

const MINUTES = 60_000;
/** By their own names in the menu, and as HTML marks them. */
const LANGUAGES: readonly [language: Language, name: string, locale: string][] = [
  ['da', 'Dansk', 'da'],
  ['de', 'Deutsch', 'de'],
  ['et', 'Eesti', 'et'],
  ['en', 'English', 'en-GB'],
  ['is', 'Íslenska', 'is'],
  ['lv', 'Latviešu', 'lv'],
  ['lt', 'Lietuvių', 'lt'],
  ['no', 'Norsk', 'nb'],
  ['pl', 'Polski', 'pl'],
  ['fi', 'Suomi', 'fi'],
  ['sv', 'Svenska', 'sv'],
];
const TITLES = crossBorderModule('', '').title.texts;
/** A German browser: the portal begins in German. */
const BROWSER = 'de-DE';

describe('the portal in eleven languages', () => {
  let stage: Stage;
  let tab: Tab;
  let session: string;
  let firstDay: string;
  const step = stepsOf(() => stage, 3 * MINUTES);

  beforeAll(async () => {
    stage = await Stage.open(startPlatform());
    const cast = await gather(stage.platform);
    const version = await createModule(cast.regx, 'ADV-2');
    const plan = { location: RIGA, zone: 'Europe/Riga', in: 40, seats: 9 };
    const { id, firstDay: day } = await schedulePilot(stage.platform, cast, version, plan);
    [session, firstDay] = [`/training/sessions/${id}`, day];
    await stage.platform.settled();
    tab = await stage.tabOfStranger({ locale: BROWSER });
  }, 3 * MINUTES);
  afterAll(() => stage?.close());

  step("begins in the browser's language", async () => {
    await tab.go('/');
    await isIn('de');
  });

  step('has a start page in each, with a heading of its own, without a raw key', async () => {
    const headings = new Set<string>();
    for (const [language, name] of LANGUAGES) {
      await chooseLanguage(name);
      await isIn(language);
      headings.add(await tab.heading.innerText());
      await allIsSaid(language);
    }
    expect(headings.size).toBe(LANGUAGES.length);
  });

  step('has the page of a session in each, its dates as they are written there', async () => {
    await tab.go(session);
    const labels = new Set<string>();
    for (const [language, name, locale] of LANGUAGES) {
      await chooseLanguage(name);
      await isIn(language);
      labels.add((await tab.page.locator('h2').allInnerTexts()).join());
      await tab.reads(await dayIn(locale));
      await allIsSaid(language);
    }
    expect(labels.size).toBe(LANGUAGES.length);
  });

  step(
    'shows what people wrote in the same language where there is that, else in one that there is, and marks it',
    async () => {
      for (const [language, name, locale] of LANGUAGES) {
        await chooseLanguage(name);
        await isIn(language);
        const title = tab.heading.locator('[lang]');
        const shown = TITLES[language] ? locale : 'en-GB';
        await tab.page.locator(`h1 [lang="${shown}"]`).waitFor();
        expect(await title.innerText()).toBe(TITLES[language] ?? TITLES.en);
      }
    },
  );

  step('has the original one click away, and leaves the interface as it is', async () => {
    for (const [language, name, locale] of LANGUAGES) {
      if (language === 'en' || !TITLES[language]) continue;
      await tab.go(session);
      await chooseLanguage(name);
      await isIn(language);
      await tab.page.locator('main a[hreflang="en-GB"]').click();
      await tab.page.locator('h1 [lang="en-GB"]').waitFor();
      expect(await tab.heading.innerText()).toBe(TITLES.en);
      expect(new URL(tab.page.url()).searchParams.get('lang')).toBe('en');
      await isIn(language);
      await tab.page.locator(`main a[hreflang="${locale}"]`).click();
      await tab.page.locator(`h1 [lang="${locale}"]`).waitFor();
      expect(await tab.heading.innerText()).toBe(TITLES[language]);
    }
  });

  step('keeps the choice, also for a page that is opened anew by a link into another language', async () => {
    await chooseLanguage('Suomi');
    await isIn('fi');
    await tab.goAnew(`${session}?lang=lv`);
    await isIn('fi');
    expect(await tab.heading.innerText()).toBe(TITLES.lv);
    expect(stage.complaints).toEqual([]);
  });

  async function chooseLanguage(name: string): Promise<void> {
    await tab.page
      .getByRole('banner')
      .getByRole('button', { name: /^[A-Z]{2}, / })
      .click();
    await tab.page.getByRole('menuitem', { name, exact: true }).click();
  }
  /** The interface is, with all that is asked for again. */
  async function isIn(language: Language): Promise<void> {
    const [, name, locale] = LANGUAGES.find(([one]) => one === language)!;
    await tab.page.locator(`html[lang="${locale}"]`).waitFor({ state: 'attached' });
    await tab.page
      .getByRole('banner')
      .getByRole('button', { name: new RegExp(`${name}$`) })
      .waitFor();
    await tab.page.getByRole('menu').waitFor({ state: 'detached' });
    await tab.arrived();
  }
  async function allIsSaid(language: Language): Promise<void> {
    expect({ language, raw: await rawKeysOf(tab.page) }).toEqual({ language, raw: [] });
  }
  function dayIn(locale: string): Promise<string> {
    return tab.page.evaluate(
      ([wanted, day]) =>
        new Intl.DateTimeFormat(wanted, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        ),
      [locale, firstDay] as const,
    );
  }
});
