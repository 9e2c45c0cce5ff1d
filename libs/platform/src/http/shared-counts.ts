import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import type { Redis } from '../redis/redis.js';

type Store = NonNullable<RateLimitPluginOptions['store']>;
type Counted = Parameters<InstanceType<Store>['incr']>[1];

const AWAY = new Error('Redis is away');

/** Counts that all processes share, kept in Redis until the minute that began with the first request is over. */
export function sharedCounts(redis: Redis): Store {
  return class SharedCounts {
    /** Gives an error when Redis is away. */
    incr(key: string, counted: Counted, window: number): void {
      void redis
        .ask((client) => count(client, `hansa:limit:${key}`, window))
        .then((found) => (found ? counted(null, found) : counted(AWAY)));
    }

    child(): SharedCounts {
      return this;
    }
  };
}

/** One round trip, and all or nothing: a count without an end would shut somebody out for ever. */
async function count(
  client: Parameters<Parameters<Redis['ask']>[0]>[0],
  key: string,
  window: number,
): Promise<{ current: number; ttl: number }> {
  const [current, , ttl] = await client.multi().incr(key).pExpire(key, window, 'NX').pTTL(key).exec();
  return { current: Number(current), ttl: Number(ttl) };
}
