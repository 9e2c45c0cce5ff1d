import { type SamplePlatform, startSamplePlatform } from '../sample-platform.js';
import { Stage } from '../stage.js';
import type { Tab } from '../tab.js';
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
  /** The id of the practice. */
  practice!: string;
  private readonly tabs = new Map<keyof typeof PEOPLE, Promise<Tab>>();

  private constructor(
    readonly stage: Stage<SamplePlatform>,
    readonly stranger: Tab,
  ) {}

  static async begin(): Promise<Exchange> {
    const stage = await Stage.open(startSamplePlatform());
    return new Exchange(stage, await stage.tabOfStranger());
  }

  /** Somebody's browser, in which he signs in when it is opened. */
  at(name: keyof typeof PEOPLE): Promise<Tab> {
    const tab = this.tabs.get(name) ?? this.stage.tabOf({ email: PEOPLE[name] });
    this.tabs.set(name, tab);
    return tab;
  }
}

/** From the person's own page, as it is now. */
export async function toWhatWaits(tab: Tab, about: string, todo: string): Promise<void> {
  await tab.go('/my');
  const waiting = tab.page.getByRole('region', { name: 'Waits for you' }).getByRole('listitem');
  await waiting.filter({ hasText: about }).getByRole('link', { name: todo }).click();
}
