import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { eventually } from '@hansa/test-journeys/eventually';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import { choose, follow, idInAddress } from './hands.js';
import { type SamplePlatform, startSamplePlatform } from './sample-platform.js';
import { Stage } from './stage.js';
import type { Tab } from './tab.js';
import { WHO } from './visits.js';

const MINUTES = 60_000;
const [BO, ILZE, KIRSTEN] = ['bo@dk.example', 'ilze@lv.example', 'kirsten@triangle.example'] as const;
const { agency: ANNA, validator: INGRID } = WHO;
const SEARCH = 'Harbours that try robots';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the registry, once profiles are public', () => {
  let stage: Stage<SamplePlatform>;
  let stranger: Tab;
  const tabs = new Map<string, Tab>();
  const step = stepsOf(() => stage, MINUTES);
  beforeAll(async () => {
    stage = await Stage.open(startSamplePlatform());
    for (const email of [BO, ILZE, ANNA, INGRID, KIRSTEN]) tabs.set(email, await stage.tabOf({ email }));
    stranger = await stage.tabOfStranger();
  }, 3 * MINUTES);
  afterAll(() => stage?.close());
  const as = (who: string): Tab => tabs.get(who)!;
  /** The first cluster that somebody's organisation keeps, in one of these states. */
  async function clusterOf(who: string, ...states: string[]): Promise<{ id: string; name: string }> {
    const keeper = await stage.platform.signIn(who);
    const { memberships } = await keeper.must(200, keeper.get('/identity/me'));
    const path = `/cluster-registry/organisations/${memberships[0].organisation.id}/clusters?limit=50`;
    const { items } = await keeper.must(200, keeper.get(path));
    const { id, name } = items.find(({ status }: { status: string }) => states.includes(status));
    return { id, name: name.text };
  }

  let search: string;
  step('lets a manager post what his cluster looks for', async () => {
    const bo = as(BO);
    const { id } = await clusterOf(BO, 'published');
    await bo.go(`/clusters/${id}/partner-searches/new`);
    await bo.field('Title, in English').fill(SEARCH);
    await bo.field('What you look for, in English').fill('Two harbours in which robots may move crates.');
    await bo.field('What you offer, in English').fill('The robots, and people who know them.');
    await bo.page.locator('label', { hasText: 'Latvia' }).click();
    await bo.field('Open until').fill(inDays(60));
    await bo.button('Post the search').click();
    search = await idInAddress(bo, '/partner-searches');
  });

  step('says to whom it is declined, and why, and shows that to nobody else', async () => {
    const [bo, ilze] = [as(BO), as(ILZE)];
    await eventually(
      () => stage.platform.stranger.get(`/cluster-registry/partner-searches/${search}`),
      ({ status }) => status === 200,
    );
    await ilze.go(`/partner-searches/${search}`);
    await ilze.field('Message').fill('Our harbour is small. Is that enough?');
    await ilze.button('Show interest').click();
    await ilze.reads('It waits for an answer. You get a mail when there is one.');
    await bo.go('/my');
    await bo.page.getByRole('region', { name: 'Waits for you' }).getByText(SEARCH).first().waitFor();
    await bo.go(`/partner-searches/${search}/interests`);
    await bo.reads('Our harbour is small. Is that enough?');
    await bo.button('Decline').click();
    await bo.field('Reason').fill('The crane would not fit. Try the offshore search.');
    await bo.button('Decline').click();
    await bo.reads(/^Declined\./);
    await ilze.go(`/partner-searches/${search}`);
    await ilze.reads('It is declined.');
    await ilze.reads('The crane would not fit. Try the offshore search.');
    await stranger.go(`/partner-searches/${search}`);
    expect(await stranger.page.getByText('The crane would not fit').count()).toBe(0);
  });

  step('is reconfirmed by its manager for another year', async () => {
    const bo = as(BO);
    const { id, name } = await clusterOf(BO, 'published');
    await bo.go(`/profiles/${id}/submit`);
    await bo.byRole('heading', `Check and submit: ${name}`).waitFor();
    await bo.button('It is right: reconfirm').click();
    await bo.reads(/^Reconfirmed until /);
  });

  let labelled: { id: string; name: string };
  step('takes a label that a validator enters, and takes it away again with a reason', async () => {
    const ingrid = as(INGRID);
    labelled = await clusterOf(ILZE, 'published', 'emerging');
    await ingrid.go(`/profiles/${labelled.id}/review`);
    await ingrid.byRole('heading', 'Labels of cluster excellence').waitFor();
    await ingrid.button('Enter a label').click();
    const form = ingrid.page.getByRole('form', { name: 'Enter a label' });
    await form.getByLabel('Level', { exact: true }).selectOption('bronze');
    await form.getByLabel('Where the scheme says so').fill('labels.example/lv/1');
    await form.getByLabel('Awarded on').fill(inDays(-30));
    await form.getByLabel('Valid until').fill(inDays(600));
    await form.getByRole('button', { name: 'Enter the label' }).click();
    await ingrid.reads('The label has been entered.');
    await stranger.go(`/clusters/${labelled.id}`);
    await stranger.reads(/bronze/i);
    await ingrid.button('Withdraw the label Bronze').click();
    await ingrid.field('Reason, in English').fill('The scheme took it back.');
    await ingrid.button('Withdraw the label Bronze').click();
    await ingrid.reads('The label Bronze has been withdrawn.');
    await ingrid.reads('The scheme took it back.');
  });

  step('is vouched for by the agency of its country, which ends that with a reason', async () => {
    const anna = as(ANNA);
    await anna.go(`/clusters/${labelled.id}/vouch`);
    await anna.byRole('heading', `Vouch for ${labelled.name}`).waitFor();
    await anna.field('Programme, in English').fill('Sample programme for clusters, Latvia');
    await anna.field('Until').fill(inDays(200));
    await anna.button('Vouch for the cluster').click();
    await anna.reads(/has vouched for the cluster since/);
    await stranger.go(`/clusters/${labelled.id}`);
    await stranger.reads(/Sample programme for clusters, Latvia/);
    await anna.button('End the vouching').click();
    await anna.field('Reason, in English').fill('The programme ended.');
    await anna.button('End the vouching').click();
    await anna.reads(/no longer vouch/);
  });

  step('is taken back by who submitted it, and submitted again', async () => {
    const kirsten = as(KIRSTEN);
    const { id } = await clusterOf(KIRSTEN, 'submitted');
    await kirsten.go(`/profiles/${id}/submit`);
    await kirsten.button('Take it back').click();
    await kirsten.reads('The profile has been taken back. It can be changed again.');
    await kirsten.button('Submit the profile').click();
    await kirsten.reads('The profile has been submitted.');
    await kirsten.reads(/^Submitted on /);
  });

  step('is handed over to the cluster itself, which asked for it', async () => {
    const anna = as(ANNA);
    const kept = await clusterOf(ANNA, 'published', 'emerging');
    const newcomer = await stage.tabOf({ email: 'newcomer@textile.example', name: 'Nora Paraugīte' });
    await newcomer.go('/organisations/new');
    await newcomer.field('Name, in English').fill('Sample textile office');
    await choose(newcomer, 'Kind of organisation', 'Cluster organisation');
    await choose(newcomer, 'Country', 'Latvia');
    await newcomer.button(/^Register/).click();
    await newcomer.button(/^You act for Sample textile office/).waitFor();
    await newcomer.go(`/clusters/${kept.id}`);
    await newcomer.button('This is our cluster').click();
    await newcomer.field('Message to the keeper').fill('We run it since May.');
    await newcomer.button('Ask for the profile').last().click();
    const request = await idInAddress(newcomer, '/hand-over-requests');
    await anna.go('/my');
    await anna.page.getByRole('region', { name: 'Waits for you' }).getByText(kept.name).first().waitFor();
    await anna.go(`/hand-over-requests/${request}`);
    await anna.reads('We run it since May.');
    await anna.button('Hand the profile over').click();
    await anna.button('Hand it over').click();
    await anna.reads(`“${kept.name}” is now kept by Sample textile office.`);
    await newcomer.go('/profiles');
    await newcomer.link(kept.name).waitFor();
    await follow(newcomer, kept.name, kept.name);
  });

  step('did nothing on the way that a page should not do', async () => {
    await stranger.go('/');
    expect(stage.complaints).toEqual([]);
  });
});
