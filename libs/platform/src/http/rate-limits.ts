import { Injectable } from '@nestjs/common';
import { brokenRule } from '@hansa/contracts';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Redis } from '../redis/redis.js';
import { HttpSettings } from './http.settings.js';
import { sharedCounts } from './shared-counts.js';

export class TooManyRequests extends brokenRule(
  429,
  'too-many-requests',
  'More requests than one may send in a minute.',
) {
  /** @param headers `Retry-After` and the limit's headers (draft-ietf-httpapi-ratelimit-headers), in seconds */
  constructor(readonly headers: Record<string, string>) {
    super();
  }
}

type Limit = ReturnType<FastifyInstance['createRateLimit']>;
type WithPerson = FastifyRequest & { limitedPerson?: string };
interface Limits {
  address: Limit;
  person: Limit;
}
const MINUTE = 60_000;

/**
 * Counts requests, by address before anything else and by person once the token is verified. With Redis all processes
 * count together; while it is away each counts by itself, so somebody may get as many again from each.
 */
@Injectable()
export class RateLimits {
  private own: Limits | undefined;
  private shared: Limits | undefined;

  constructor(
    private readonly settings: HttpSettings,
    private readonly redis: Redis,
  ) {}

  async attach(fastify: FastifyInstance): Promise<void> {
    this.own = await this.limits(fastify);
    if (this.redis.isSet) this.shared = await this.limits(fastify, { store: sharedCounts(this.redis) });
  }

  /** Throws `TooManyRequests`. */
  countAddress(request: FastifyRequest): Promise<void> {
    return this.count('address', request);
  }

  /** Throws `TooManyRequests`. */
  countPerson(request: WithPerson, personId: string): Promise<void> {
    request.limitedPerson = personId;
    return this.count('person', request);
  }

  private async count(limit: keyof Limits, request: FastifyRequest): Promise<void> {
    const shared = await this.shared?.[limit](request).catch(() => undefined);
    refuseBeyond(shared ?? (await this.own?.[limit](request)));
  }

  /** Each kind of store in a scope of its own: the library has one for a scope. */
  private async limits(fastify: FastifyInstance, kept: { store?: ReturnType<typeof sharedCounts> } = {}) {
    let limits: Limits | undefined;
    await fastify.register(async (scope) => {
      await scope.register(rateLimit, { global: false, ...kept });
      limits = {
        address: scope.createRateLimit({ max: this.settings.rateLimitPerAddress, timeWindow: MINUTE }),
        person: scope.createRateLimit({
          max: this.settings.rateLimitPerPerson,
          timeWindow: MINUTE,
          keyGenerator: (request: WithPerson) => `person:${request.limitedPerson}`,
        }),
      };
    });
    return limits;
  }
}

function refuseBeyond(count: Awaited<ReturnType<Limit>> | undefined): void {
  if (!count || count.isAllowed || !count.isExceeded) return;
  const seconds = String(Math.max(1, count.ttlInSeconds));
  throw new TooManyRequests({
    'retry-after': seconds,
    'ratelimit-limit': String(count.max),
    'ratelimit-remaining': '0',
    'ratelimit-reset': seconds,
  });
}
