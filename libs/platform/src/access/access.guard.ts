import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { brokenRule, NotAllowed, NotFound, type Permission, PLATFORM_PERMISSIONS, WEIGHTY } from '@hansa/contracts';
import type { FastifyRequest } from 'fastify';
import { setTimeout as pause } from 'node:timers/promises';
import { RefusedSubjects } from '../auth/refused-subjects.js';
import { bearerToken, NotSignedIn, TokenDoesNotCount, TokenVerifier } from '../auth/token-verifier.js';
import type { Context } from '../context.js';
import { Database } from '../database/database.js';
import { domainOf } from '../domain.js';
import type { Caller } from '../http/caller.js';
import { RateLimits } from '../http/rate-limits.js';
import { Access } from './access.js';
import { AccessSettings } from './access.settings.js';
import { organisationInQuestion, reachInQuestion } from './organisation-in-question.js';
import { ACCESS, type AccessRule } from './requires.js';

export class IdentityIsNotHeardOf extends brokenRule(
  503,
  'identity-not-heard-of',
  'For the moment nothing is decided here that cannot easily be taken back: what is known of memberships may be old.',
) {}

interface Route {
  name: string;
  rule: AccessRule | undefined;
  /** The service that the route belongs to; none for the platform's own routes. */
  service: string | undefined;
  database: Database | undefined;
}
type Request = FastifyRequest & { caller?: Caller; context?: Context };

/** Decides about every request. A route that does not say who may call it is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly logger = new Logger('Access');
  private readonly routes = new WeakMap<object, Map<unknown, Route>>();

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly refused: RefusedSubjects,
    private readonly access: Access,
    private readonly limits: RateLimits,
    private readonly settings: AccessSettings,
    private readonly modules: ModuleRef,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (execution.getType() !== 'http') return true;
    const route = this.routeOf(execution);
    const { rule } = route;
    if (!rule) {
      this.logger.error({ route: route.name }, 'A route says nothing about who may call it: refused');
      throw new NotAllowed();
    }
    const request = execution.switchToHttp().getRequest<Request>();
    const caller = await this.recognise(request, route);
    if (rule.kind === 'open') return true;
    if (!caller) throw new NotSignedIn();
    if (rule.kind === 'organisation') await this.checkOrganisation(rule, route, request, caller);
    if (rule.kind === 'platform') await this.checkPlatform(rule, route, request, caller);
    return true;
  }

  private async recognise(request: Request, route: Route): Promise<Caller | undefined> {
    const token = bearerToken(request.headers.authorization);
    if (token === undefined) return undefined;
    const caller = await this.verifier.verify(token);
    if (route.database && (await this.isRefused(route.database, caller, request.method))) {
      throw new TokenDoesNotCount('the account is being erased');
    }
    await this.limits.countPerson(request, caller.personId);
    request.caller = caller;
    if (request.context) request.context.actor = caller.personId;
    return caller;
  }

  private isRefused(database: Database, { personId }: Caller, method: string): Promise<boolean> {
    const reads = method === 'GET' || method === 'HEAD';
    return reads ? this.refused.has(database, personId) : this.refused.hasNow(database, personId);
  }

  private async checkOrganisation(
    rule: Extract<AccessRule, { kind: 'organisation' }>,
    route: Route,
    request: Request,
    caller: Caller,
  ): Promise<void> {
    const { database } = route;
    if (!database) throw new Error(`${route.name} requires a permission but belongs to no domain`);
    const organisationId = await organisationInQuestion(rule.about, request, database);
    const refusal = withoutPermission(rule.permission);
    if (organisationId === null) throw rule.hidden ? new NotFound() : refusal;
    await this.check(rule.permission, organisationId, route, caller, refusal).catch(async (error: unknown) => {
      const stranger = error === refusal && !(await this.access.belongs(database, caller.personId, organisationId));
      throw rule.hidden && stranger ? new NotFound() : error;
    });
  }

  private async checkPlatform(
    { permission, within, hidden }: Extract<AccessRule, { kind: 'platform' }>,
    route: Route,
    request: Request,
    caller: Caller,
  ): Promise<void> {
    const refusal = hidden ? new NotFound() : withoutPermission(permission);
    await this.check(permission, null, route, caller, refusal);
    if (!within) return;
    const { database } = route;
    if (!database) throw new Error(`${route.name} reaches for a thing but belongs to no domain`);
    const wanted = await reachInQuestion(within, request, database);
    const reaches = async () => {
      const reach = await this.access.reach(database, caller.personId, permission);
      const held: readonly string[] = (within.reach === 'country' ? reach?.countries : reach?.themes) ?? [];
      return wanted.some((one) => held.includes(one));
    };
    if (!(await reaches()) && !(await this.comesTrue(reaches))) throw refusal;
  }

  private async check(
    permission: Permission,
    organisationId: string | null,
    { database, service, name }: Route,
    { personId }: Caller,
    refusal: Error,
  ): Promise<void> {
    if (!database) throw new Error(`${name} requires a permission but belongs to no domain`);
    const about = { permission, personId, organisationId, route: name };
    const allows = () => this.access.allows(database, personId, permission, organisationId);
    if (!(await allows()) && !(await this.comesTrue(allows))) {
      this.logger.log({ ...about, decision: 'refused', reason: 'no membership gives the permission' }, 'Refused');
      throw refusal;
    }
    if (WEIGHTY.has(permission) && service !== 'identity' && !(await this.hearsOfIdentity(database))) {
      this.logger.warn({ ...about, decision: 'refused', reason: 'identity has not been heard of' }, 'Refused');
      throw new IdentityIsNotHeardOf();
    }
    this.logger.debug({ ...about, decision: 'allowed', reason: 'a membership gives the permission' }, 'Allowed');
  }

  /** A membership is known here some milliseconds after it was made: time for it to arrive. */
  private async comesTrue(allows: () => Promise<boolean>): Promise<boolean> {
    const until = Date.now() + this.settings.accessCatchUpMs;
    for (let wait = 15; Date.now() < until; wait *= 1.6) {
      await pause(Math.min(wait, until - Date.now()));
      if (await allows()) return true;
    }
    return false;
  }

  private async hearsOfIdentity(database: Database): Promise<boolean> {
    const seconds = this.settings.identitySilenceSeconds;
    if (seconds === 0) return true;
    const heard = await database.query(
      'select 1 from heard_of_identity where at > clock_timestamp() - make_interval(secs => $1)',
      [seconds],
    );
    return heard.length > 0;
  }

  private routeOf(execution: ExecutionContext): Route {
    const [controller, handler] = [execution.getClass(), execution.getHandler()];
    const routes = this.routes.get(controller) ?? new Map<unknown, Route>();
    this.routes.set(controller, routes);
    let route = routes.get(handler);
    if (!route) {
      const domain = domainOf(controller);
      route = {
        name: `${controller.name}.${handler.name}`,
        rule: Reflect.getMetadata(ACCESS, handler) as AccessRule | undefined,
        service: domain?.name,
        database: domain && this.modules.get<Database>(domain.database, { strict: false }),
      };
      routes.set(handler, route);
    }
    return route;
  }
}

function withoutPermission(permission: Permission): NotAllowed {
  const giver = (PLATFORM_PERMISSIONS as readonly string[]).includes(permission)
    ? 'An operator'
    : 'An administrator of the organisation';
  return new NotAllowed({ permission, detail: `${giver} can give it.` });
}
