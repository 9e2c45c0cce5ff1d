import type { Service } from '@hansa/contracts';
import { MakeFirstOperator } from '@hansa/identity';
import { until } from '@hansa/platform/testing';
import { decodeJwt } from 'jose';
import { dayFromNow, type Hands, handsOf, type Person, words } from './hands.js';
import { type House, startHouse } from './house.js';
import { thingsOfExchange } from './things-of-exchange.js';
import { thingsOfRegistry } from './things-of-registry.js';
import { DAYS_PASSED, thingsOfTraining } from './things-of-training.js';
import { Walker } from './walker.js';

export type { Person } from './hands.js';

/** One of every thing that a route can be about, all of it made over HTTP. */
export interface World {
  house: House;
  walker: Walker;
  hands: Hands;
  /** Administers the organisation that everything belongs to, has every role on the platform, and took part himself. */
  owner: Person;
  /** May do the same, for another organisation. */
  stranger: Person;
  /** Validates and is an expert, has a cluster, and has written what is flagged and hidden. */
  neighbour: Person;
  things: Things;
  /** What stands for a text in a body; some words if not said. It holds a mark that begins with `zq`. */
  words?: string;
  /** So many days after all that has happened here, as a date. */
  dateIn(days: number): string;
}
export type Things = Awaited<ReturnType<typeof makeThings>>;
type People = Record<'owner' | 'stranger' | 'neighbour' | 'leaver', Person>;

/** For what the owner validates, and is an expert. */
export const COUNTRY = 'DK';
export const THEME = 'skills';

export async function makeWorld(): Promise<World> {
  const house = await startHouse();
  const walker = new Walker(house.url);
  const names = ['owner', 'stranger', 'neighbour', 'leaver'] as const;
  const arrived = await Promise.all(
    names.map(async (name) => [name, await arrive({ house, walker }, `${name}@hansa.example`)] as const),
  );
  const people = Object.fromEntries(arrived) as People;
  const { owner, stranger, neighbour } = people;
  await house.hansa.get(MakeFirstOperator).execute({ email: owner.email });
  const hands = handsOf(house, walker, owner);
  const things = await makeThings(hands, people);
  const world = {
    ...{ house, walker, hands, things, owner, stranger, neighbour },
    dateIn: (days: number) => dayFromNow(DAYS_PASSED + days),
  };
  await allIsQuiet(world);
  return world;
}

/** Every event has had its effects, every mail is sent, the account of who left is gone. */
export async function allIsQuiet({ house: { hansa } }: Pick<World, 'house'>): Promise<void> {
  const { byService } = hansa.application.databases;
  const isNone = (sql: string, service: Service) =>
    until(async () => (await byService.get(service)!.database.query(`${sql} limit 1`)).length === 0);
  await hansa.settled();
  await isNone('select 1 from account_removal', 'identity');
  await hansa.settled();
  for (const service of byService.keys()) await isNone('select 1 from mail where sent_at is null', service);
}

/** Signs in for the first time. */
export async function arrive({ house, walker }: Pick<World, 'house' | 'walker'>, email: string): Promise<Person> {
  const token = await house.tokenOf(email);
  await walker.ask('GET', '/api/v1/identity/me', { token });
  return { id: decodeJwt(token).sub!, email, token };
}

async function makeThings(hands: Hands, { owner, stranger, neighbour, leaver }: People) {
  const { house, as, made, put } = hands;
  const found = async (name: string, type: string, by = owner): Promise<string> =>
    (await made('/identity/organisations', { name: words(name), type, country: COUNTRY }, by)).id;
  const organisationId = await found('Provider', 'agency');
  const agencyId = await found('Agency', 'agency');
  const othersOrganisationId = await found('Others', 'training-provider', stranger);
  const neighboursOrganisationId = await found('Neighbours', 'cluster-organisation', neighbour);
  await put(`/identity/organisations/${organisationId}`, 'recognition', { country: COUNTRY });
  const give = (person: Person, roles: string[], countries: string[]) =>
    put(`/identity/people/${person.id}/platform-roles`, '', { roles, countries, themes: [THEME] });
  await give(owner, ['operator', 'validator', 'expert', 'moderator'], [COUNTRY]);
  // Nobody decides about what his own organisation does.
  await give(neighbour, ['validator', 'expert'], [COUNTRY]);
  await house.hansa.settled();
  const members = await as(owner)('GET', `/identity/organisations/${organisationId}/members`);

  const training = await thingsOfTraining(hands, owner, organisationId);
  const { pilotedModuleId } = training;
  const exchange = await thingsOfExchange(hands, { owner, neighbour }, { organisationId, agencyId, pilotedModuleId });
  const neighbours = { person: neighbour, organisationId: neighboursOrganisationId };
  const registry = await thingsOfRegistry(hands, { owner, organisationId }, neighbours);

  const invitation = await made(`/identity/organisations/${organisationId}/invitations`, {
    ...{ email: 'guest@hansa.example', language: 'en', roles: ['reader'] },
  });
  const data = await made('/identity/me/exports');
  const { receipt } = await made('/identity/me/erasure', { email: leaver.email }, leaver);
  return {
    ...{ organisationId, agencyId, othersOrganisationId, neighboursOrganisationId },
    ...{ membershipId: members.body.items[0].id as string, invitationId: invitation.id as string },
    ...{ exportId: data.id as string, receipt: receipt as string },
    ...{ ...training, ...registry, ...exchange },
  } satisfies Record<string, string>;
}
