import { NotAllowed } from '@hansa/contracts';
import type { Access, Transaction } from '@hansa/platform';
import { Resource } from './resource.entity.js';

/** The resource, locked, that somebody wants to change: in the pool that is for those who may publish there. */
export async function lockChangeable(tx: Transaction, access: Access, id: string): Promise<Resource> {
  const resource = await tx.get(Resource, id, { lock: true });
  const { state, ownerId } = resource;
  const mayPublish = tx.actor !== null && (await access.allows(tx, tx.actor, 'knowledge.publish-resource', ownerId));
  if (state === 'published' && !mayPublish) throw new NotAllowed({ permission: 'knowledge.publish-resource' });
  return resource;
}
