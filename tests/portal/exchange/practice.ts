import { expect } from '@jest/globals';
import { choose, find, follow, idInAddress } from '../hands.js';
import { hasSaved } from '../saved-note.js';
import { type Exchange, PRACTICE, toWhatWaits } from './exchange.js';

const STORY = {
  Summary: 'Apprentices eat herring with masters once a month, and stay in the trade.',
  'The problem that it answered': 'Every third apprentice left in the first winter.',
  'What was done': 'A long table, a pan, and a seat beside somebody older.',
  'What it takes': 'A pan.',
  Challenges: 'Not everybody likes herring.',
  'What others can take over': 'The seats matter, the fish does not.',
};

export async function practiceIsBegun(exchange: Exchange): Promise<void> {
  const author = await exchange.at('author');
  await follow(author, 'Knowledge', 'Knowledge');
  await follow(author, 'Tell a practice', 'Tell a practice');
  await author.byRole('radio', /^Good practice/).click();
  await author.field('Title, in English').fill(PRACTICE);
  await author.button('Begin writing').click();
  await author.page.getByRole('heading', { level: 1, name: 'Write a practice' }).waitFor();
  exchange.practice = await idInAddress(author, '/practices');
  await author.reads('10 parts are missing.');
  await author.button('Submit to our editor').click();
  await author.reads(/^Still missing: Summary, The problem that it answered, .+, Themes\.$/);
}

export async function practiceIsWritten(exchange: Exchange): Promise<void> {
  const author = await exchange.at('author');
  for (const [field, text] of Object.entries(STORY)) await author.field(`${field}, in English`).fill(text);
  await hasSaved(author);
  await author.reads('4 parts are missing.');
  await author.button('Add a fact').click();
  const fact = author.byRole('group', 'Fact 1');
  await fact.getByLabel('What was seen, in English').fill('Nine of ten apprentices came again.');
  await fact.getByLabel('Figure', { exact: true }).fill('90');
  await fact.getByLabel('What the figure counts').fill('%');
  await fact.getByLabel(/^Source/).fill('Lists of guests');
  await fact.getByLabel('Address of the source').fill('breakfast.example/guests');
  await author.field('Since').fill('2025-03-01');
  await choose(author, 'Country', 'Denmark');
  await find(author, /^Themes/, 'skills', 'Skills');
  await author.page.keyboard.press('Escape');
  await author.reads('All that is needed is there.');
  expect(await author.page.getByText(/^Still missing/).count()).toBe(0);
  await author.byRole('tab', 'As readers see it').click();
  await author.reads('Nine of ten apprentices came again.');
  await author.button('Submit to our editor').click();
  await author.reads('Your editor has it now. You see here what comes of it.');
  await author.reads('Submitted to the editor');
}

export async function practiceIsReturned(exchange: Exchange): Promise<void> {
  const manager = await exchange.at('manager');
  await toWhatWaits(manager, PRACTICE, 'Publish the practice or return it');
  await manager.page.getByRole('heading', { level: 1, name: 'Publish or return' }).waitFor();
  await manager.field('Remark on: What it takes').fill('Who fries?');
  expect(await manager.button('Publish on our page').isDisabled()).toBe(true);
  await manager.button('Return with remarks').click();
  await manager.reads('It has gone back with your remarks.');
  await manager.reads('Returned with remarks');
}

export async function practiceIsRevised(exchange: Exchange): Promise<void> {
  const author = await exchange.at('author');
  await toWhatWaits(author, PRACTICE, 'Revise the returned practice');
  await author.page.getByRole('heading', { level: 1, name: 'Write a practice' }).waitFor();
  await author.reads('Who fries?');
  await author.field('What it takes, in English').fill('A pan, two cooks and a long table.');
  await author.button('Submit to our editor').click();
  await author.reads('Your editor has it now. You see here what comes of it.');
  await author.reads('A pan, two cooks and a long table.');
}

export async function practiceIsPublished(exchange: Exchange): Promise<void> {
  const manager = await exchange.at('manager');
  await toWhatWaits(manager, PRACTICE, 'Publish the practice or return it');
  await manager.reads('A pan, two cooks and a long table.');
  await manager.button('Publish on our page').click();
  await manager.reads('Published. An expert of its themes is now asked to validate it for the region.');
  await manager.reads('Waits for an expert');
}

export async function expertReturnsIt(exchange: Exchange): Promise<void> {
  const expert = await exchange.at('expert');
  await toWhatWaits(expert, PRACTICE, 'Validate the practice');
  await expert.page.getByRole('heading', { level: 1, name: 'Validate for the region' }).waitFor();
  await expert.field('Remark on: Evidence').fill('Nine of ten of how many?');
  await expert.button('Return with remarks').click();
  await expert.reads('It has gone back with your remarks.');
}

export async function expertIsAskedAgain(exchange: Exchange): Promise<void> {
  const manager = await exchange.at('manager');
  await toWhatWaits(manager, PRACTICE, 'Revise the returned practice');
  await manager.page.getByRole('heading', { level: 1, name: 'Change a published practice' }).waitFor();
  await manager.reads('Nine of ten of how many?');
  const fact = manager.byRole('group', 'Fact 1');
  await fact.getByLabel('What was seen, in English').fill('Thirty-six of forty apprentices came again.');
  await manager.field('What has changed, and why, in English').fill('The expert asked how many there were.');
  await manager.button('Publish the change').click();
  await manager.reads('The change is published.');
  await manager.button('Ask for validation again').click();
  await manager.reads('An expert of its themes is asked once more.');
  await manager.reads('Waits for an expert');
  expect(await manager.page.getByRole('button', { name: 'Ask for validation again' }).count()).toBe(0);
}

export async function expertValidatesIt(exchange: Exchange): Promise<void> {
  const { stranger } = exchange;
  const expert = await exchange.at('expert');
  await toWhatWaits(expert, PRACTICE, 'Validate the practice');
  await expert.reads('Thirty-six of forty apprentices came again.');
  await expert.button('Validate for the region').click();
  await expert.reads('It is validated for the region.');
  await expert.go(`/practices/${exchange.practice}/edit`);
  await expert.reads(/^A public practice is changed by those who may publish for its organisation/);
  await stranger.go(`/practices/${exchange.practice}`);
  await stranger.reads('Validated by an expert');
  await stranger.reads('The expert asked how many there were.');
  await stranger.reads('Nobody has tried it elsewhere yet.');
}
