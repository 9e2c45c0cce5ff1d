import type { SessionView } from '@hansa/contracts';
import type { Platform } from '../platform.js';
import type { Visitor } from '../visitor.js';
import { arrive, type Cast, gather, join } from './cast.js';
import { integrate } from './integrate.js';
import { createModule, type VersionInPilots } from './module.js';

/** The eight who take part, from three countries. Their names are made up. */
const PEOPLE = {
  ebba: { email: 'ebba@kluster.example', name: 'Ebba Fjällripa', language: 'sv', country: 'SE' },
  asger: { email: 'asger@klynge.example', name: 'Asger Prøvesten', language: 'da', country: 'DK' },
  nils: { email: 'nils@kluster.example', name: 'Nils Strandråg', language: 'sv', country: 'SE' },
  karla: { email: 'karla@klynge.example', name: 'Karla Mågevinge', language: 'da', country: 'DK' },
  liga: { email: 'liga@klasteris.example', name: 'Līga Dzērve', language: 'lv', country: 'LV' },
  villads: { email: 'villads@klynge.example', name: 'Villads Blåmejse', language: 'da', country: 'DK' },
  saga: { email: 'saga@kluster.example', name: 'Saga Havtorn', language: 'sv', country: 'SE' },
} as const;

/** He acts for LIAA too, and asks to be erased in the end. */
export const JANIS = {
  email: 'janis.paraudzins@liaa.example',
  name: 'Jānis Paraudziņš',
  language: 'lv',
  country: 'LV',
} as const;

/** What one step of the story leaves to the next. */
export interface Story {
  platform: Platform;
  cast: Cast;
  people: Record<keyof typeof PEOPLE | 'janis', Visitor>;
  /** Of Vinnova, invited at the beginning. */
  colleague: Visitor;
  /** The version before, which is in use until the partners have decided. */
  before: VersionInPilots;
  version: VersionInPilots;
  riga: SessionView;
  online: SessionView;
  kolding: SessionView;
  /** The certificate as he has kept it. */
  fileOfJanis: string;
}

/** The partners, the people, and the advanced module in its first version, integrated. */
export async function setTheScene(platform: Platform): Promise<Story> {
  const cast = await gather(platform);
  const people: Partial<Story['people']> = { janis: await join(platform, cast.liaa, ['editor'], JANIS) };
  for (const [name, who] of Object.entries(PEOPLE)) people[name as 'ebba'] = await arrive(platform, who);
  await platform.settled();
  const story = { platform, cast, people } as Story;
  story.before = await createModule(cast.regx, 'ADV-2');
  const { ebba, nils, karla, liga, saga } = story.people;
  await integrate(platform, cast, [ebba, nils, karla, liga, saga], [story.before]);
  return story;
}
