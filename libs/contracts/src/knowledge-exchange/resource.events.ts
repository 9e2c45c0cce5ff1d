import { z } from 'zod';
import { Id } from '../common.js';
import { defineEvent } from '../event.js';
import { ResourceKind } from './resource.js';

const resource = { resourceId: Id, ownerId: Id, kind: ResourceKind };

export const ResourcePublished = defineEvent('knowledge-exchange.resource-published.v1', {
  when: 'A resource can be found in the pool by everybody: an organisation published it, or its module was integrated.',
  key: (data) => data.resourceId,
  data: z.object(resource),
  public: true,
});

export const ResourceWithdrawn = defineEvent('knowledge-exchange.resource-withdrawn.v1', {
  when: 'An organisation took a resource out of the pool, with a reason.',
  key: (data) => data.resourceId,
  data: z.object(resource),
  public: true,
});

export const ResourceSuperseded = defineEvent('knowledge-exchange.resource-superseded.v1', {
  when: 'A material left the pool because a newer version of its module was integrated; newer ones are in its place.',
  key: (data) => data.resourceId,
  data: z.object({ ...resource, supersededBy: z.array(Id) }),
  public: true,
});
