import { expect } from '@jest/globals';
import { withAnotherName } from '@hansa/test-journeys/story/certificates';
import { readFile } from 'node:fs/promises';
import { follow } from '../hands.js';
import type { Tab } from '../tab.js';
import { type Programme, TITLE, WHO } from './programme.js';

/** To the five who were there, at once. */
export async function certificatesAreIssued(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('birk');
  await tab.go(`/training/sessions/${programme.riga.id}`);
  await follow(tab, 'Certificates', 'Certificates');
  await tab.button('Issue 5 certificates').click();
  await tab.reads('5 people attended; 5 with a certificate.');
  expect(await tab.page.getByRole('link', { name: /^HANSA-\d{4}-/ }).count()).toBe(5);
  await programme.platform.settled();
}

/** Jānis keeps his as a file. */
export async function fileIsDownloaded(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('janis');
  await tab.go('/');
  await tab.button(/^Account of/).click();
  await tab.byRole('menuitem', 'My training and certificates').click();
  const coming = tab.page.waitForEvent('download');
  await tab.button('Download the file').click();
  const download = await coming;
  const [, number] = /^(HANSA-\d{4}-\w{8})\.jwt$/.exec(download.suggestedFilename())!;
  programme.certificate = { number: number!, file: await readFile(await download.path(), 'utf8') };
}

/** By its number a stranger sees that it counts, and not whose it is. */
export async function numberIsChecked(programme: Programme): Promise<void> {
  const tab = await programme.browserOfStranger();
  await follow(tab, 'Check a certificate', 'Check a certificate');
  await tab.field('Number of the certificate').fill(programme.certificate.number.toLowerCase());
  await tab.field('Number of the certificate').press('Enter');
  await tab.reads('This certificate is valid');
  await tab.reads(TITLE);
  expect(await tab.page.locator('main').innerText()).not.toContain('Jānis');
}

/** With the file he sees all of it; one in which a name was put in place of another is refused, and shows none. */
export async function fileIsChecked(programme: Programme): Promise<void> {
  const tab = await programme.browserOfStranger();
  const { file } = programme.certificate;
  await follow(tab, 'Check a file', 'Check a certificate');
  await takes(tab, file);
  await tab.reads('This certificate is valid');
  await tab.reads(WHO.janis.name);
  await takes(tab, withAnotherName(file, WHO.janis.name, 'Villads Blåmejse'));
  await tab.reads('This file was altered');
  expect(await tab.page.locator('main').innerText()).not.toMatch(/Jānis|Villads/);
}

function takes(tab: Tab, file: string): Promise<void> {
  const given = { name: 'certificate.jwt', mimeType: 'application/jwt', buffer: Buffer.from(file) };
  return tab.page.locator('input[type=file]').setInputFiles(given);
}

/** Jānis has himself erased; what was done stands on the page of the receipt, which needs no sign-in. */
export async function participantIsErased(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('janis');
  await tab.go('/');
  await tab.button(/^Account of/).click();
  await tab.byRole('menuitem', 'Account and languages').click();
  await tab.button('Erase my account …').click();
  const dialog = tab.byRole('dialog', 'Erase your account');
  const final = dialog.getByRole('button', { name: 'Erase my account for good' });
  expect(await final.isEnabled()).toBe(false);
  await dialog.getByLabel(/^To confirm, type your own address/).fill(WHO.janis.email);
  await final.click();
  await tab.byRole('heading', 'Receipt of an erasure').waitFor();
  await tab.reads('Complete');
  await tab.reads(/^Removed /);
  for (const part of ['People and organisations', 'Training', 'Cluster registry', 'Knowledge exchange']) {
    await tab.byRole('row', new RegExp(`^${part} Erased `)).waitFor();
  }
}

/** He is signed in no more, and his certificate counts all the same. */
export async function certificateOutlivesItsName(programme: Programme): Promise<void> {
  const left = await programme.browserOf('janis');
  await left.go('/my');
  await left.reads('Sign in to see this page');
  const tab = await programme.browserOfStranger();
  await tab.go('/certificates');
  await takes(tab, programme.certificate.file);
  await tab.reads('This certificate is valid');
}
