import type { Country, PlatformRole } from '@hansa/contracts';
import type { Platform } from '../platform.js';
import type { Visitor } from '../visitor.js';
import { arrive, type Newcomer, type Party } from './cast.js';

/** Somebody whom the operator names for the platform: to validate profiles of countries, or practices of themes. */
export async function named(
  platform: Platform,
  operator: Visitor,
  who: Newcomer,
  given: { roles: PlatformRole[]; countries: Country[]; themes: string[] },
): Promise<Visitor> {
  const visitor = await arrive(platform, who);
  const path = `/identity/people/${visitor.id}/platform-roles`;
  const { etag } = await operator.get(path);
  await operator.must(200, operator.put(path, given, { 'if-match': etag }));
  await platform.settled();
  return visitor;
}

/** The operator recognises an agency for its country. */
export async function recognised(platform: Platform, operator: Visitor, { id }: Party, country: Country) {
  const path = `/identity/organisations/${id}`;
  const { etag } = await operator.get(path);
  await operator.must(200, operator.put(`${path}/recognition`, { country }, { 'if-match': etag }));
  await platform.settled();
}
