import { expect } from '@jest/globals';
import type { Language, ResourcePage, ResourceSummary, ResourceView } from '@hansa/contracts';
import type { Visitor } from '../visitor.js';
import type { Story } from './story.js';
import { waitingFor } from './waiting.js';

/** What people type who look for the handbook: as it is written, without diacritics, and with a typing error. */
const SEARCHES: [Language, title: string, searches: string[]][] = [
  ['sv', 'Handbok för matchning mellan kluster', ['handbok matchning', 'handbok for matchning', 'handbok mtachning']],
  ['da', 'Håndbog i matchmaking mellem klynger', ['håndbog', 'handbog', 'håndbgo']],
  ['lv', 'Rokasgrāmata klasteru savstarpējai iepazīšanai', ['rokasgrāmatas', 'rokasgramata', 'rokasgrmata']],
  ['en', 'Handbook for matchmaking between clusters', ['handbook clusters', 'matchmaking', 'matchmakng']],
];

/** Before the partners have decided, the pool has the first version's materials. */
export async function poolHasTheFirstVersion({ platform: { stranger }, version }: Story): Promise<void> {
  const { items } = await materialsOf(stranger, version.moduleId);
  expect(items.map(numberOf)).toEqual([1, 1]);
}

export async function materialsAreFound({ platform: { stranger }, version }: Story): Promise<void> {
  const { items } = await materialsOf(stranger, version.moduleId);
  expect(items.map(numberOf)).toEqual([2, 2, 2]);
  for (const [language, title, searches] of SEARCHES) {
    for (const q of searches) {
      const found = await search(stranger.reading(language), { q });
      expect([q, found.items[0]?.title]).toMatchObject([q, { text: title, language }]);
    }
  }
}

/** Where a material comes from, and what became of the one of the version before. */
export async function materialsHaveProvenance({ platform, cast, version }: Story): Promise<void> {
  const { stranger } = platform;
  const { items } = await search(stranger, { q: 'handbook', moduleId: version.moduleId });
  const handbook: ResourceView = await stranger.must(
    200,
    stranger.get(`/knowledge-exchange/resources/${items[0]!.id}`),
  );
  expect(handbook).toMatchObject({
    ...{ kind: 'module-material', state: 'published', licence: 'CC-BY-4.0', level: 'advanced' },
    owner: { id: cast.regx.id, country: 'DK' },
    links: [{ url: 'https://regx.example/materials/matchmaking' }],
    provenance: { from: 'module', code: 'ADV-2', number: 2, moduleVersionId: version.id, materialKind: 'handbook' },
  });
}

/** Jānis adds a resource of LIAA; somebody who may publish for LIAA does so. */
export async function janisAddsAResource({ cast: { liaa }, people: { janis } }: Story): Promise<void> {
  const draft = await janis.must(
    201,
    janis.post('/knowledge-exchange/resources', {
      ownerId: liaa.id,
      kind: 'document',
      title: { original: 'lv', texts: { lv: 'Klasteru atbalsta programmas pārskats' } },
      description: { original: 'lv', texts: { lv: 'Ko programma deva un kas jāmaina.' } },
      languages: ['lv'],
      licence: 'CC-BY-4.0',
      links: [{ url: 'https://liaa.example/parskats' }],
    }),
  );
  const [waits] = await waitingFor(liaa.administrator, 'knowledge-exchange', liaa);
  expect(waits).toMatchObject({ kind: 'knowledge-exchange.publish-resource', subject: { id: draft.id } });
  const path = `/knowledge-exchange/resources/${draft.id}`;
  const { etag } = await liaa.administrator.get(path);
  expect(await janis.post(`${path}/publish`, {}, { 'if-match': etag })).toMatchObject({ status: 403 });
  await liaa.administrator.must(200, liaa.administrator.post(`${path}/publish`, {}, { 'if-match': etag }));
  expect(await waitingFor(liaa.administrator, 'knowledge-exchange', liaa)).toEqual([]);
}

export function search(visitor: Visitor, query: Record<string, string>): Promise<ResourcePage> {
  return visitor.must(200, visitor.get(`/knowledge-exchange/resources?${new URLSearchParams(query)}`));
}

export function materialsOf(visitor: Visitor, moduleId: string): Promise<ResourcePage> {
  return search(visitor, { moduleId });
}

function numberOf({ provenance }: ResourceSummary): number | undefined {
  return provenance.from === 'module' ? provenance.number : undefined;
}
