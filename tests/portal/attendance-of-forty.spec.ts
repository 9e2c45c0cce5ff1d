import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { eventually } from '@hansa/test-journeys/eventually';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import { ClassOfMany, marksByName, TRAINER } from './class-of-many.js';
import { Keyboard } from './keyboard.js';
import type { Tab } from './tab.js';

const MINUTES = 60_000;
const SIZE = 40;

describe('the attendance of forty', () => {
  let all: ClassOfMany;
  let names: string[];
  const step = stepsOf(() => all);
  beforeAll(async () => {
    all = await ClassOfMany.gather(SIZE);
    names = Object.keys(marksByName(await all.marked(all.session.firstDay)));
  }, 3 * MINUTES);
  afterAll(() => all?.close());

  step('is marked on a phone, by touch: all, then the exceptions', async ({ session }) => {
    const day = session.firstDay;
    const tab = await all.tabOf(TRAINER, { width: 390, height: 780, hasTouch: true });
    await tab.go(`/training/sessions/${session.id}`);
    await tab.link('Record attendance').tap();
    await tab.arrived();
    const told = stopwatch('by touch on a phone');
    const hand = new Hand(tab);
    await hand.tap('button', 'Mark everybody present');
    await hand.mark(names[4]!, 'Absent');
    await hand.mark(names[17]!, 'Excused');
    await hand.mark(names[38]!, 'Absent');
    await hand.tap('button', new RegExp(`^Not the whole day.*${names[25]}`));
    await tab.field(`Minutes that ${names[25]} was there`).fill('180');
    await tab.reads(/^Sent /);
    told(`${hand.taps} taps and one number`);
    await tab.reads('36');
    expect(await sentMarks(day)).toEqual({
      ...Object.fromEntries(names.map((name) => [name, 'present'])),
      ...{ [names[4]!]: 'absent', [names[17]!]: 'excused', [names[38]!]: 'absent', [names[25]!]: '180 minutes' },
    });
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  step('is marked on the second day with the keyboard alone', async ({ session }) => {
    const day = session.lastDay;
    await all.becomeTen(day);
    const tab = await all.tabOf(TRAINER);
    await tab.go(all.pathOf(day));
    const keyboard = new Keyboard(tab.page);
    const told = stopwatch('with the keyboard alone');
    await keyboard.tabTo('Mark everybody present');
    await keyboard.press('Enter');
    await keyboard.times(7, 'ArrowDown');
    await keyboard.press('a');
    await keyboard.times(4, 'ArrowDown');
    await keyboard.press('3');
    await keyboard.times(10, 'ArrowDown');
    await keyboard.press('e');
    await keyboard.times(3, 'ArrowUp');
    await keyboard.press('m');
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('95');
    await keyboard.press('Enter');
    await tab.reads(/^Sent /);
    told(`${keyboard.strokes} keys`);
    expect(keyboard.unseen).toEqual([]);
    expect(await sentMarks(day)).toEqual({
      ...Object.fromEntries(names.map((name) => [name, 'present'])),
      ...{ [names[7]!]: 'absent', [names[12]!]: 'excused', [names[23]!]: 'excused', [names[21]!]: '95 minutes' },
    });
    expect(tab.complaints).toEqual([]);
    await tab.close();
  });

  /** What the service has, once it has all. */
  async function sentMarks(day: string) {
    const sent = await eventually(
      () => all.marked(day),
      ({ entries }) => entries.every(({ presence }) => presence !== null) && entries.some(({ minutes }) => minutes),
    );
    return marksByName(sent);
  }
});

/** A thumb on a screen, which counts. */
class Hand {
  taps = 0;
  constructor(private readonly tab: Tab) {}

  async tap(role: 'button', name: string | RegExp): Promise<void> {
    this.taps += 1;
    await this.tab.byRole(role, name).tap();
  }

  async mark(name: string, as: string): Promise<void> {
    this.taps += 1;
    await this.tab.page.getByRole('radiogroup', { name }).getByText(as, { exact: true }).tap();
  }
}

/** How long it took a machine, for the log; people are slower than it by the number of steps. */
function stopwatch(how: string): (steps: string) => void {
  const began = performance.now();
  return (steps) =>
    console.log(`${SIZE} people marked ${how}: ${steps}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
