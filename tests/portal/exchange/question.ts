import { expect } from '@jest/globals';
import { follow } from '../hands.js';
import type { Tab } from '../tab.js';
import { type Exchange, toWhatWaits } from './exchange.js';

const QUESTION = 'How many herrings for forty apprentices?';
const ANSWER = 'Two each, and rye bread for those who do not dare.';
const ADVERT = 'Buy your herrings from my cousin, he is the cheapest.';
const article = (tab: Tab, text: string) => tab.page.getByRole('article').filter({ hasText: text });

export async function questionIsAsked(exchange: Exchange): Promise<void> {
  const asker = await exchange.at('asker');
  await asker.go(`/practices/${exchange.practice}`);
  await follow(asker, 'Ask a question', 'Ask a question');
  await asker.button('Ask it').click();
  await asker.reads('This is needed.');
  await asker.field('Your question in one line').fill(QUESTION);
  await asker.byRole('textbox', 'Text').fill('We have a small pan.');
  await asker.button('Ask it').click();
  await asker.reads('Everybody can read it now. You follow it: answers stand in your news.');
  await asker.page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
  await asker.reads('Nobody has answered yet.');
}

export async function questionIsAnswered(exchange: Exchange): Promise<void> {
  const author = await exchange.at('author');
  await toWhatWaits(author, QUESTION, 'Answer the question');
  await author.byRole('textbox', 'Text').fill(ANSWER);
  await author.button('Send').click();
  await author.reads('Everybody can read it now.');
  const seller = await exchange.at('seller');
  await seller.go(`/practices/${exchange.practice}`);
  await follow(seller, QUESTION, QUESTION);
  await seller.byRole('textbox', 'Text').fill(ADVERT);
  await seller.button('Send').click();
  await seller.byRole('heading', '2 answers').waitFor();
}

export async function answerIsAccepted(exchange: Exchange): Promise<void> {
  const asker = await exchange.at('asker');
  await toWhatWaits(asker, QUESTION, 'Read the answers to your question');
  await article(asker, ANSWER).getByRole('button', { name: 'This answers it' }).click();
  await article(asker, ANSWER).getByText('Accepted answer').waitFor();
  await asker.reads('Answered');
}

export async function answerIsReported(exchange: Exchange): Promise<void> {
  const reader = await exchange.at('reader');
  await reader.go(`/practices/${exchange.practice}`);
  await follow(reader, QUESTION, QUESTION);
  await article(reader, ADVERT).getByRole('button', { name: 'Report' }).click();
  await reader.field('What is wrong with it?').fill('It is an advertisement.');
  await reader.button('Report it').click();
  await reader.reads('The moderators have it now.');
}

export async function answerIsHidden(exchange: Exchange): Promise<void> {
  const moderator = await exchange.at('moderator');
  await toWhatWaits(moderator, '', 'Decide about reported texts');
  await moderator.page.getByRole('heading', { level: 1, name: 'Moderation' }).waitFor();
  await article(moderator, ADVERT).getByText('It is an advertisement.').waitFor();
  await article(moderator, ADVERT).getByLabel('Reason').fill('Advertising does not belong here.');
  await article(moderator, ADVERT).getByRole('button', { name: 'Hide the text' }).click();
  await moderator.reads('The text is hidden.');
  await moderator.byRole('row', /Hide.+Advertising does not belong here\./).waitFor();
}

export async function decisionIsSeen(exchange: Exchange): Promise<void> {
  const { stranger } = exchange;
  await stranger.go(`/practices/${exchange.practice}`);
  await stranger.reads('Answered');
  await follow(stranger, QUESTION, QUESTION);
  await article(stranger, ANSWER).getByText('Accepted answer').waitFor();
  await stranger.reads('Advertising does not belong here.');
  expect(await stranger.page.getByText(ADVERT).count()).toBe(0);
}
