import type { Redis } from '../redis/redis.js';
import { Cache, type Cached } from './cache.js';

/** Shared by all processes; while Redis is away nothing is kept. */
export class RedisCache extends Cache {
  constructor(private readonly redis: Redis) {
    super();
  }

  override async get(key: string): Promise<Cached | undefined> {
    const named = nameOf(key);
    // Sent together; how long it still holds is asked first, so that it is not said of a text that came after.
    const found = await this.redis.ask((client) => Promise.all([client.pTTL(named), client.get(named)]));
    if (!found) return undefined;
    const [left, text] = found;
    return text === null || left <= 0 ? undefined : { text, left };
  }

  override async set(key: string, text: string, milliseconds: number): Promise<void> {
    await this.redis.ask((client) =>
      client.set(nameOf(key), text, { expiration: { type: 'PX', value: Math.ceil(milliseconds) } }),
    );
  }
}

const nameOf = (key: string) => `hansa:cache:${key}`;
