import { type Platform, startPlatform } from '@hansa/test-journeys/platform';
import { arrive, found, LIAA, type Newcomer, type Party, VINNOVA } from '@hansa/test-journeys/story/cast';
import { JANIS } from '@hansa/test-journeys/story/story';
import type { Visitor } from '@hansa/test-journeys/visitor';
import type { Browser } from 'playwright-core';
import { openChromium } from '../chromium.js';
import { shiftClockOf } from '../clock-of-tab.js';
import { Tab } from '../tab.js';

/** What the module is called. */
export const TITLE = 'Cluster partnerships across borders';

/** All people are made up. */
export const WHO = {
  birk: { email: 'birk@regx.example', name: 'Birk Lerche', language: 'da' },
  frode: { email: 'frode@regx.example', name: 'Frode Havn', language: 'da' },
  operator: { email: 'operator@hansa.example', name: 'Oda Drift', language: 'en' },
  alva: { email: 'alva@vinnova.example', name: 'Alva Norrsken', language: 'sv' },
  dzintra: { email: 'dzintra@liaa.example', name: 'Dzintra Kāpa', language: 'lv' },
  ebba: { email: 'ebba@kluster.example', name: 'Ebba Fjällripa', language: 'sv' },
  asger: { email: 'asger@klynge.example', name: 'Asger Prøvesten', language: 'da' },
  janis: JANIS,
} satisfies Record<string, Newcomer>;
type Name = keyof typeof WHO;

/** They do by the API what others do in their browsers. */
const OTHERS = {
  nils: { email: 'nils@kluster.example', name: 'Nils Strandråg', language: 'sv', country: 'SE' },
  karla: { email: 'karla@klynge.example', name: 'Karla Mågevinge', language: 'da', country: 'DK' },
  liga: { email: 'liga@klasteris.example', name: 'Līga Dzērve', language: 'lv', country: 'LV' },
  villads: { email: 'villads@klynge.example', name: 'Villads Blåmejse', language: 'da', country: 'DK' },
} satisfies Record<string, Newcomer>;
type OtherName = keyof typeof OTHERS;

// Where every effect goes over a broker, things take longer.
const MOST = process.env['HANSA_PLATFORM'] ? 60_000 : 20_000;

/** The programme's story as it is told in browsers, and what one step of it leaves to the next. */
export class Programme {
  readonly others = {} as Record<OtherName, Visitor>;
  vinnova!: Party;
  liaa!: Party;
  regx!: { id: string };
  module!: { moduleId: string; number: number; id: string };
  /** The pilot that is planned in the portal. */
  riga!: { id: string; firstDay: string };
  /** The pilot at home, by the API. */
  kolding!: { id: string; firstDay: string };
  certificate!: { number: string; file: string };
  private readonly tabs = new Map<string, Tab>();
  private passed = 0;

  private constructor(
    readonly platform: Platform,
    private readonly browser: Browser,
  ) {}

  /** The agencies and the operator are there; the training provider is not. */
  static async begin(): Promise<Programme> {
    const [platform, browser] = await Promise.all([startPlatform(), openChromium()]);
    const programme = new Programme(platform, browser);
    const operator = await arrive(platform, WHO.operator);
    await platform.nameOperator(operator.email);
    programme.vinnova = await found(platform, VINNOVA, WHO.alva);
    programme.liaa = await found(platform, LIAA, WHO.dzintra);
    for (const [name, who] of Object.entries(OTHERS)) {
      programme.others[name as OtherName] = await arrive(platform, who);
    }
    await platform.settled();
    return programme;
  }

  /** Somebody's browser, in which he signs in when it is opened. */
  async browserOf(name: Name): Promise<Tab> {
    const open = this.tabs.get(name);
    if (open) return open;
    const tab = await this.openTab(name);
    await tab.go('/');
    await tab.signIn(this.platform, WHO[name].email, WHO[name].name);
    await this.platform.settled();
    return tab;
  }

  /** Of somebody who has no account. */
  async browserOfStranger(): Promise<Tab> {
    return this.tabs.get('stranger') ?? this.openTab('stranger');
  }

  /** A browser in which nobody has signed in yet. */
  async openTab(name: Name | 'stranger'): Promise<Tab> {
    const tab = await Tab.open(this.browser, this.platform);
    tab.context.setDefaultTimeout(MOST);
    await shiftClockOf(tab.context, this.passed);
    this.tabs.set(name, tab);
    return tab;
  }

  /** The same person by the API. */
  signIn(name: Name): Promise<Visitor> {
    const { email, name: called, language } = WHO[name];
    return this.platform.signIn(email, called, language);
  }

  /** For the services, and for every browser that is open. */
  async passDays(days: number): Promise<void> {
    const milliseconds = days * 86_400_000;
    await this.platform.passDays(days);
    for (const tab of this.tabs.values()) await shiftClockOf(tab.context, milliseconds);
    this.passed += milliseconds;
    await this.platform.settled();
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
