import type { Browser } from 'playwright-core';
import { openChromium } from '../chromium.js';
import { type SamplePlatform, startSamplePlatform } from '../sample-platform.js';
import { Tab } from '../tab.js';
import { WHO } from '../visits.js';

/** The practice that goes from one country to another. */
export const PRACTICE = 'A herring breakfast for apprentices';

/** Of the sample data, beside those of the visits. */
const PEOPLE = {
  ...WHO,
  author: 'freja@dk.example',
  trying: 'ilze@lv.example',
  asker: 'aino@fi-agency.example',
  seller: 'jaan@ee.example',
  reader: 'ola@no.example',
} as const;

/** How what is known goes on, as it is told in browsers on the sample data. */
export class Exchange {
  stranger!: Tab;
  /** The id of the practice. */
  practice!: string;
  private readonly tabs = new Map<string, Tab>();

  private constructor(
    private readonly platform: SamplePlatform,
    private readonly browser: Browser,
  ) {}

  static async begin(): Promise<Exchange> {
    const [platform, browser] = await Promise.all([startSamplePlatform(), openChromium()]);
    const exchange = new Exchange(platform, browser);
    exchange.stranger = await exchange.open('a stranger');
    return exchange;
  }

  /** Somebody's browser, in which he signs in when it is opened. */
  async at(name: keyof typeof PEOPLE): Promise<Tab> {
    const there = this.tabs.get(name);
    if (there) return there;
    const tab = await this.open(name);
    await tab.go('/');
    await tab.signIn(this.platform, PEOPLE[name]);
    return tab;
  }

  private async open(name: string): Promise<Tab> {
    const tab = await Tab.open(this.browser, this.platform);
    tab.context.setDefaultTimeout(20_000);
    this.tabs.set(name, tab);
    return tab;
  }

  /** What the pages of all have done that they never should. */
  get complaints(): string[] {
    return [...this.tabs].flatMap(([name, { complaints }]) => complaints.map((complaint) => `${name}: ${complaint}`));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.platform.close();
  }
}

/** From the person's own page, as it is now. */
export async function toWhatWaits(tab: Tab, about: string, todo: string): Promise<void> {
  await tab.go('/my');
  const waiting = tab.page.getByRole('region', { name: 'Waits for you' }).getByRole('listitem');
  await waiting.filter({ hasText: about }).getByRole('link', { name: todo }).click();
}
