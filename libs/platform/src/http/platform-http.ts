import type { DynamicModule, Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { LoggerModule } from 'nestjs-pino';
import { Access } from '../access/access.js';
import { AccessGuard } from '../access/access.guard.js';
import { AccessSettings } from '../access/access.settings.js';
import { AuthSettings } from '../auth/auth.settings.js';
import { RefusedSubjects } from '../auth/refused-subjects.js';
import { TokenVerifier } from '../auth/token-verifier.js';
import { Cache } from '../cache/cache.js';
import { CacheSettings } from '../cache/cache.settings.js';
import { MemoryCache } from '../cache/memory-cache.js';
import { RedisCache } from '../cache/redis-cache.js';
import { Files } from '../files/files.js';
import { FilesSettings } from '../files/files.settings.js';
import { filesOf } from '../files/files-of.js';
import { MailSettings } from '../mail/mail.settings.js';
import { ConsumerLag } from '../observability/consumer-lag.js';
import { DomainDatabases, DOMAINS } from '../observability/domain-databases.js';
import { HealthController } from '../observability/health.controller.js';
import { LogSettings } from '../observability/log.settings.js';
import { createLogger } from '../observability/log.js';
import { MetricsController } from '../observability/metrics.controller.js';
import { MetricsObserver } from '../observability/metrics-observer.js';
import { Readiness } from '../observability/readiness.js';
import { TracingSettings } from '../observability/tracing.settings.js';
import { Redis } from '../redis/redis.js';
import { RedisSettings } from '../redis/redis.settings.js';
import type { SettingsClass } from '../settings/settings.js';
import { Answers } from './answers.interceptor.js';
import { HttpSettings } from './http.settings.js';
import { KnownRoutes } from './known-routes.js';
import { ProblemFilter } from './problem.filter.js';
import { PublicLists } from './public-lists.js';
import { RateLimits } from './rate-limits.js';
import { InputCheck } from './validation.js';

/** The settings of everything here, to be read together with those of the domains. */
export const PLATFORM_HTTP_SETTINGS: readonly SettingsClass[] = [
  AuthSettings,
  AccessSettings,
  CacheSettings,
  FilesSettings,
  HttpSettings,
  LogSettings,
  MailSettings,
  RedisSettings,
  TracingSettings,
] as unknown as SettingsClass[];

class PlatformHttp {}

/**
 * Access, validation, answers, problems, health, metrics and the log, for all routes of the application.
 * Global: domains inject `Access`. A global module must provide each domain's `Database` and the values of all
 * `PLATFORM_HTTP_SETTINGS`, each by its class.
 * @param domains the modules marked with `@Domain` that run in this process
 */
export function platformHttp(domains: readonly Type[]): DynamicModule {
  return {
    module: PlatformHttp,
    global: true,
    imports: [
      TerminusModule.forRoot({ logger: false }),
      // Its middleware is left out: our own hooks write a request's line, and the context knows the request's id.
      LoggerModule.forRootAsync({
        // Wrapped, errors would be written by its own serializer, with all that a database quotes.
        useFactory: (settings: LogSettings) => ({
          pinoHttp: { logger: createLogger(settings), wrapSerializers: false },
          forRoutes: [],
        }),
        inject: [LogSettings],
      }),
    ],
    controllers: [HealthController, MetricsController],
    providers: [
      { provide: DOMAINS, useValue: domains },
      { provide: TokenVerifier, useFactory: (auth: AuthSettings) => new TokenVerifier(auth), inject: [AuthSettings] },
      {
        provide: Files,
        useFactory: filesOf,
        inject: [FilesSettings],
      },
      { provide: Redis, useFactory: (settings: RedisSettings) => new Redis(settings), inject: [RedisSettings] },
      {
        provide: Cache,
        useFactory: (redis: Redis) => (redis.isSet ? new RedisCache(redis) : new MemoryCache()),
        inject: [Redis],
      },
      Access,
      ConsumerLag,
      DomainDatabases,
      KnownRoutes,
      MetricsObserver,
      PublicLists,
      RateLimits,
      Readiness,
      RefusedSubjects,
      { provide: APP_GUARD, useClass: AccessGuard },
      { provide: APP_PIPE, useClass: InputCheck },
      { provide: APP_INTERCEPTOR, useClass: Answers },
      { provide: APP_FILTER, useClass: ProblemFilter },
    ],
    exports: [
      Access,
      ConsumerLag,
      DomainDatabases,
      Files,
      KnownRoutes,
      LoggerModule,
      MetricsObserver,
      RateLimits,
      Readiness,
      TokenVerifier,
    ],
  };
}
