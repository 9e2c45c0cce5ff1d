import type { Platform as JourneyPlatform } from '@hansa/test-journeys/platform';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { Quiet } from './quiet.js';

/** What a browser needs to know of a platform. */
type Platform = Pick<JourneyPlatform, 'url' | 'account' | 'password'>;

export interface TabOptions {
  /** Of the window, in CSS pixels; 1280 when left out. */
  width?: number;
  height?: number;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  hasTouch?: boolean;
}

type Role = Parameters<Page['getByRole']>[0];

/** Chromium says so of itself, and of answers that a page knows how to take. */
const EXPECTED =
  /Failed to load resource: the server responded with a status of (4\d\d|503)|net::ERR_(INTERNET_DISCONNECTED|ABORTED)/;

/** Somebody's browser. What a page should never do is remembered: `complaints`. */
export class Tab {
  /** Errors that a script met, and whatever was asked of another host. */
  readonly complaints: string[] = [];
  private readonly quiet = new WeakMap<Page, Quiet>();

  private constructor(
    public page: Page,
    readonly context: BrowserContext,
    private readonly url: string,
  ) {}

  static async open(browser: Browser, platform: Pick<Platform, 'url'>, options: TabOptions = {}): Promise<Tab> {
    const { width = 1280, height = 900, locale = 'en-GB', colorScheme = 'light', hasTouch = false } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      reducedMotion: 'reduce',
      ignoreHTTPSErrors: true,
      ...{ locale, colorScheme, hasTouch },
    });
    const page = await context.newPage();
    const tab = new Tab(page, context, platform.url);
    context.on('page', (opened) => tab.listen(opened));
    tab.listen(page);
    return tab;
  }

  private listen(page: Page): void {
    this.quiet.set(page, new Quiet(page));
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !EXPECTED.test(message.text())) {
        this.complaints.push(`${page.url()}: ${message.text()}`);
      }
    });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (/^(http|ws)s?:$/.test(protocol) && host !== new URL(this.url).host) {
        this.complaints.push(`${page.url()} asks ${request.url()}`);
      }
    });
  }

  /** Goes to an address of the portal, as by typing it. */
  async go(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.arrived();
  }

  /** Closes the page, and goes to an address in one that is opened anew in the same browser. */
  async goAnew(path: string): Promise<void> {
    await this.page.close();
    this.page = await this.context.newPage();
    await this.go(path);
  }

  /** The page stands: it has its heading, and nothing is being asked any more. */
  async arrived(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await this.quiet.get(this.page)!.reached();
  }

  get heading(): Locator {
    return this.page.locator('h1').first();
  }
  button(name: string | RegExp): Locator {
    return this.byRole('button', name);
  }
  link(name: string | RegExp): Locator {
    return this.byRole('link', name);
  }
  /** The first with this name; a text is the whole name. */
  byRole(role: Role, name: string | RegExp): Locator {
    return this.page.getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) }).first();
  }
  field(label: string | RegExp): Locator {
    return this.page.getByLabel(label).first();
  }
  /** Waits until it can be read on the page. */
  async reads(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /**
   * Signs in from the page that is open, by the button in the top bar, at whichever sign-in page comes: Keycloak's, or
   * that for development. Who signs in for the first time is known to all services afterwards.
   */
  async signIn(platform: Platform, email: string, name?: string): Promise<void> {
    await platform.account(email, name);
    await this.button('Sign in').click();
    await this.answerSignIn(platform, email, name);
    await this.button(/^Account of/).waitFor();
    await this.arrived();
  }

  /** Fills in the sign-in page that is open, here or in a window that came up. */
  async answerSignIn(platform: Platform, email: string, name?: string, page: Page = this.page): Promise<void> {
    const asked = page.locator('input[name=email], input[name=username]').first();
    await asked.waitFor();
    await asked.fill(email);
    if ((await asked.getAttribute('name')) === 'username') {
      await page.locator('input[name=password]').fill(platform.password!);
    } else {
      await page.locator('input[name=name]').fill(name ?? email.split('@')[0]!);
    }
    await asked.press('Enter');
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
