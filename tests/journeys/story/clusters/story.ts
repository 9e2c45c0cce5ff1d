import type { Country, Language } from '@hansa/contracts';
import type { Platform } from '../../platform.js';
import type { Visitor } from '../../visitor.js';
import { arrive, type Cast, gather, join, type Newcomer } from '../cast.js';
import { named, recognised } from '../named.js';

export const CR = '/cluster-registry';
export const KX = '/knowledge-exchange';
export const THEME = 'construction';

/** A cluster organisation: its manager may do everything for it, its colleague may edit. */
export interface ClusterParty {
  organisationId: string;
  manager: Visitor;
  colleague: Visitor;
  /** The address of its profile, once there is one; and the profile's id. */
  path: string;
  id: string;
}

/** What one step of the story leaves to the next. */
export interface ClusterStory {
  platform: Platform;
  cast: Cast;
  /** Of Denmark and Finland. */
  validator: Visitor;
  /** Of the theme, from Sweden. */
  expert: Visitor;
  danes: ClusterParty;
  latvians: ClusterParty;
  finns: ClusterParty;
  searchId: string;
  moduleId: string;
  practiceId: string;
  transferId: string;
  questionId: string;
}

interface Team {
  name: string;
  country: Country;
  language: Language;
  manager: Pick<Newcomer, 'email' | 'name'>;
  colleague: Pick<Newcomer, 'email' | 'name'>;
}

/** All people and clusters are made up. */
const TEAMS: Record<'danes' | 'latvians' | 'finns', Team> = {
  danes: {
    ...{ name: 'Træbyggeriklyngen Eksempel', country: 'DK', language: 'da' },
    manager: { email: 'malou@trae.example', name: 'Malou Spånhus' },
    colleague: { email: 'eskild@trae.example', name: 'Eskild Tagspær' },
  },
  latvians: {
    ...{ name: 'Koka ēku klasteris Paraugs', country: 'LV', language: 'lv' },
    manager: { email: 'rasma@koks.example', name: 'Rasma Skaidiņa' },
    colleague: { email: 'valts@koks.example', name: 'Valts Spārens' },
  },
  finns: {
    ...{ name: 'Puurakentajien klusteri Näyte', country: 'FI', language: 'fi' },
    manager: { email: 'tuuli@puu.example', name: 'Tuuli Hirsipelto' },
    colleague: { email: 'ilmo@puu.example', name: 'Ilmo Höylälahti' },
  },
};

/** The operator names who judges, and recognises LIAA for Latvia; three organisations are founded. */
export async function setTheScene(platform: Platform): Promise<ClusterStory> {
  const cast = await gather(platform);
  const { operator } = cast;
  const validates = { email: 'vilho@hansa.example', name: 'Vilho Tarkka', language: 'fi' as const };
  const knows = { email: 'embla@hansa.example', name: 'Embla Timmerö', language: 'sv' as const };
  const story = { platform, cast } as ClusterStory;
  story.validator = await named(platform, operator, validates, {
    ...{ roles: ['validator'], countries: ['DK', 'FI'], themes: [] },
  });
  story.expert = await named(platform, operator, knows, { roles: ['expert'], countries: [], themes: [THEME] });
  await recognised(platform, operator, cast.liaa, 'LV');
  for (const [name, team] of Object.entries(TEAMS)) story[name as 'danes'] = await foundTeam(platform, team);
  return story;
}

async function foundTeam(platform: Platform, { name, country, language, ...team }: Team): Promise<ClusterParty> {
  const manager = await arrive(platform, { ...team.manager, language, country });
  const organisation = { name: inOne(language, name), type: 'cluster-organisation', country };
  const { id } = await manager.must(201, manager.post('/identity/organisations', organisation));
  await platform.settled();
  const party = { id, administrator: manager };
  const colleague = await join(platform, party, ['editor'], { ...team.colleague, language, country });
  await platform.settled();
  return { organisationId: id, manager, colleague, path: '', id: '' };
}

/** A text in one language alone. */
export function inOne(language: Language, text: string) {
  return { original: language, texts: { [language]: text } };
}

/** So many companies and one town, as members. */
export function companiesAndTown(country: Country, companies: number) {
  const members = Array.from({ length: companies }, (_, n) => ({ name: `Sample Company ${n + 1}`, type: 'company' }));
  return [...members, { name: 'Sample Town', type: 'public' }].map((member) => ({ ...member, country }));
}
