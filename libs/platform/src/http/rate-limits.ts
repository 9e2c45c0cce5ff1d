import { Injectable } from '@nestjs/common';
import { brokenRule } from '@hansa/contracts';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpSettings } from './http.settings.js';

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
const MINUTE = 60_000;

/** Counts requests, by address before anything else and by person once the token is verified. */
@Injectable()
export class RateLimits {
  private perAddress: Limit | undefined;
  private perPerson: Limit | undefined;

  constructor(private readonly settings: HttpSettings) {}

  /** The counts are kept by the library's store: in memory here, in Redis where several processes share them. */
  async attach(fastify: FastifyInstance): Promise<void> {
    await fastify.register(rateLimit, { global: false });
    this.perAddress = fastify.createRateLimit({ max: this.settings.rateLimitPerAddress, timeWindow: MINUTE });
    this.perPerson = fastify.createRateLimit({
      max: this.settings.rateLimitPerPerson,
      timeWindow: MINUTE,
      keyGenerator: (request: WithPerson) => request.limitedPerson!,
    });
  }

  /** Throws `TooManyRequests`. */
  async countAddress(request: FastifyRequest): Promise<void> {
    refuseBeyond(await this.perAddress?.(request));
  }

  /** Throws `TooManyRequests`. */
  async countPerson(request: WithPerson, personId: string): Promise<void> {
    request.limitedPerson = personId;
    refuseBeyond(await this.perPerson?.(request));
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
