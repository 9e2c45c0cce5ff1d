import type { Platform } from '@hansa/test-journeys/platform';
import type { Browser } from 'playwright-core';
import { openChromium } from './chromium.js';
import { Tab, type TabOptions } from './tab.js';

export interface Person {
  email: string;
  name?: string;
}

/** What browsers need of a Hansa: the journeys' own, or that with the sample data. */
type Ground = Pick<Platform, 'url' | 'account' | 'password' | 'close'>;

/** A Hansa on which a story is told, with a browser for everybody who comes. */
export class Stage<P extends Ground = Platform> {
  private readonly tabs: [name: string, tab: Tab][] = [];

  private constructor(
    readonly platform: P,
    private readonly browser: Browser,
  ) {}

  static async open<P extends Ground>(starting: Promise<P>): Promise<Stage<P>> {
    const [platform, browser] = await Promise.all([starting, openChromium()]);
    return new Stage(platform, browser);
  }

  /** The browser of somebody who signs in when it is opened. */
  async tabOf({ email, name }: Person, options: TabOptions = {}): Promise<Tab> {
    const tab = await this.tabOfStranger(options, name ?? email);
    await tab.go('/');
    await tab.signIn(this.platform, email, name);
    return tab;
  }

  async tabOfStranger(options: TabOptions = {}, name = 'a stranger'): Promise<Tab> {
    const tab = await Tab.open(this.browser, this.platform, options);
    this.tabs.push([name, tab]);
    return tab;
  }

  /** What the pages of all have done that they never should. */
  get complaints(): string[] {
    return this.tabs.flatMap(([name, { complaints }]) => complaints.map((complaint) => `${name}: ${complaint}`));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.platform.close();
  }
}
