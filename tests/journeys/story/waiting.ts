import type { Service, WaitingItem } from '@hansa/contracts';
import type { Visitor } from '../visitor.js';
import type { Party } from './cast.js';

/** What waits for a person, or for the organisation that he acts for, in one service. */
export async function waitingFor(
  visitor: Visitor,
  service: Service,
  party?: Pick<Party, 'id'>,
): Promise<WaitingItem[]> {
  const query = party ? `?organisationId=${party.id}` : '';
  const { items } = await visitor.must(200, visitor.get(`/${service}/waiting${query}`));
  return items;
}

/** The kinds of it, without repeats. */
export async function kindsWaitingFor(...of: Parameters<typeof waitingFor>): Promise<string[]> {
  return [...new Set((await waitingFor(...of)).map(({ kind }) => kind))];
}
