import { expect } from '@jest/globals';
import { choose, find, follow, idInAddress } from '../hands.js';
import { type Programme, TITLE, WHO } from './programme.js';

/** Birk signs in for the first time, and registers REG X; he is its administrator then. */
export async function providerIsRegistered(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('birk');
  await tab.button(/^You act for/).click();
  await tab.byRole('menuitem', 'Register an organisation').click();
  await tab.byRole('heading', 'Register an organisation').waitFor();
  await tab.field('Name: Language of the original').selectOption('da');
  await tab.field('Name, in Danish').fill('REG X, Den Danske Klyngeakademi');
  await choose(tab, 'Kind of organisation', 'Training provider');
  await choose(tab, 'Country', 'Denmark');
  await tab.button('Register it').click();
  await tab.byRole('heading', 'People of REG X, Den Danske Klyngeakademi').waitFor();
  programme.regx = { id: await idInAddress(tab, '/organisations') };
}

/** On the page to which that leads he invites the trainer. */
export async function trainerIsInvited(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('birk');
  await tab.field('E-mail address').fill(WHO.frode.email);
  await tab.byRole('checkbox', 'Trainer').check();
  await tab.byRole('checkbox', 'Reader').uncheck();
  await tab.button('Send the invitation').click();
  await tab.reads(`The invitation to ${WHO.frode.email} is on its way.`);
}

/** Frode opens the link of the mail, signs in there for the first time, and joins. */
export async function trainerJoins(programme: Programme): Promise<void> {
  const { platform } = programme;
  const { email, name } = WHO.frode;
  const { text } = await platform.mailTo(email, /^Invitation to act for REG X/);
  const [, path] = /https?:\/\/[^/\s]+(\/invitations\/\S+)/.exec(text)!;
  const tab = await programme.openTab('frode');
  await tab.go(path!);
  await tab.reads(/Plans sessions, decides about requests/);
  await platform.account(email, name);
  await tab.button('Sign in to answer').click();
  await tab.answerSignIn(platform, email, name);
  await tab.button('Join REG X, Den Danske Klyngeakademi').click();
  await tab.byRole('heading', 'My page').waitFor();
  await tab.button(/^You act for\s+REG X/).waitFor();
  await platform.settled();
}

/** Birk writes the module; what he adds to the draft is saved as he types. */
export async function moduleIsWritten(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('birk');
  await follow(tab, 'Training', 'Training');
  await follow(tab, 'Write a module', 'New module');
  await tab.field('Code').fill('ADV-2');
  await tab.byRole('radio', 'Advanced').check();
  await tab.byRole('radio', 'Transnational').check();
  await tab.field('Title, in English').fill(TITLE);
  await tab
    .field('Summary, in English')
    .fill('How cluster organisations of two countries find each other and begin to work together.');
  await tab.field('Outcome 1, in English').fill('Can plan a first joint project with a cluster abroad');
  for (const chip of ['Cluster managers', 'Public officials', 'Latvian']) {
    await tab.page.getByText(chip, { exact: true }).click();
  }
  await tab.button('Add a material').click();
  await tab.field('Title of the material, in English').fill('Handbook for matchmaking between clusters');
  await tab.field('Web address').fill('https://regx.example/materials/matchmaking');
  await choose(tab, 'Kind', 'Handbook');
  await tab.button('Create the draft').click();
  const moduleId = await idInAddress(tab, '/training/modules');

  await follow(tab, 'Go on writing', 'Edit ADV-2, version 1');
  await tab.button('Add an outcome').click();
  await tab.field('Outcome 2, in English').fill('Knows how others have shared the costs');
  await tab.reads(/^Saved \d/);
  const { versions } = await programme
    .signIn('birk')
    .then((birk) => birk.must(200, birk.get(`/training/modules/${moduleId}`)));
  programme.module = { moduleId, number: 1, id: versions[0].id };
}

/** It is asked for with what it means, and then everybody can see the module. */
export async function moduleGoesIntoPilots(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('birk');
  await tab.button('Start piloting').click();
  const dialog = tab.byRole('dialog', 'Start piloting ADV-2, version 1');
  await dialog.getByRole('button', { name: 'Start piloting' }).click();
  await tab.reads('This version is being tried in pilot sessions.');
  await tab.reads('Knows how others have shared the costs');
  await programme.platform.settled();
}

/** The operator names who will decide. */
export async function partnersAreNamed(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('operator');
  await follow(tab, 'Desk', 'Desk');
  await follow(tab, 'The platform', 'The platform');
  await choose(tab, 'Module', `ADV-2 ${TITLE}`);
  await tab.reads('No partner is named yet.');
  const partners = [
    ['reg x', /^REG X/],
    ['vinnova', /^Vinnova/],
    ['investīciju', /^Latvijas Investīciju/],
  ] as const;
  for (const [typed, name] of partners) {
    await find(tab, 'Add a partner', typed, name);
    await tab.page.getByRole('list', { name: 'Partners' }).getByText(name).waitFor();
  }
  expect(await tab.page.getByRole('list', { name: 'Partners' }).getByRole('listitem').count()).toBe(3);
}
