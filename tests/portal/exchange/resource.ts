import { expect } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { choose, follow } from '../hands.js';
import { type Exchange, toWhatWaits } from './exchange.js';

const RESOURCE = 'Seating plan for a herring breakfast';

export async function resourceIsBegun(exchange: Exchange): Promise<void> {
  const author = await exchange.at('author');
  await follow(author, 'Knowledge', 'Knowledge');
  await follow(author, 'Add a resource', 'Add a resource');
  await choose(author, 'What is it?', 'Tool');
  await author.button('Save the draft and add files').click();
  await author.reads('This is needed.');
  await author.page.locator('[aria-label="Title, in English"]:focus').waitFor();
  await author.field('Title, in English').fill(RESOURCE);
  await author.field('Description, in English').fill('Who sits beside whom, so that nobody sits alone.');
  await author.button('Save the draft and add files').click();
  await author.page.getByRole('heading', { level: 1, name: 'Change a resource' }).waitFor();
}

export async function filesAreAdded(exchange: Exchange): Promise<void> {
  const author = await exchange.at('author');
  const files = author.page.locator('input[type=file]');
  const slow = await author.context.newCDPSession(author.page);
  const speed = { offline: false, latency: 0, downloadThroughput: -1 };
  const picture = await author.page.screenshot();
  await slow.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: picture.length / 3 });
  await files.setInputFiles({ name: 'seats.png', mimeType: 'image/png', buffer: picture });
  await author.byRole('progressbar', 'seats.png is being sent').waitFor();
  await author.reads(/^[1-9]\d?% of \d/);
  await author.button('Remove seats.png').waitFor();
  await slow.send('Network.emulateNetworkConditions', { ...speed, uploadThroughput: -1 });
  await author.reads(/There is a picture/);
  await files.setInputFiles({ name: 'seats.html', mimeType: 'text/html', buffer: Buffer.from('<p>Seats</p>') });
  await author.reads('Not taken');
  await author.button('Remove').click();
  expect(await author.page.getByText('Not taken').count()).toBe(0);
}

export async function resourceIsPublished(exchange: Exchange): Promise<void> {
  const author = await exchange.at('author');
  await author.reads('Somebody of your organisation who may publish puts it into the pool; it waits for them.');
  await follow(author, 'Knowledge', 'Knowledge');
  const making = author.page.getByRole('region', { name: 'In the making at your organisation' });
  await making.getByRole('link', { name: RESOURCE }).waitFor();
  const manager = await exchange.at('manager');
  await toWhatWaits(manager, RESOURCE, 'Publish the resource');
  await manager.page.getByRole('heading', { level: 1, name: RESOURCE }).waitFor();
  await follow(manager, 'Go on with the draft', 'Change a resource');
  const description = manager.field('Description, in English');
  await description.fill('Who sits beside whom, so that no apprentice sits alone.');
  await manager.button('Save the draft').click();
  await manager.reads('Saved.');
  await description.fill('Who sits beside whom, so that no apprentice eats alone.');
  await manager.button('Put it into the pool').click();
  await manager.reads('It is in the pool: everybody finds it now.');
  await manager.reads('Who sits beside whom, so that no apprentice eats alone.');
}

export async function resourceIsFound(exchange: Exchange): Promise<void> {
  const { stranger } = exchange;
  await stranger.go('/knowledge');
  await stranger.byRole('searchbox', 'Search in any language').pressSequentially('seating herring');
  await stranger.reads('1 thing found');
  await follow(stranger, RESOURCE, RESOURCE);
  const picture = stranger.page.getByRole('img', { name: 'First page of seats.png' });
  await picture.waitFor();
  const coming = stranger.page.waitForEvent('download');
  await stranger.link(/^Download .+seats\.png/).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('seats.png');
  expect((await readFile(await file.path())).subarray(1, 4).toString()).toBe('PNG');
}
