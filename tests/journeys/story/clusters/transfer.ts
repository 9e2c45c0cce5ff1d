import { expect } from '@jest/globals';
import type { PracticeView, TransferView } from '@hansa/contracts';
import { take } from '../in-its-version.js';
import { kindsWaitingFor, waitingFor } from '../waiting.js';
import { follow, newsOf } from './news.js';
import { practice } from './practice.js';
import { type ClusterStory, inOne, KX } from './story.js';

/** The Finns try the practice in Lahti; its author, who follows it by itself, reads of it at once, and so do the Danes. */
export async function finnsTryThePractice(story: ClusterStory): Promise<void> {
  const { finns, latvians, danes, practiceId, platform } = story;
  const { manager, organisationId, id: clusterId } = finns;
  await follow(danes.manager, 'practice', practiceId);
  const input = {
    ...{ practiceId, organisationId, clusterId, place: { country: 'FI', region: 'FI1C6', city: 'Lahti' } },
    plan: inOne('fi', 'Neljä yritystä jakaa sahan talven yli.'),
  };
  expect(await finns.colleague.post(`${KX}/transfers`, input)).toMatchObject({ status: 403 });
  const begun: TransferView = await manager.must(201, manager.post(`${KX}/transfers`, input));
  story.transferId = begun.id;
  expect(begun).toMatchObject({
    ...{ status: 'trying', from: { country: 'LV', region: 'LV00C' }, cluster: { id: clusterId } },
    practice: { title: { text: 'Yhteinen saha pienille puusepille' } },
  });
  await platform.settled();
  const there = { id: latvians.organisationId };
  expect(await waitingFor(latvians.colleague, 'knowledge-exchange', there)).toContainEqual(
    expect.objectContaining({
      kind: 'knowledge-exchange.read-transfer',
      subject: { type: 'transfer', id: begun.id },
    }),
  );
  for (const reader of [latvians.colleague, danes.manager]) expect(await newsOf(reader)).toContain('transfer-begun');
}

/** They had to change it, and say what came of it, with the evidence; the practice shows it to everybody. */
export async function finnsReportTheResult(story: ClusterStory): Promise<void> {
  const { finns, latvians, danes, platform, transferId } = story;
  const { manager } = finns;
  const path = `${KX}/transfers/${transferId}`;
  const note = { original: 'fi', texts: { fi: 'Vuorot jaetaan puhelimella.', en: 'Turns are taken by telephone.' } };
  expect(await take(story, manager, path, 'adapt', { note })).toMatchObject({ status: 'adapted' });

  const outcome = inOne('fi', 'Kolme neljästä yrityksestä jatkaa.');
  const result = { result: 'worked-in-part', outcome };
  const refused = await take(story, manager, path, 'finish', result, 400);
  expect(refused).toMatchObject({ code: 'invalid-input', errors: [{ field: 'evidence' }] });
  const source = { title: 'Loppuraportti', url: 'https://puu.example/raportti' };
  const evidence = [{ fact: inOne('fi', 'Sahaus halpeni.'), figure: 18, unit: '%', source }];
  const finished: TransferView = await take(story, manager, path, 'finish', { ...result, evidence });
  expect(finished).toMatchObject({ status: 'finished', result: 'worked-in-part', evidence: [{ figure: 18 }] });

  const seen: PracticeView = await platform.stranger.must(200, platform.stranger.get(practice(story)));
  expect(seen.transfers).toMatchObject({ trying: 0, adapted: 0, worked: 0, workedInPart: 1 });
  const flows = await platform.stranger.must(200, platform.stranger.get(`${KX}/transfers/flows?by=region`));
  expect(flows.items).toMatchObject([
    { from: { region: 'LV00C' }, to: { region: 'FI1C6' }, workedInPart: 1, total: 1 },
  ]);
  expect(await kindsWaitingFor(latvians.colleague, 'knowledge-exchange')).toContain('knowledge-exchange.read-transfer');
  for (const reader of [latvians.colleague, danes.manager]) {
    expect((await newsOf(reader)).slice(0, 2)).toEqual(['transfer-finished', 'transfer-adapted']);
  }
}
