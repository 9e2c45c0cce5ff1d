import type { AttendanceDay, SessionView } from '@hansa/contracts';
import { type Platform, startPlatform } from '@hansa/test-journeys/platform';
import { type Cast, gather, join } from '@hansa/test-journeys/story/cast';
import { createModule } from '@hansa/test-journeys/story/module';
import { enrol, RIGA, schedulePilot } from '@hansa/test-journeys/story/session';
import type { Browser } from 'playwright-core';
import { shiftClockOf } from './clock-of-tab.js';
import { openChromium } from './chromium.js';
import { Tab, type TabOptions } from './tab.js';

/** Who marks: the trainer of the cast, and a colleague. Both are made up, as are all here. */
export const TRAINER = { email: 'frode@regx.example', name: 'Frode Havn' };
export const COLLEAGUE = { email: 'runa@regx.example', name: 'Runa Tidevand' };

const FIRST = ['Aada', 'Bjarne', 'Dovilė', 'Elīna', 'Frida', 'Gintaras', 'Håkon', 'Ingólfur', 'Jürgen', 'Katarzyna'];
const LAST = ['Bølgesus', 'Strandrug', 'Viršelytė', 'Ziemeļsala'];
/** Names that nobody bears; the first forty differ. */
const nameOf = (number: number) =>
  `${FIRST[number % FIRST.length]} ${LAST[Math.floor(number / FIRST.length) % LAST.length]}`;

/** A class that is there to be marked: a session of two days, on the first of which it is ten o'clock. */
export class ClassOfMany {
  private shifted = 0;

  private constructor(
    readonly platform: Platform,
    readonly browser: Browser,
    readonly cast: Cast,
    readonly session: SessionView,
  ) {}

  static async gather(size: number): Promise<ClassOfMany> {
    const [platform, browser] = await Promise.all([startPlatform(), openChromium()]);
    const cast = await gather(platform);
    await join(platform, cast.regx, ['trainer'], { ...COLLEAGUE, language: 'da' });
    const version = await createModule(cast.regx, 'ADV-2');
    const plan = { location: RIGA, zone: 'Europe/Riga', in: 3, lasting: 2, seats: size };
    const session = await schedulePilot(platform, cast, version, plan);
    const people = await Promise.all(
      Array.from({ length: size }, (_, number) =>
        platform.signIn(`participant-${number}@class.example`, nameOf(number)),
      ),
    );
    for (const person of people) await person.must(200, person.get('/identity/me'));
    await platform.settled();
    for (const person of people) await enrol(person, session);
    const all = new ClassOfMany(platform, browser, cast, session);
    await all.becomeTen(session.firstDay);
    return all;
  }

  /** For everybody and everything it is ten o'clock on a day, by UTC: the class is in the room. */
  async becomeTen(date: string): Promise<void> {
    const milliseconds = Date.parse(`${date}T10:00:00Z`) - Date.now() - this.shifted;
    this.shifted += milliseconds;
    await this.platform.shiftClock(`${milliseconds} milliseconds`);
  }

  /** The browser of somebody whose clock goes right. */
  async tabOf(who: { email: string; name: string }, options: TabOptions = {}): Promise<Tab> {
    const tab = await Tab.open(this.browser, this.platform, options);
    await shiftClockOf(tab.context, this.shifted);
    await tab.go('/');
    await tab.signIn(this.platform, who.email, who.name);
    return tab;
  }

  pathOf(day: string): string {
    return `/training/sessions/${this.session.id}/attendance?day=${day}`;
  }

  /** What the service has of a day. */
  async marked(day: string): Promise<AttendanceDay> {
    const { trainer } = this.cast;
    return trainer.must(200, trainer.get(`/training/sessions/${this.session.id}/attendance/${day}`));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.platform.close();
  }
}

/** How somebody is marked, in one word: `present`, `absent`, `excused`, `unmarked`, or the minutes of who was not there all day. */
export type MarkInAWord = string;

/** The marks of a day by name. */
export function marksByName({ entries }: AttendanceDay): Record<string, MarkInAWord> {
  return Object.fromEntries(
    entries.map(({ person, presence, minutes }) => [
      person!.name,
      minutes === null ? (presence ?? 'unmarked') : `${minutes} minutes`,
    ]),
  );
}
