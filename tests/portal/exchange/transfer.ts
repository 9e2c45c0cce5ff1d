import { choose, follow } from '../hands.js';
import { type Exchange, PRACTICE } from './exchange.js';

export async function transferIsBegun(exchange: Exchange): Promise<void> {
  const trying = await exchange.at('trying');
  await trying.go('/knowledge');
  // The newest stands there already: who clicks before the typing has been taken in gets there, too.
  await trying.byRole('searchbox', 'Search in any language').fill('herring breakfast apprentices');
  await follow(trying, PRACTICE, PRACTICE);
  await follow(trying, 'We try this here', 'We try this here');
  await trying.button('We try this here').click();
  await trying.reads('This is needed.');
  await trying.field('What is tried, and why here, in English').fill('The same with smoked sprats.');
  await trying.field('Town').fill('Liepāja');
  await trying.button('We try this here').click();
  await trying.reads('It is public now. Tell here when you adapt it, and what came of it.');
  await trying.page.getByRole('heading', { level: 1, name: PRACTICE }).waitFor();
  await trying.reads('Being tried');
}

export async function transferIsFinished(exchange: Exchange): Promise<void> {
  const trying = await exchange.at('trying');
  await follow(trying, 'Tell what is different', 'Tell what is different');
  await trying.field('What is made different, in English').fill('Supper: the boats come home at four.');
  await trying.button('Tell it').click();
  await trying.reads('Told. Everybody sees it now.');
  await trying.reads('Supper: the boats come home at four.');
  await follow(trying, 'Tell what came of it', 'Tell what came of it');
  await trying.byRole('radio', 'It worked').check();
  await trying.field('What came of it, in English').fill('Twelve of them work on a boat now.');
  await trying.button('Finish it').click();
  await trying.reads('Add at least one fact with its source.');
  await trying.button('Add a fact').click();
  const fact = trying.byRole('group', 'Fact 1');
  await fact.getByLabel('What was seen, in English').fill('Twelve contracts were signed.');
  await fact.getByLabel(/^Source/).fill('The harbour office');
  await fact.getByLabel('Address of the source').fill('https://harbour.example/contracts');
  await trying.button('Finish it').click();
  await trying.reads('Finished. Everybody sees what came of it.');
  await trying.reads('Twelve contracts were signed.');
}

export async function transferIsSeen(exchange: Exchange): Promise<void> {
  const { stranger } = exchange;
  await follow(stranger, 'Knowledge', 'Knowledge');
  await follow(stranger, 'Where practices are tried elsewhere', 'Where practices are tried elsewhere');
  await choose(stranger, 'To', 'Latvia');
  const line = stranger.page.getByRole('article').filter({ hasText: PRACTICE });
  await line.getByText('It worked').waitFor();
  await line.getByRole('link', { name: PRACTICE }).click();
  await stranger.reads('Supper: the boats come home at four.');
  await stranger.reads('Twelve of them work on a boat now.');
  await stranger.go(`/practices/${exchange.practice}`);
  await stranger.byRole('heading', 'Where others try it (1)').waitFor();
  await stranger.reads('1 worked');
}
