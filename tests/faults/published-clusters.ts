import { randomUUID } from 'node:crypto';
import type { Hansa } from './hansa.js';
import { type Answer, must, type Person } from './person.js';
import { until } from './until.js';
import { inEnglish } from './words.js';

export interface OwnCluster {
  id: string;
  ownerId: string;
}

/** A cluster for each person, published by a validator whom the operator has named and who has no part in it. */
export async function publishClusters(hansa: Hansa, people: readonly Person[]): Promise<Map<string, OwnCluster>> {
  const [operator, ...others] = people as [Person, Person, Person];
  await hansa.makeOperator(operator.email);
  const validators = others.slice(0, 2);
  for (const { id } of validators) {
    const roles = `/identity/people/${id}/platform-roles`;
    const { etag } = (await operator.get(roles))!;
    must(await operator.put(roles, { roles: ['validator'], countries: ['SE'], themes: [] }, etag));
  }
  const clusters = new Map<string, OwnCluster>();
  for (const person of people) {
    const cluster = await register(person);
    const path = `/cluster-registry/clusters/${cluster.id}`;
    const validator = validators.find((one) => one !== person)!;
    await submit(person, path);
    await until('the validator is known to the registry', async () => {
      const seen = await validator.get(path);
      return seen?.status === 200 && (await validator.post(`${path}/publish`, {}, tag(seen.etag)))?.status === 200;
    });
    clusters.set(person.id, cluster);
  }
  return clusters;
}

async function register(person: Person): Promise<OwnCluster> {
  const organisation = { name: inEnglish(`Of ${person.email}`), type: 'cluster-organisation', country: 'SE' };
  const ownerId = must(await person.post('/identity/organisations', organisation)).id as string;
  let made: Answer;
  await until('the registry knows who founded the organisation', async () => {
    made = await person.post('/cluster-registry/clusters', aCluster(ownerId));
    return made?.status !== 403;
  });
  return { id: must(made).id, ownerId };
}

async function submit(person: Person, path: string): Promise<void> {
  const items = ['public', ...Array.from({ length: 15 }, () => 'company')].map((type, n) => ({
    ...{ name: `Member ${n}`, type, country: 'SE' },
  }));
  must(await person.put(`${path}/members`, { items }, (await person.get(path))!.etag));
  must(await person.post(`${path}/submit`, {}, tag((await person.get(path))!.etag)));
}

const tag = (etag: string) => ({ 'if-match': etag });

/** Complete, and like no other: nobody takes it for a twin. */
export function aCluster(ownerId: string, acronym: string | null = null) {
  const alone = randomUUID();
  return {
    ...{ ownerId, acronym, country: 'SE', region: 'SE11', place: 'Stockholm', sectors: ['16'], managementFte: 1 },
    name: inEnglish(alone),
    summary: inEnglish('Written while everything dies.'),
    position: { longitude: 18.07, latitude: 59.33 },
    englishPage: `https://${alone}.example/en`,
  };
}
