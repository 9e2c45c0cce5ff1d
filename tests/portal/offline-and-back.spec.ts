import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { eventually } from '@hansa/test-journeys/eventually';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import { ClassOfMany, COLLEAGUE, marksByName, TRAINER } from './class-of-many.js';
import { Tab } from './tab.js';

const MINUTES = 60_000;
const SIZE = 12;

describe('attendance without a connection', () => {
  let all: ClassOfMany;
  let names: string[];
  let day: string;
  let trainer: Tab;
  let colleague: Tab;
  const step = stepsOf(() => all);
  beforeAll(async () => {
    all = await ClassOfMany.gather(SIZE);
    day = all.session.firstDay;
    names = Object.keys(marksByName(await all.marked(day)));
    trainer = await all.tabOf(TRAINER, { width: 390, height: 780, hasTouch: true });
    colleague = await all.tabOf(COLLEAGUE);
  }, 3 * MINUTES);
  afterAll(() => all?.close());

  step('even the first page that a visitor ever opened can be opened again without a connection', async () => {
    const visitor = await Tab.open(all.browser, all.platform);
    await visitor.go('/about');
    const heading = await visitor.heading.innerText();
    await isKept(visitor);
    await visitor.context.setOffline(true);
    await visitor.page.reload();
    await visitor.byRole('heading', heading).waitFor();
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });

  step('a device that has no room left shows the pages all the same', async () => {
    const visitor = await Tab.open(all.browser, all.platform);
    await visitor.go('/about');
    await isKept(visitor);
    const devtools = await visitor.context.newCDPSession(visitor.page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: all.platform.url, quotaSize: 1 });
    await visitor.go('/training');
    expect(await visitor.heading.innerText()).toBe('Training');
    await visitor.go('/clusters');
    expect(await visitor.page.locator('main').innerText()).not.toMatch(/could not be shown/i);
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });

  step('the list is opened while there is a connection, and the device keeps what it needs', async () => {
    await trainer.go(all.pathOf(day));
    await isKept(trainer);
    await markFirst('Present', 3);
    await trainer.reads(/^Sent /);
  });

  step('the connection goes in the middle of it: it is said, and the marks go on', async () => {
    await trainer.context.setOffline(true);
    await trainer.reads('No connection');
    await mark(trainer, names[3]!, 'Absent');
    await mark(trainer, names[4]!, 'Present');
    await trainer.reads(/^Kept on this device/);
    expect(await marksInTheService()).toEqual({ ...whole('unmarked'), ...firstThree('present') });
  });

  step('a reload without a connection shows the class with its marks, and more can be marked', async () => {
    const page = await trainer.page.reload();
    expect(page?.fromServiceWorker()).toBe(true);
    await trainer.reads('No connection');
    await expectShown(trainer, { ...firstThree('Present'), [names[3]!]: 'Absent', [names[4]!]: 'Present' });
    await trainer.reads(/^Kept on this device/);
    await mark(trainer, names[5]!, 'Excused');
    await trainer.byRole('button', /^Mark the other 6 present/).tap();
    await expectShown(trainer, { [names[5]!]: 'Excused', [names[11]!]: 'Present' });
  });

  step('a day that was never opened here says so, and the way back leads to the marks', async () => {
    const days = trainer.page.getByRole('navigation', { name: 'Days of the session' }).getByRole('link');
    await days.nth(1).tap();
    await trainer.reads(/^The list of this day was never opened on this device/);
    await days.nth(0).tap();
    await expectShown(trainer, { [names[3]!]: 'Absent', [names[5]!]: 'Excused' });
  });

  step('the connection comes back: everything is sent by itself', async () => {
    await trainer.context.setOffline(false);
    await trainer.reads(/^Sent /);
    expect(await trainer.page.getByText('No connection').count()).toBe(0);
    await serviceHas({ ...whole('present'), [names[3]!]: 'absent', [names[5]!]: 'excused' });
  });

  step('a connection that answers nothing is none: what is kept is shown all the same', async () => {
    await trainer.page.route('**/api/**', (route) => route.abort('internetdisconnected'));
    await trainer.page.reload();
    await expectShown(trainer, { [names[3]!]: 'Absent', [names[5]!]: 'Excused' });
    await mark(trainer, names[6]!, 'Absent');
    await trainer.reads('Kept on this device, sent when the connection is back');
    await trainer.page.unroute('**/api/**');
    await serviceHas({ ...whole('present'), [names[3]!]: 'absent', [names[5]!]: 'excused', [names[6]!]: 'absent' });
    await trainer.reads(/^Sent /);
  });

  step('a colleague marks the same day meanwhile', async () => {
    await colleague.go(all.pathOf(day));
    await expectShown(colleague, { [names[3]!]: 'Absent' });
    await trainer.context.setOffline(true);
    await trainer.reads('No connection');
    for (const name of [names[0]!, names[1]!, names[2]!]) await mark(trainer, name, 'Absent');
    for (const name of [names[1]!, names[2]!, names[8]!]) await mark(colleague, name, 'Excused');
    await colleague.reads(/^Sent /);
    await serviceHas({
      ...whole('present'),
      ...{ [names[3]!]: 'absent', [names[5]!]: 'excused', [names[6]!]: 'absent' },
      ...{ [names[1]!]: 'excused', [names[2]!]: 'excused', [names[8]!]: 'excused' },
    });
  });

  step('both versions stand side by side, and the trainer chooses for each', async () => {
    await trainer.context.setOffline(false);
    await trainer.reads('Somebody else has marked this day too');
    await trainer.reads(/^2 people are marked differently/);
    for (const name of [names[1]!, names[2]!]) {
      const both = trainer.page.getByRole('radiogroup', { name, exact: true });
      expect(await both.getByRole('radio').count()).toBe(2);
      expect(await both.innerText()).toMatch(/Yours: Absent\s+As it is now: Excused/);
    }
    await trainer.page
      .getByRole('radiogroup', { name: names[2]!, exact: true })
      .getByText('As it is now: Excused')
      .tap();
    await trainer.button('Keep the chosen ones').tap();
    await trainer.reads(/^Sent /);
    await serviceHas({
      ...whole('present'),
      ...{ [names[3]!]: 'absent', [names[5]!]: 'excused', [names[6]!]: 'absent', [names[8]!]: 'excused' },
      ...{ [names[0]!]: 'absent', [names[1]!]: 'absent', [names[2]!]: 'excused' },
    });
  });

  step('the colleague sees what came of it', async () => {
    await colleague.page.reload();
    await expectShown(colleague, { [names[0]!]: 'Absent', [names[1]!]: 'Absent', [names[2]!]: 'Excused' });
    expect([...trainer.complaints, ...colleague.complaints]).toEqual([]);
  });

  step('what a full device cannot keep is said, is there as long as the page, and goes when it can', async () => {
    await fillUp(trainer);
    await trainer.context.setOffline(true);
    await trainer.reads('No connection');
    await mark(trainer, names[8]!, 'Present');
    await trainer.reads(/^Not sent yet and not kept on this device/);
    await trainer.reads('Not kept on this device');
    await trainer.context.setOffline(false);
    await trainer.reads(/^Sent /);
    await trainer.page.getByText('Not kept on this device').waitFor({ state: 'detached' });
    expect((await marksInTheService())[names[8]!]).toBe('present');
  });

  step('a form that a full device cannot keep has what was typed when one comes back to it', async () => {
    await colleague.go('/organisations/new');
    await fillUp(colleague);
    await colleague.byRole('textbox', /^Name/).fill('Harbour Forum');
    await colleague.reads('Not kept on this device');
    await colleague.link('Clusters').click();
    await colleague.reads('Not kept on this device');
    await colleague.page.goBack();
    await expect(colleague.byRole('textbox', /^Name/).inputValue()).resolves.toBe('Harbour Forum');
    expect([...trainer.complaints, ...colleague.complaints]).toEqual([]);
  });

  const whole = (mark: string) => Object.fromEntries(names.map((name) => [name, mark]));
  const firstThree = (mark: string) => Object.fromEntries(names.slice(0, 3).map((name) => [name, mark]));
  const marksInTheService = async () => marksByName(await all.marked(day));
  async function serviceHas(marks: Record<string, string>) {
    const has = (found: Record<string, string>) => names.every((name) => found[name] === marks[name]);
    expect(await eventually(marksInTheService, has)).toEqual(marks);
  }
  async function markFirst(as: string, count: number) {
    for (const name of names.slice(0, count)) await mark(trainer, name, as);
  }
});

/** Waits until the browser keeps all that the page is made of. */
async function isKept(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => navigator.serviceWorker.ready);
  await tab.page.waitForFunction(async () => {
    const parts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const kept = await Promise.all(
      parts.filter((path) => path.startsWith('/assets/')).map((path) => caches.match(path)),
    );
    return navigator.serviceWorker.controller !== null && kept.length > 0 && kept.every(Boolean);
  });
}

/** Leaves a browser no room for what is typed. */
async function fillUp(tab: Tab): Promise<void> {
  await tab.page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size));
      } catch {
        // Not so much any more.
      }
    }
  });
}

const lineOf = (tab: Tab, name: string) =>
  tab.page.getByRole('list', { name: 'Participants' }).getByRole('radiogroup', { name });

async function mark(tab: Tab, name: string, as: string): Promise<void> {
  await lineOf(tab, name).getByText(as, { exact: true }).click();
}

/** Waits until people are shown as marked so. */
async function expectShown(tab: Tab, marks: Record<string, string>): Promise<void> {
  for (const [name, as] of Object.entries(marks)) {
    await lineOf(tab, name).getByRole('radio', { name: as, exact: true, checked: true }).waitFor({ state: 'attached' });
  }
}
