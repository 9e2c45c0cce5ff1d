import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { ClusterView } from '@hansa/contracts';
import { eventually } from '@hansa/test-journeys/eventually';
import { startPlatform } from '@hansa/test-journeys/platform';
import { arrive, found, join } from '@hansa/test-journeys/story/cast';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import type { Visitor } from '@hansa/test-journeys/visitor';
import type { Locator } from 'playwright-core';
import { hasSaved } from './saved-note.js';
import { Stage } from './stage.js';
import type { Tab } from './tab.js';

const MINUTES = 60_000;
const NAME = 'Sample Amber Cluster';
/** Both are made up. */
const FIRST = { email: 'first@amber.example', name: 'Gintarė Kopa', language: 'lt' } as const;
const SECOND = { email: 'second@amber.example', name: 'Rasa Bangpūtė', language: 'lt' } as const;

describe('two people who write one profile', () => {
  let stage: Stage;
  let api: Visitor;
  let first: Tab;
  let second: Tab;
  let id: string;
  const step = stepsOf(() => stage, MINUTES);
  /** What the registry has, once it is so. */
  const profile = (so: (view: ClusterView) => boolean): Promise<ClusterView> =>
    eventually(() => api.must(200, api.get(`/cluster-registry/clusters/${id}`)), so);

  beforeAll(async () => {
    stage = await Stage.open(startPlatform());
    const { platform } = stage;
    const organisation = { name: text(NAME), type: 'cluster-organisation', country: 'LT' };
    const party = await found(platform, organisation, FIRST);
    await platform.settled();
    await join(platform, party, ['editor'], SECOND);
    await platform.settled();
    api = await arrive(platform, FIRST);
    const begun = {
      ownerId: party.id,
      country: 'LT',
      name: text(NAME),
      summary: text('Amber, and what is made of it.'),
    };
    ({ id } = await api.must(201, api.post('/cluster-registry/clusters', { ...begun, place: 'Nida' })));
    first = await stage.tabOf(FIRST);
    second = await stage.tabOf(SECOND);
  }, 3 * MINUTES);
  afterAll(() => stage?.close());

  step('both have it open', async () => {
    for (const tab of [first, second]) {
      await tab.go(`/profiles/${id}`);
      expect(await tab.field('Summary, in English').inputValue()).toBe('Amber, and what is made of it.');
    }
  });

  step('the first is faster: all that she types is saved', async () => {
    await first.field('Summary, in English').fill('Amber from the coast, and those who shape it.');
    await first.byRole('textbox', 'Place').fill('Palanga');
    await first.field('Year founded').fill('2019');
    await hasSaved(first);
    await profile(({ founded }) => founded === 2019);
  });

  step('the second has typed into the same fields meanwhile, and into another', async () => {
    await second.field('Summary, in English').fill('Everybody who works with amber, from the sea to the shop.');
    await second.byRole('textbox', 'Place').fill('Klaipėda');
    await second.field('Acronym').fill('SAC');
    await second.reads('Somebody else has changed this meanwhile');
    await second.reads('Not saved: somebody else changed this.');
  });

  step('she is shown both versions side by side, of those fields alone', async () => {
    const conflict = second.byRole('alert', /Somebody else has changed this meanwhile/);
    expect(await conflict.getByRole('radiogroup').count()).toBe(2);
    for (const [field, mine, theirs] of [
      [
        'Summary',
        'Everybody who works with amber, from the sea to the shop.',
        'Amber from the coast, and those who shape it.',
      ],
      ['Place', 'Klaipėda', 'Palanga'],
    ] as const) {
      const both = conflict.getByRole('radiogroup', { name: field });
      await both
        .getByRole('radio', { name: /^Yours/ })
        .getByText(mine)
        .waitFor();
      await both
        .getByRole('radio', { name: /^As it is now/ })
        .getByText(theirs)
        .waitFor();
      expect(await side(both.getByRole('radio'))).toBe('beside each other');
    }
    await second.reads('Somebody else has changed this meanwhile, and it is shown as it is now: Year founded.');
    expect(await second.field('Year founded').inputValue()).toBe('2019');
  });

  step('what she types before she has chosen is not lost either, nor by a reload', async () => {
    await second.field('Services, in English').fill('A shared stand at fairs.');
    expect(await second.field('Summary, in English').inputValue()).toMatch(/^Everybody who works with amber/);
    await second.page.reload();
    await second.reads('Somebody else has changed this meanwhile');
    expect(await second.field('Services, in English').inputValue()).toBe('A shared stand at fairs.');
    expect(await second.byRole('textbox', 'Place').inputValue()).toBe('Klaipėda');
    expect(await profile(() => true)).toMatchObject({ place: 'Palanga', acronym: null, services: null });
  });

  step('she chooses field by field: her summary, the other place', async () => {
    const conflict = second.byRole('alert', /Somebody else has changed this meanwhile/);
    await conflict
      .getByRole('radiogroup', { name: 'Summary' })
      .getByRole('radio', { name: /^Yours/ })
      .click();
    await conflict
      .getByRole('radiogroup', { name: 'Place' })
      .getByRole('radio', { name: /^As it is now/ })
      .click();
    await second.button('Keep the chosen ones').click();
    await second.reads(/^Saved \d/);
    expect(await second.byRole('textbox', 'Place').inputValue()).toBe('Palanga');
    expect(await profile(({ acronym }) => acronym === 'SAC')).toMatchObject({
      ...{ place: 'Palanga', founded: 2019 },
      summary: { text: 'Everybody who works with amber, from the sea to the shop.' },
      services: { text: 'A shared stand at fairs.' },
    });
  });

  step('the first, who types on, is told in her turn, and nobody has to choose where nothing differs', async () => {
    await first.field('Website').fill('https://amber.example');
    await first.reads(/^Somebody else has changed this meanwhile, and it is shown as it is now: .*Summary/);
    await first.reads(/^Saved \d/);
    expect(await first.field('Summary, in English').inputValue()).toMatch(/^Everybody who works with amber/);
    expect(await first.button('Keep the chosen ones').count()).toBe(0);
    await profile(({ website, acronym }) => website === 'https://amber.example' && acronym === 'SAC');
    expect(stage.complaints).toEqual([]);
  });
});

const text = (words: string) => ({ original: 'en', texts: { en: words } });

/** How two things stand to each other on the page. */
async function side(two: Locator): Promise<string> {
  const [one, other] = await Promise.all([two.first().boundingBox(), two.last().boundingBox()]);
  return Math.abs(one!.y - other!.y) < 4 && one!.x < other!.x ? 'beside each other' : 'elsewhere';
}
