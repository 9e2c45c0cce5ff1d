import { expect } from '@jest/globals';
import type { PostView } from '@hansa/contracts';
import { inItsVersion } from '../in-its-version.js';
import { kindsWaitingFor } from '../waiting.js';
import { follow, newsOf } from './news.js';
import { type ClusterStory, KX } from './story.js';

/** A Dane asks under the practice, its author answers, the answer is accepted; the Finns, who follow it, read all of it. */
export async function questionIsAnswered(story: ClusterStory): Promise<void> {
  const { danes, latvians, finns, practiceId, platform } = story;
  const { colleague: asker } = danes;
  await follow(finns.colleague, 'practice', practiceId);
  const question = {
    ...{ subject: { type: 'practice', id: practiceId }, kind: 'question', language: 'da' },
    ...{ title: 'Hvem ejer klingerne?', text: 'Skifter hver virksomhed selv savklinger, eller er de fælles?' },
  };
  story.questionId = (await asker.must(201, asker.post(`${KX}/discussions`, question))).id;
  await platform.settled();
  expect(await kindsWaitingFor(latvians.colleague, 'knowledge-exchange')).toContain(
    'knowledge-exchange.answer-question',
  );
  const path = `${KX}/discussions/${story.questionId}`;
  const answer = { language: 'en', text: 'The cooperative owns the blades and sharpens them every week.' };
  const post: PostView = await latvians.colleague.must(201, latvians.colleague.post(`${path}/posts`, answer));
  await platform.settled();
  expect(await kindsWaitingFor(asker, 'knowledge-exchange')).toContain('knowledge-exchange.read-answers');
  const accept = (headers: Record<string, string>) =>
    asker.put(`${path}/accepted-answer`, { postId: post.id }, headers);
  expect(await inItsVersion(story, asker, path, accept)).toMatchObject({ answers: 1, acceptedPostId: post.id });

  const told = ['answer-accepted', 'answer-posted', 'discussion-started'];
  expect(await newsOf(finns.colleague)).toEqual(told);
  const { items } = await finns.colleague.must(200, finns.colleague.get(`${KX}/news?limit=1`));
  await finns.colleague.must(204, finns.colleague.post(`${KX}/news/seen`, { until: items[0].at }));
  expect(await kindsWaitingFor(finns.colleague, 'knowledge-exchange')).toEqual([]);
}
