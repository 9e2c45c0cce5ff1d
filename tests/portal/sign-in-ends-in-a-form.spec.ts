import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { SessionView } from '@hansa/contracts';
import { startPlatform } from '@hansa/test-journeys/in-one-process';
import { gather } from '@hansa/test-journeys/story/cast';
import { createModule } from '@hansa/test-journeys/story/module';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import { choose, find, follow, idInAddress } from './hands.js';
import { Stage } from './stage.js';
import type { Tab } from './tab.js';

const MINUTES = 60_000;
const BIRK = { email: 'birk@regx.example', name: 'Birk Lerche' };
/** New ones are fetched 45 seconds before the old ones end. */
const TOKEN_SECONDS = 75;
const TITLE = 'A breakfast for those who run test halls';

describe('a sign-in that ends while a form is being filled in', () => {
  let stage: Stage;
  let tab: Tab;
  let firstDay: string;
  const step = stepsOf(() => stage, 2 * MINUTES);

  beforeAll(async () => {
    stage = await Stage.open(startPlatform({}, { accessTokenSeconds: TOKEN_SECONDS }));
    const { platform } = stage;
    const { regx } = await gather(platform);
    await createModule(regx, 'ADV-2');
    await platform.settled();
    firstDay = platform.dateIn(20);
    tab = await stage.tabOf(BIRK);
  }, 3 * MINUTES);
  afterAll(() => stage?.close());

  step('a session is being planned', async () => {
    await tab.go('/training/sessions/new');
    await choose(tab, 'Module', /^ADV-2/);
    await tab.byRole('group', 'Day 1').locator('input[type=date]').fill(firstDay);
    await choose(tab, 'Country', 'Latvia');
    await tab.byRole('textbox', 'Place').fill('LIAA, Riga');
    await tab.byRole('textbox', 'Seats').fill('14');
    await find(tab, 'Add an organisation', 'Investīciju', /^Latvijas Investīciju/);
    await tab.reads(/^What you type is kept on this device\./);
  });

  step('the sign-in ends elsewhere: he signs out in another window', async () => {
    const other = await tab.context.newPage();
    await other.goto(`${stage.platform.url}/`);
    await other.getByRole('button', { name: 'Account of Birk Lerche' }).click();
    await other.getByRole('menuitem', { name: 'Sign out' }).click();
    await other.locator('button[name=logout][value=yes]').click();
    await other.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    await other.close();
  });

  step('the page says so by itself, and everything that was typed stands where it stood', async () => {
    await tab.page.getByRole('alert').getByText('Your sign-in has ended').waitFor({ timeout: MINUTES });
    await tab.byRole('textbox', 'Address').fill('Pērses iela 2');
    await standsThere();
  });

  step('the small window can be closed without having signed in: the page waits', async () => {
    const [small] = await Promise.all([tab.context.waitForEvent('page'), tab.button('Sign in again').click()]);
    await small.locator('input[name=email]').waitFor();
    await small.close();
    await tab.page.locator('button:not([data-loading])', { hasText: 'Sign in again' }).waitFor();
    await standsThere();
  });

  step('signing in again in the small window keeps what was typed', async () => {
    const [small] = await Promise.all([tab.context.waitForEvent('page'), tab.button('Sign in again').click()]);
    await tab.answerSignIn(stage.platform, BIRK.email, BIRK.name, small);
    await tab.page.getByText('Your sign-in has ended').waitFor({ state: 'detached' });
    expect(small.isClosed()).toBe(true);
    await standsThere();
  });

  step('and it is sent: the session is planned as it was typed', async () => {
    await tab.button('Plan the session').click();
    await tab.reads('The session is planned. People can enrol now.');
    const id = await idInAddress(tab, '/training/sessions');
    const { stranger } = stage.platform;
    const session: SessionView = await stranger.must(200, stranger.get(`/training/sessions/${id}`));
    expect(session).toMatchObject({
      ...{ firstDay, country: 'LV', place: { name: 'LIAA, Riga', address: 'Pērses iela 2' } },
      coOrganisers: [{ name: { text: 'Latvijas Investīciju un attīstības aģentūra' } }],
    });
    await tab.reads(/^0 of 14 seats taken\./);
  });

  step('a tab is closed in the middle of a form, and the identity provider forgets him', async () => {
    await tab.go('/practices/new');
    await tab.byRole('radio', /^What did not work/).click();
    await tab.field('Title, in English').pressSequentially(TITLE);
    await tab.reads(/^What you type is kept on this device\./);
    await tab.context.clearCookies();
    await tab.goAnew('/practices/new');
    await tab.reads('Sign in to see this page');
    expect(await tab.field('Title, in English').count()).toBe(0);
  });

  step('after he has signed in the page is there with what he typed, and My page knows of it', async () => {
    await tab.page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await tab.answerSignIn(stage.platform, BIRK.email, BIRK.name);
    await tab.reads(/^What you typed before is back\./);
    await draftIsThere();
    await follow(tab, 'My page', 'My page');
    const drafts = tab.page.getByRole('region', { name: 'Not sent yet' });
    await drafts.getByRole('link').click();
    await draftIsThere();
  });

  step('a tab that is closed and opened anew while he is signed in asks nothing, and has it too', async () => {
    await tab.goAnew('/practices/new');
    await tab.reads(/^What you typed before is back\./);
    await draftIsThere();
    await tab.button('Begin writing').click();
    await idInAddress(tab, '/practices');
    expect(await tab.field('Title, in English').inputValue()).toBe(TITLE);
    await tab.go('/my');
    expect(await tab.page.getByRole('region', { name: 'Not sent yet' }).count()).toBe(0);
    expect(stage.complaints).toEqual([]);
  });

  async function standsThere(): Promise<void> {
    expect(await tab.byRole('group', 'Day 1').locator('input[type=date]').inputValue()).toBe(firstDay);
    expect(await tab.byRole('textbox', 'Place').inputValue()).toBe('LIAA, Riga');
    expect(await tab.byRole('textbox', 'Address').inputValue()).toBe('Pērses iela 2');
    expect(await tab.byRole('textbox', 'Seats').inputValue()).toBe('14');
    await tab.reads('Latvijas Investīciju un attīstības aģentūra');
  }
  async function draftIsThere(): Promise<void> {
    await tab.field('Title, in English').waitFor();
    expect(await tab.field('Title, in English').inputValue()).toBe(TITLE);
    expect(await tab.byRole('radio', /^What did not work/).getAttribute('aria-checked')).toBe('true');
  }
});
