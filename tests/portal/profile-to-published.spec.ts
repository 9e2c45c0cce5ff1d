import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { startPlatform } from '@hansa/test-journeys/platform';
import { arrive, type Cast, gather } from '@hansa/test-journeys/story/cast';
import { register, validatorOf } from '@hansa/test-journeys/story/cluster';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import { find, follow, idInAddress } from './hands.js';
import { hasSaved } from './saved-note.js';
import { paste, SPREADSHEET } from './spreadsheet.js';
import { Stage } from './stage.js';
import type { Tab } from './tab.js';

const MINUTES = 60_000;
const NAME = 'Sample Offshore Service Cluster';
const TWIN = 'Offshore Service Sample Cluster';
/** All people are made up. */
const MANAGER = { email: 'inta@offshore.example', name: 'Inta Bangas', language: 'lv' } as const;
const VALIDATOR = { email: 'validator@hansa.example', name: 'Vilho Tarkka' };

describe('a profile, from nothing to published', () => {
  let stage: Stage;
  let cast: Cast;
  let manager: Tab;
  let validator: Tab;
  let stranger: Tab;
  let id: string;
  const step = stepsOf(() => stage, MINUTES);

  beforeAll(async () => {
    stage = await Stage.open(startPlatform());
    const { platform } = stage;
    cast = await gather(platform);
    const judge = await validatorOf(platform, cast.operator, ['LV']);
    await register(
      platform,
      judge,
      { email: 'other@offshore.example', name: 'Otto Vētra', language: 'lv' },
      { name: TWIN, language: 'en', country: 'LV', region: 'LV00B', position: { longitude: 21, latitude: 56.5 } },
    );
    const founder = await arrive(platform, MANAGER);
    const organisation = { name: text(NAME), type: 'cluster-organisation', country: 'LV' };
    await founder.must(201, founder.post('/identity/organisations', organisation));
    await platform.settled();
    manager = await stage.tabOf(MANAGER);
    validator = await stage.tabOf(VALIDATOR);
    stranger = await stage.tabOfStranger();
  }, 3 * MINUTES);
  afterAll(() => stage?.close());

  step('begins on My page, with what the organisation has told already', async () => {
    await follow(manager, 'My page', 'My page');
    await follow(manager, 'Describe your cluster', 'Begin a profile');
    expect(await manager.field('Name, in English').inputValue()).toBe(NAME);
    await manager.field('Summary, in English').pressSequentially('Boats and people for work at sea.');
  });

  step('shows a likely twin, which has to be looked at before it can go on', async () => {
    await manager.byRole('heading', 'This cluster may be in the registry already').waitFor();
    await manager.byRole('link', TWIN).waitFor();
    expect(await manager.button('Begin the profile').isDisabled()).toBe(true);
    await manager.byRole('checkbox', 'It is another cluster').check();
    await manager.button('Begin the profile').click();
    await manager.page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    id = await idInAddress(manager, '/profiles');
    await manager.reads('Criteria: 0 of 4 met');
  });

  step('is filled in and saved as one types, and the criteria are met before her eyes', async () => {
    await manager.field('Management staff').fill('1.5');
    await hasSaved(manager);
    await manager.reads('Criteria: 1 of 4 met');
    await manager.field('Page in English').fill('offshore.example/en');
    await manager.field('Acronym').fill('SOSC');
    await manager.reads('Criteria: 2 of 4 met');
    await manager.reads('What would meet it: 15 more members.');
    expect(await manager.field('Page in English').inputValue()).toBe('https://offshore.example/en');
    await find(manager, 'Region', 'kurzeme', /Kurzeme/);
    await manager.byRole('textbox', 'Place').fill('Liepāja');
    await manager.button(/^Take the centre of Kurzeme/).click();
    await find(manager, /^Sectors/, 'water transport', /^50 /);
    await manager.page.keyboard.press('Escape');
    await manager.button('Add a contact').click();
    const contact = manager.byRole('group', /^Contact 1/);
    await contact.getByLabel('Name').fill(MANAGER.name);
    await contact.getByLabel('E-mail').fill(MANAGER.email);
    await hasSaved(manager);
  });

  step('keeps what was typed, though the page is left at once', async () => {
    await manager.field('Services, in English').fill('Crew transfer, and a rota for the harbour.');
    await manager.page
      .getByRole('navigation', { name: 'Parts of the profile' })
      .getByRole('link', { name: 'Members' })
      .click();
    await manager.byRole('heading', `Members of ${NAME}`).waitFor();
    await follow(manager, NAME, NAME);
    expect(await manager.field('Services, in English').inputValue()).toBe('Crew transfer, and a rota for the harbour.');
  });

  step('takes its members from a spreadsheet, and says first which rows do not fit', async () => {
    await follow(manager, 'No members listed yet', `Members of ${NAME}`);
    await paste(manager, SPREADSHEET);
    await manager.reads('18 rows read. Understood: Name, Type, Country and Size. 3 rows do not fit.');
    await manager.byRole('switch', 'Only rows that do not fit').click();
    await manager.reads('“Spaceship” is no type of member that is known here.');
    await manager.reads('The same name stands in a line above.');
    await manager.reads('“Atlantis” is no country that is known here.');
    await manager.field('Copied rows').fill(SPREADSHEET.replace('Spaceship', 'Company').replace('Atlantis', 'Estonia'));
    await manager.reads('1 row does not fit.');
    await manager.button('Add 17 members').click();
    await manager.reads('17 members have been added.');
    await manager.reads('Criteria: 4 of 4 met');
    await manager.byRole('row', /Kuģu remonts Paraugs/).waitFor();
  });

  step('is submitted when all is there', async () => {
    await follow(manager, 'Check and submit', `Check and submit: ${NAME}`);
    await manager.reads(/^All that is needed is there\./);
    await manager.button('Submit the profile').click();
    await manager.reads('The profile has been submitted.');
    await manager.reads(/^Submitted on .+ A validator of your country reads it\./);
    await stage.platform.settled();
  });

  step('is found in the queue by a validator of its country, who reads it and returns it with a remark', async () => {
    await follow(validator, 'My page', 'My page');
    await waits(validator).getByText(NAME).waitFor();
    await validator.go('/profiles/queue');
    await validator.reads('1 profile waits.');
    await validator.byRole('row', new RegExp(`${NAME}.+Latvia.+Publish or return.+All met`)).waitFor();
    await follow(validator, NAME, `Validate: ${NAME}`);
    await validator.reads('Crew transfer, and a rota for the harbour.');
    await validator.button(/^Add a remark.*Summary/).click();
    await validator.field('Remark on “Summary”, in English').fill('For whom do you work at sea?');
    expect(await validator.button('Publish').isDisabled()).toBe(true);
    await validator.button('Return it with 1 remark').click();
    await validator.reads(`“${NAME}” has been returned with your remarks.`);
    await validator.reads('Nothing waits for you');
    await stage.platform.settled();
  });

  step('waits for its manager with the remark, on her page and beside the field', async () => {
    await follow(manager, 'My page', 'My page');
    await waits(manager).getByText(NAME).waitFor();
    await waits(manager).getByRole('link', { name: 'Mend the returned profile' }).click();
    await manager.reads(/^A validator has returned the profile with 1 remark/);
    await manager.page
      .getByRole('region', { name: 'About the cluster' })
      .getByText('For whom do you work at sea?')
      .waitFor();
    await manager.field('Summary, in English').fill('Boats and people for those who build wind farms at sea.');
    await hasSaved(manager);
    await manager.link('Check and submit').click();
    await manager.button('Submit the profile').click();
    await manager.reads(/^Submitted on /);
    await stage.platform.settled();
  });

  step('is published by the validator', async () => {
    await validator.go('/my');
    await waits(validator).getByRole('link', { name: 'Validate the profile' }).click();
    await validator.reads('Boats and people for those who build wind farms at sea.');
    await validator.reads(/For whom do you work at sea\?/);
    await validator.button('Publish').click();
    await validator.reads(`“${NAME}” has been published.`);
    await stage.platform.settled();
  });

  step('is found by a stranger as he types, as a card and on the map', async () => {
    await stranger.go('/');
    await follow(stranger, 'Clusters', 'Clusters');
    await stranger.reads('2 clusters');
    await stranger.field('Search by name, theme, member …').pressSequentially('wind farm');
    await stranger.reads('1 cluster found');
    await stranger.byRole('link', NAME).waitFor();
    await stranger.page.getByRole('radiogroup', { name: 'Shown as' }).locator('label', { hasText: 'Map' }).click();
    const map = stranger.page.getByRole('img', { name: 'Map: where 1 cluster is' });
    await map.getByText(NAME).first().waitFor({ state: 'attached' });
    expect(new URL(stranger.page.url()).search).toMatch(/q=wind\+farm/);
    await map.locator('circle').filter({ hasText: NAME }).click();
    await follow(stranger, NAME, new RegExp(NAME));
  });

  step('has a page that tells what it is and shows who changed what, without names of people', async () => {
    await stranger.reads('A cluster in Liepāja, Latvia.');
    await stranger.reads('17 members');
    await follow(stranger, 'All changes of this profile', `Changes of ${NAME}`);
    const changes = stranger.page.getByRole('list', { name: 'Changes, the newest first' }).getByRole('listitem');
    await changes.getByText('The whole profile, for the first time').waitFor();
    expect(await changes.count()).toBe(1);
    await stranger.link(/^See before and after/).click();
    await stranger.byRole('row', /Summary.+wind farms at sea/).waitFor();
    expect(await stranger.page.getByText(VALIDATOR.name).count()).toBe(0);
  });

  step('has a ledger that goes on when the manager changes what is public', async () => {
    await manager.go(`/profiles/${id}`);
    await manager.field('Year founded').fill('2021');
    await hasSaved(manager);
    await stranger.page.reload();
    const changes = stranger.page.getByRole('list', { name: 'Changes, the newest first' }).getByRole('listitem');
    await changes.nth(1).waitFor();
    expect(await changes.first().innerText()).toMatch(/Changed[^]+Year founded/);
    expect(stage.complaints).toEqual([]);
  });
});

const text = (words: string) => ({ original: 'en', texts: { en: words } });
const waits = (tab: Tab) => tab.page.getByRole('region', { name: 'Waits for you' });
