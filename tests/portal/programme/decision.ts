import { follow } from '../hands.js';
import type { Tab } from '../tab.js';
import type { Programme } from './programme.js';

const AGAINST = 'The exercise needs more time.';
const HANDBOOK = 'Handbook for matchmaking between clusters';

/** Alva finds on her page that Vinnova's vote is asked for. */
export async function oneIsInFavour(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('alva');
  await votes(tab, 'Yes, integrate it', 'Both pilots filled a gap.');
  await tab.reads(/^Open since .+ 2 votes of 3 in favour are needed\./);
}

export async function oneIsAgainst(programme: Programme): Promise<void> {
  await votes(await programme.browserOf('dzintra'), 'No, do not integrate it', AGAINST);
}

/** Birk's vote decides; regular sessions can be planned from now on. */
export async function versionIsIntegrated(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('birk');
  await votes(tab, 'Yes, integrate it', 'The participants are clear about it.');
  await tab.reads(/^Integrated on /);
  await tab.page.getByRole('table', { name: 'Votes and their reasons' }).getByText(AGAINST).waitFor();
  await tab.go(`/training/modules/${programme.module.moduleId}`);
  await tab.link('Plan a session').waitFor();
  await programme.platform.settled();
}

/** A stranger types half a word into the one search, and reads where the handbook comes from. */
export async function materialIsFound(programme: Programme): Promise<void> {
  const tab = await programme.browserOfStranger();
  await tab.go('/');
  await tab.page.keyboard.press('/');
  await tab.page.keyboard.type('matchmaking');
  await tab.page.keyboard.press('Enter');
  const found = tab.page.getByRole('region', { name: /^Practices, resources and discussions/ });
  await found.getByRole('link', { name: HANDBOOK }).click();
  await tab.byRole('heading', HANDBOOK).waitFor();
  await tab.reads(/ADV-2/);
}

async function votes(tab: Tab, choice: string, reason: string): Promise<void> {
  await tab.go('/my');
  await follow(tab, 'Vote on the integration of the module', 'Integration of ADV-2, version 1');
  await tab.byRole('radio', choice).check();
  await tab.field('Reason, in English').fill(reason);
  await tab.button('Give the vote').click();
  await tab.page.getByRole('table', { name: 'Votes and their reasons' }).getByText(reason).waitFor();
}
