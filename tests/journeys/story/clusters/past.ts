import { expect } from '@jest/globals';
import type { ClusterChange, ClusterMap, ClusterPast } from '@hansa/contracts';
import { publicly } from './registering.js';
import { type ClusterStory, CR } from './story.js';

const MINUTE = 60_000;

/** What was said of the Finns while they were emerging can still be read, and since when it is otherwise. */
export async function pastIsKept(story: ClusterStory): Promise<void> {
  const { finns, latvians, platform } = story;
  const { stranger } = platform;
  const { items } = await stranger.must(200, stranger.get(`${finns.path}/changes`));
  const acts = items.map(({ act }: ClusterChange) => act);
  expect(acts).toEqual(['published', 'changed', 'made-emerging']);
  const [published, , emerging] = items as ClusterChange[];
  expect(published!.by).toEqual({ id: story.validator.id, name: null });

  const at = (instant: string, later = 0) =>
    stranger.get(`${finns.path}/past?at=${new Date(Date.parse(instant) + later).toISOString()}`);
  const then: ClusterPast = await stranger.must(200, at(emerging!.at, MINUTE));
  expect(then.record).toMatchObject({ status: 'emerging', plan: [{ criterion: 'members' }] });
  expect(then.record.members).toHaveLength(9);
  const now: ClusterPast = await stranger.must(200, at(published!.at, MINUTE));
  expect(now).toMatchObject({ until: null, record: { status: 'published' } });
  expect(now.record.members).toHaveLength(16);
  expect(await at(emerging!.at, -MINUTE)).toMatchObject({ status: 404 });

  const latvian = await stranger.must(200, stranger.get(`${latvians.path}/changes`));
  expect(latvian.items.map(({ act }: ClusterChange) => act)).toEqual(['vouched-for']);
}

/** One group on the map of the world, three points when one comes nearer. */
export async function mapShowsThem(story: ClusterStory): Promise<void> {
  const { stranger } = story.platform;
  const map = (zoom: number): Promise<ClusterMap> =>
    stranger.must(200, stranger.get(`${CR}/clusters/map?zoom=${zoom}&bbox=5,53,32,66`));
  expect((await map(0)).features).toMatchObject([{ properties: { count: 3 } }]);
  const near = (await map(8)).features.map((feature) => 'id' in feature && feature.id);
  expect(near.sort()).toEqual([story.danes.id, story.latvians.id, story.finns.id].sort());
}

/** The exports have what everybody can see, and nobody's address. */
export async function exportsHoldThem(story: ClusterStory): Promise<void> {
  const { danes, latvians, finns, platform } = story;
  const names = await Promise.all([danes, latvians, finns].map(async (party) => (await publicly(story, party)).name));
  for (const kind of ['csv', 'jsonld', 'geojson']) {
    const { status, body } = await platform.stranger.get(`${CR}/clusters/export.${kind}`);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    expect([kind, status]).toEqual([kind, 200]);
    for (const { text: name } of names) expect(text).toContain(name);
    for (const { manager } of [danes, latvians, finns]) expect(text).not.toContain(manager.email);
  }
}
