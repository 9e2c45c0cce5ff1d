import { expect } from '@jest/globals';
import type { InterestView, Match, PartnerSearchView } from '@hansa/contracts';
import { take } from '../in-its-version.js';
import { kindsWaitingFor, waitingFor } from '../waiting.js';
import { follow } from './news.js';
import { type ClusterParty, type ClusterStory, CR, KX, THEME } from './story.js';

/** What the Danes look for, in five languages. */
const SOUGHT = {
  title: {
    original: 'da',
    texts: {
      da: 'Partnere til facader af træ',
      en: 'Partners for timber façades',
      sv: 'Partner för träfasader',
      fi: 'Kumppaneita puujulkisivuihin',
      lv: 'Partneri koka fasādēm',
    },
  },
  sought: {
    original: 'da',
    texts: {
      da: 'Virksomheder, som tør prøve genbrugt træ.',
      en: 'Firms that dare to try reused timber.',
      lv: 'Uzņēmumi, kas gatavi izmēģināt otrreizēju koksni.',
    },
  },
  offered: { original: 'da', texts: { da: 'Et testhus i Kolding.', en: 'A house for tests in Kolding.' } },
} as const;

/** The Finns follow the theme, the Latvians the country: both read of it, each in their words. */
export async function danesLookForPartners(story: ClusterStory): Promise<void> {
  const { platform, danes, latvians, finns } = story;
  await follow(finns.manager, 'theme', THEME);
  await follow(latvians.manager, 'country', 'LV');
  const posting = { ...SOUGHT, countries: ['LV', 'FI'], themes: [THEME], sectors: ['16'] };
  const input = { ...posting, partners: ['cluster'], until: platform.dateIn(60) };
  const { manager, path } = danes;
  const search: PartnerSearchView = await manager.must(201, manager.post(`${path}/partner-searches`, input));
  story.searchId = search.id;
  await platform.settled();
  for (const [party, title] of [
    [latvians, SOUGHT.title.texts.lv],
    [finns, SOUGHT.title.texts.fi],
  ] as const) {
    const { items } = await party.manager.must(200, party.manager.get(`${KX}/news`));
    expect(items).toMatchObject([
      { kind: 'partner-search-posted', subject: { type: 'partner-search', id: search.id, title: { text: title } } },
    ]);
  }
}

/** The Latvian manager types what she needs as she speaks, without diacritics; and is told why they fit together. */
export async function latviansFindTheSearch({ danes, latvians, searchId }: ClusterStory): Promise<void> {
  const { manager, path } = latvians;
  const found = await manager.must(200, manager.get(`${CR}/partner-searches?soughtIn=LV&q=koka%20fasades`));
  expect(found.items).toMatchObject([{ id: searchId, title: { language: 'lv' }, cluster: { id: danes.id } }]);
  const { items } = await manager.must(200, manager.get(`${path}/matches`));
  const match: Match = items.find(({ cluster }: Match) => cluster.id === danes.id);
  expect(match.reasons).toContainEqual({
    ...{ code: 'looks-for-partners-there', country: 'LV', partnerSearchId: searchId },
    text: 'Meklē partnerus šajā valstī (Latvija): Partneri koka fasādēm',
  });
}

/** Both are interested; nobody's address is shown before he has been accepted. */
export async function othersAreInterested(story: ClusterStory): Promise<void> {
  const { platform, danes, latvians, finns, searchId } = story;
  const said = [
    [latvians, 'Mums ir divas zāģētavas.'],
    [finns, 'Meillä on testilaboratorio Lahdessa.'],
  ] as const;
  for (const [{ manager, id: clusterId, organisationId }, message] of said) {
    const input = { organisationId, clusterId, message };
    await manager.must(201, manager.post(`${CR}/partner-searches/${searchId}/interests`, input));
  }
  await platform.settled();
  await platform.mailTo(danes.manager.email, /^Interesse for jeres partnersøgning/, 'Wooden Homes Latvia');
  const waiting = await waitingFor(danes.manager, 'cluster-registry', { id: danes.organisationId });
  expect(waiting).toMatchObject([
    { kind: 'cluster-registry.answer-interests', subject: { id: searchId }, label: { language: 'da' }, count: 2 },
  ]);
  const interests = await interestsOf(story);
  expect(interests.map(({ message }) => message).sort()).toEqual(said.map(([, message]) => message).sort());
  expect(JSON.stringify(interests)).not.toMatch(/@/);
}

export async function danesAccept(story: ClusterStory): Promise<void> {
  const { platform, danes, latvians, finns, searchId } = story;
  const { manager } = danes;
  for (const { id } of await interestsOf(story)) {
    const answer = { decision: 'accept', message: 'Velkommen til Kolding!' };
    await manager.must(200, manager.post(`${CR}/interests/${id}/answer`, answer));
  }
  await platform.settled();
  expect(await kindsWaitingFor(manager, 'cluster-registry')).toEqual([]);
  for (const { manager: partner, organisationId } of [latvians, finns]) {
    const { items } = await partner.must(200, partner.get(`${CR}/interests?organisationId=${organisationId}`));
    expect(items).toMatchObject([{ status: 'accepted', contacts: { poster: { email: manager.email } } }]);
    expect((await cooperationsOf({ manager: partner, organisationId })).map(({ poster }) => poster.id)).toEqual([
      danes.id,
    ]);
  }
  await platform.mailTo(latvians.manager.email, 'Jūsu interese ir pieņemta: Partneri koka fasādēm', 'Velkommen');
  expect((await cooperationsOf(danes)).map(({ partner }) => partner.id).sort()).toEqual([latvians.id, finns.id].sort());
  const search = `${CR}/partner-searches/${searchId}`;
  await take(story, manager, search, 'close', { outcome: 'partners-found' });
}

async function interestsOf({ danes: { manager }, searchId }: ClusterStory): Promise<InterestView[]> {
  return (await manager.must(200, manager.get(`${CR}/partner-searches/${searchId}/interests`))).items;
}

async function cooperationsOf({ manager, organisationId }: Pick<ClusterParty, 'manager' | 'organisationId'>) {
  const { items } = await manager.must(200, manager.get(`${CR}/cooperations?organisationId=${organisationId}`));
  return items as { poster: { id: string }; partner: { id: string } }[];
}
