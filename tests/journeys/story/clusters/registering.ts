import { expect } from '@jest/globals';
import type { ClusterCriteria, ClusterView } from '@hansa/contracts';
import type { Visitor } from '../../visitor.js';
import { change, inItsVersion, take } from '../in-its-version.js';
import { kindsWaitingFor } from '../waiting.js';
import { follow, newsOf } from './news.js';
import { type ClusterParty, type ClusterStory, companiesAndTown, CR, inOne, THEME } from './story.js';

/** What is told of the Danish cluster at first: an English page is missing, and members are. */
const DANISH = {
  country: 'DK',
  name: { original: 'da', texts: { da: 'Træbyggeriklyngen Eksempel', en: 'Timber Building Cluster Sample' } },
  acronym: 'TBKE',
  summary: {
    original: 'da',
    texts: {
      da: 'Huse af træ, som kan skilles ad og bygges op igen.',
      en: 'Houses of timber that can be taken apart and built up again.',
      sv: 'Trähus som kan monteras ned och byggas upp igen.',
      fi: 'Puutaloja, jotka voi purkaa ja koota uudelleen.',
      lv: 'Koka mājas, ko var izjaukt un uzcelt no jauna.',
    },
  },
  ...{ region: 'DK032', place: 'Kolding', position: { longitude: 9.47, latitude: 55.49 } },
  ...{ sectors: ['16', '41'], themes: [THEME, 'circular-economy'], managementFte: 1.5, founded: 2019 },
};

const FINNISH = {
  country: 'FI',
  name: {
    original: 'fi',
    texts: { fi: 'Puurakentajien klusteri Näyte', en: 'Wood Builders of the Lakes', sv: 'Sjölandets träbyggare' },
  },
  acronym: 'PURAN',
  summary: inOne('fi', 'Kerrostaloja hirrestä ja massiivipuusta.'),
  ...{ region: 'FI1C6', place: 'Lahti', position: { longitude: 25.66, latitude: 60.98 } },
  ...{ sectors: ['16'], themes: [THEME], managementFte: 0.5, englishPage: 'https://puu.example/en' },
};

/** Two of four criteria fail; the manager sees which and by how much, and mends them. */
export async function danesMendWhatFails(story: ClusterStory): Promise<void> {
  const { danes, platform, validator } = story;
  const { manager } = danes;
  const begun: ClusterView = await begin(danes, DANISH);
  expect(failing(begun.inside!.criteria)).toEqual([
    { code: 'english-page', missing: { pages: 1 } },
    { code: 'members', missing: { members: 15 } },
    { code: 'member-types', missing: { types: 2, publicBodies: 1 } },
  ]);
  await putMembers(story, danes, 11);
  await take(story, manager, danes.path, 'submit');
  expect(await take(story, validator, danes.path, 'publish', {}, 409)).toMatchObject({ code: 'criteria-are-not-met' });
  const remarks = [{ field: 'englishPage', text: inOne('en', 'Where can others read about you?') }];
  await take(story, validator, danes.path, 'return', { remarks });
  await platform.mailTo(manager.email, /Profilen skal rettes/, 'Side på engelsk: Where can others read about you?');
  expect(failing(await criteriaOf(danes))).toEqual([
    { code: 'english-page', missing: { pages: 1 } },
    { code: 'members', missing: { members: 3 } },
  ]);

  await change(story, manager, danes.path, { englishPage: 'https://trae.example/en' });
  await putMembers(story, danes, 14);
  expect(await criteriaOf(danes)).toMatchObject({ met: true });
  await take(story, manager, danes.path, 'submit');
}

export async function danesArePublished(story: ClusterStory): Promise<void> {
  const { danes, platform, validator } = story;
  expect(await kindsWaitingFor(validator, 'cluster-registry')).toEqual(['cluster-registry.validate-profile']);
  expect(await take(story, validator, danes.path, 'publish')).toMatchObject({ status: 'published' });
  await platform.mailTo(danes.manager.email, 'Profilen er offentliggjort: Træbyggeriklyngen Eksempel');
  expect(await publicly(story, danes)).toMatchObject({ status: 'published', inside: null, members: { total: 15 } });
}

/** They have nine members; with a plan for the rest they are published as emerging. */
export async function finnsEmerge(story: ClusterStory): Promise<void> {
  const { finns, platform, validator } = story;
  const { manager } = finns;
  await begin(finns, FINNISH);
  await putMembers(story, finns, 8);
  const criteria = await criteriaOf(finns);
  expect(failing(criteria)).toEqual([{ code: 'members', missing: { members: 6 } }]);
  expect(criteria.emerging).toMatchObject({ eligible: true, withoutPlan: ['members'], possible: false });
  const action = inOne('fi', 'Kuusi rakennusliikettä on jo luvannut liittyä.');
  await change(story, manager, finns.path, { plan: [{ criterion: 'members', action, by: platform.dateIn(120) }] });
  expect((await criteriaOf(finns)).emerging).toMatchObject({ withoutPlan: [], possible: true });

  await take(story, manager, finns.path, 'submit');
  expect(await take(story, validator, finns.path, 'publish')).toMatchObject({ status: 'emerging' });
  await platform.mailTo(manager.email, /^Profiili on julkaistu kehittyvänä klusterina/);
  const seen = await publicly(story, finns);
  expect(seen).toMatchObject({ status: 'emerging', plan: [{ criterion: 'members', action: { language: 'fi' } }] });
}

/** Months later their plan comes to its day: they have found the members, and become a cluster like the others. */
export async function finnsFulfilTheirPlan(story: ClusterStory): Promise<void> {
  const { finns, danes, platform, validator } = story;
  const { manager } = finns;
  await follow(danes.colleague, 'cluster', finns.id);
  await platform.passDays(95);
  expect(await kindsWaitingFor(manager, 'cluster-registry')).toContain('cluster-registry.carry-out-plan');
  await putMembers(story, finns, 15);
  expect(await kindsWaitingFor(manager, 'cluster-registry')).not.toContain('cluster-registry.carry-out-plan');
  expect(await kindsWaitingFor(validator, 'cluster-registry')).toEqual(['cluster-registry.publish-emerging-profile']);
  expect(await take(story, validator, finns.path, 'publish')).toMatchObject({ status: 'published' });
  await platform.mailTo(manager.email, 'Profiili on julkaistu: Puurakentajien klusteri Näyte');
  expect(await newsOf(danes.colleague)).toEqual(['cluster-published']);
}

async function begin(party: ClusterParty, told: object): Promise<ClusterView> {
  const { manager, organisationId: ownerId } = party;
  const begun = await manager.must(201, manager.post(`${CR}/clusters`, { ownerId, ...told }));
  Object.assign(party, { id: begun.id, path: `${CR}/clusters/${begun.id}` });
  return begun;
}

/** So many companies, and a town. */
export async function putMembers(story: ClusterStory, { manager, path }: ClusterParty, companies: number) {
  const { country } = await manager.must(200, manager.get(path));
  const items = companiesAndTown(country, companies);
  return inItsVersion(story, manager, path, (headers) => manager.put(`${path}/members`, { items }, headers));
}

export function criteriaOf({ manager, path }: ClusterParty): Promise<ClusterCriteria> {
  return manager.must(200, manager.get(`${path}/criteria`));
}

/** The criteria that are not met, with what would meet them. */
export function failing({ criteria }: ClusterCriteria) {
  return criteria.filter(({ met }) => !met).map(({ code, missing }) => ({ code, missing }));
}

/** As a stranger sees it. */
export function publicly(
  { platform: { stranger } }: ClusterStory,
  { path }: ClusterParty,
  reader: Visitor = stranger,
): Promise<ClusterView> {
  return reader.must(200, reader.get(path));
}
