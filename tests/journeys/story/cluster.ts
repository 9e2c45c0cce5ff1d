import type { Country, Language } from '@hansa/contracts';
import type { Platform } from '../platform.js';
import type { Visitor } from '../visitor.js';
import { arrive, type Newcomer } from './cast.js';
import { named } from './named.js';

const CR = '/cluster-registry';

/** A cluster with a public profile, and its manager. */
export interface RegisteredCluster {
  id: string;
  organisationId: string;
  manager: Visitor;
}

export interface ClusterTold {
  name: string;
  language: Language;
  country: Country;
  region: string;
  position: { longitude: number; latitude: number };
}

/** Somebody whom the operator names to judge the profiles of these countries. */
export async function validatorOf(platform: Platform, operator: Visitor, countries: Country[]): Promise<Visitor> {
  const who = { email: 'validator@hansa.example', name: 'Vilho Tarkka', language: 'fi' as const };
  return named(platform, operator, who, { roles: ['validator'], countries, themes: [] });
}

/** A manager founds the organisation, tells its profile, and a validator publishes it. */
export async function register(
  platform: Platform,
  validator: Visitor,
  who: Newcomer,
  { name, language, ...told }: ClusterTold,
): Promise<RegisteredCluster> {
  const text = (words: string) => ({ original: language, texts: { [language]: words } });
  const manager = await arrive(platform, who);
  const organisation = { name: text(name), type: 'cluster-organisation', country: told.country };
  const { id: organisationId } = await manager.must(201, manager.post('/identity/organisations', organisation));
  await platform.settled();
  const profile = {
    ...{ ownerId: organisationId, name: text(name), summary: text(name), ...told, place: 'Sample Town' },
    ...{ sectors: ['28'], managementFte: 2, englishPage: 'https://cluster.example/en' },
  };
  const { id } = await manager.must(201, manager.post(`${CR}/clusters`, profile));
  const path = `${CR}/clusters/${id}`;
  const { country } = told;
  const items = [
    ...Array.from({ length: 14 }, (_, n) => ({ name: `Company ${n}`, type: 'company', country })),
    { name: 'Sample Town', type: 'public', country },
  ];
  const step = async (by: Visitor, asking: (etag: Record<string, string>) => ReturnType<Visitor['post']>) =>
    by.must(200, asking({ 'if-match': (await by.get(path)).etag }));
  await step(manager, (etag) => manager.put(`${path}/members`, { items }, etag));
  await step(manager, (etag) => manager.post(`${path}/submit`, {}, etag));
  await step(validator, (etag) => validator.post(`${path}/publish`, {}, etag));
  await platform.settled();
  return { id, organisationId, manager };
}
