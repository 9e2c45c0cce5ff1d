import { aPdf, until } from '@hansa/platform/testing';
import { type Hands, type Person, words } from './hands.js';

const KX = '/knowledge-exchange';

/** Resources, practices, a transfer and a discussion, in the states that routes need. */
export async function thingsOfExchange(
  { as, made, step }: Hands,
  { owner, neighbour }: Record<'owner' | 'neighbour', Person>,
  ids: { organisationId: string; agencyId: string; pilotedModuleId: string },
) {
  const { organisationId, agencyId, pilotedModuleId } = ids;
  const read = as(owner);
  const resourceDraft = await made(`${KX}/resources`, resourceOf(organisationId));
  const resource = await made(`${KX}/resources`, resourceOf(organisationId));
  const path = `${KX}/resources/${resource.id}`;
  await step(path, 'publish');
  const plain = { 'content-type': 'application/octet-stream' };
  const upload = async (id: string) =>
    (await read('POST', `${KX}/resources/${id}/files?name=report.pdf`, aPdf().toString('latin1'), plain)).body.id;
  const [fileId, draftFileId] = [await upload(resource.id), await upload(resourceDraft.id)];
  const isSeen = async () => (await read('GET', path)).body.files[0].preview.state === 'made';
  await until(isSeen);

  const practice = async (...steps: string[]): Promise<string> => {
    const { id } = await made(`${KX}/practices`, practiceOf(organisationId));
    for (const how of steps) await step(`${KX}/practices/${id}`, how);
    return id;
  };
  const practiceId = await practice('submit', 'publish');
  const practiceDeclinedId = await practice('submit', 'publish');
  const declined = { decision: 'declined', reason: words('It is not told from where it is known.') };
  await step(`${KX}/practices/${practiceDeclinedId}`, 'validation', declined, neighbour);
  const transfer = await made(`${KX}/transfers`, {
    ...{ practiceId, organisationId: agencyId, place: { country: 'LV' }, plan: words('Here too.') },
  });

  const about = { subject: { type: 'module', id: pilotedModuleId }, kind: 'question', language: 'en' };
  const discussion = await made(`${KX}/discussions`, { ...about, title: 'How long?', text: 'How long does it take?' });
  const post = await made(`${KX}/discussions/${discussion.id}/posts`, { language: 'en', text: 'Long.' });
  const remark = { language: 'en', text: 'Two days, for us.' };
  const foreign = await made(`${KX}/discussions/${discussion.id}/posts`, remark, neighbour);
  const advert = { language: 'en', text: 'Buy now.' };
  const hidden = await made(`${KX}/discussions/${discussion.id}/posts`, advert, neighbour);
  const flagged = { type: 'post', id: post.id };
  await made(`${KX}/moderation/flags`, { text: flagged, reason: 'It is no answer.' }, neighbour);
  const text = { type: 'post', id: hidden.id };
  await made(`${KX}/moderation/decisions`, { text, decision: 'hide', reason: 'It sells something.' });
  await read('PUT', `${KX}/follows/module/${pilotedModuleId}`);
  return {
    ...{ resourceDraftId: resourceDraft.id as string, resourceId: resource.id as string },
    ...{ fileId: fileId as string, draftFileId: draftFileId as string },
    ...{ practiceId, practiceDraftId: await practice(), practiceSubmittedId: await practice('submit') },
    practiceDeclinedId,
    ...{ transferId: transfer.id as string, discussionId: discussion.id as string },
    ...{ postId: post.id as string, hiddenPostId: hidden.id as string, foreignPostId: foreign.id as string },
  };
}

function practiceOf(ownerId: string) {
  const texts = ['title', 'summary', 'problem', 'done', 'resources', 'challenges', 'lessons'] as const;
  const evidence = [{ fact: words('It worked.'), source: { title: 'A report', url: 'https://a.example/report' } }];
  return {
    ...{ ownerId, outcome: 'good', evidence, timescale: { from: '2024-01-01', to: null }, themes: ['skills'] },
    ...{ place: { country: 'DK' }, ...Object.fromEntries(texts.map((field) => [field, words('Open doors.')])) },
  };
}

function resourceOf(ownerId: string) {
  return {
    ...{ ownerId, kind: 'document', title: words('A report'), description: words('What came of it.') },
    ...{ languages: ['en'], licence: 'CC-BY-4.0', links: [{ url: 'https://hansa.example/report' }] },
  };
}
