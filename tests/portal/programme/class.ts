import { expect } from '@jest/globals';
import { close, evaluate, markDay } from '@hansa/test-journeys/story/session';
import { voteIsOpen } from '@hansa/test-journeys/story/integrate';
import { follow } from '../hands.js';
import { Keyboard } from '../keyboard.js';
import type { Programme } from './programme.js';

export const COMMENT = 'More time for the exercise, please.';

/** The trainer marks the class without a mouse: all present, and Villads absent. */
export async function attendanceIsMarked(programme: Programme): Promise<void> {
  const { kolding } = programme;
  await programme.passDays(12);
  const frode = await programme.signIn('frode');
  await markDay(frode, kolding, kolding.firstDay);
  await close(frode, kolding);
  await programme.platform.settled();

  const tab = await programme.browserOf('frode');
  await tab.go('/my');
  const keyboard = new Keyboard(tab.page);
  await keyboard.tabTo('Record attendance');
  await keyboard.press('Enter');
  await keyboard.isAtThePage('Attendance');
  await tab.reads('Līga Dzērve');
  await keyboard.tabTo('Mark everybody present');
  await keyboard.press('Enter');
  await keyboard.tabTo('Find by name', 'Shift+Tab');
  await keyboard.type('vill');
  await keyboard.press('Enter');
  await keyboard.press('a');
  await tab.page.getByRole('list', { name: 'How the class is marked' }).getByText('1 Absent').waitFor();
  await tab.reads(/^Sent \d/);
}

/** Closing settles who attended. */
export async function sessionIsClosed(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('frode');
  const keyboard = new Keyboard(tab.page);
  await keyboard.tabTo('Close the session', 'Shift+Tab');
  await keyboard.press('Enter');
  await keyboard.tabTo('Close and settle');
  await keyboard.press('Enter');
  const dialog = tab.byRole('dialog', 'The session is closed');
  await dialog.waitFor();
  expect((await dialog.innerText()).replace(/\s+/g, ' ')).toMatch(/Attended 5 Attended in part 0 Did not come 1/);
  expect(keyboard.unseen).toEqual([]);
  await programme.platform.settled();
}

/** Jānis is asked on his page, and answers three questions; the others by the API. */
export async function sessionIsEvaluated(programme: Programme): Promise<void> {
  const { riga, kolding, others } = programme;
  const tab = await programme.browserOf('janis');
  await tab.go('/my');
  await follow(tab, 'Say what you think of the session', 'What did you think of it?');
  await tab.reads('Nobody can see that it was you');
  for (const [question, score] of [
    ['How good was the content?', '5 best'],
    ['How good was the trainer?', '4'],
    ['How much is it worth for your own work?', '4'],
  ] as const) {
    await tab.byRole('radiogroup', question).getByRole('radio', { name: score }).check();
  }
  await tab.field(/^What was good/).fill(COMMENT);
  await tab.button('Send the answer').click();
  await tab.reads(/^You have answered\. Thank you\./);

  const { nils, karla, liga, villads } = others;
  const ebba = await programme.signIn('ebba');
  for (const person of [ebba, nils, karla, liga]) await evaluate(person, riga, 4);
  for (const person of [ebba, nils, karla, liga, villads]) await evaluate(person, kolding, 4);
}

/** As long as answers can be given nothing of them is shown; then they are dots, beside those of the other pilot. */
export async function resultsAreShown(programme: Programme): Promise<void> {
  const { riga, module, platform } = programme;
  const tab = await programme.browserOf('frode');
  await tab.go(`/training/sessions/${riga.id}/results`);
  await tab.reads('The evaluation is still open');
  await programme.passDays(15);
  await voteIsOpen(platform.stranger, module);

  await tab.go(`/training/sessions/${riga.id}/results`);
  const dots = tab.byRole('img', /^How the session was judged, from 1 to 5\. Content: mean 4\.2 of 5/);
  await dots.waitFor();
  await dots.getByText('4.2 ± 0.4').waitFor();
  await tab.reads(COMMENT);
  await follow(tab, 'Compare all pilots of this version', 'Integration of ADV-2, version 1');
  await tab.reads('All criteria are met.');
  await tab
    .byRole('img', /^Content\. (Latvia.*: mean 4\.2.*Denmark.*: mean 4 |Denmark.*: mean 4 .*Latvia.*: mean 4\.2)/)
    .waitFor();
}
