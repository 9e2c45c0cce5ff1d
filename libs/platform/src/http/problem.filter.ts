import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger, NotFoundException } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TokenDoesNotCount } from '../auth/token-verifier.js';
import { KnownRoutes } from './known-routes.js';
import { type Problem, PROBLEM_TYPES, problemOf, saysWhatIsNow } from './problem.js';

/** The one place where errors become answers. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(
    private readonly routes: KnownRoutes,
    private readonly adapters: HttpAdapterHost,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const found = this.withMethods(problemOf(error), error, request);
    this.log(found, error, request);
    if (saysWhatIsNow(error)) await this.addCurrent(found, request);
    if (!reply.sent) send(reply, request.id, found);
  }

  private withMethods(found: Problem, error: unknown, request: FastifyRequest): Problem {
    if (!(error instanceof NotFoundException)) return found;
    const methods = this.routes.methodsFor(request.url.split('?', 1)[0]!);
    if (methods.length === 0 || methods.includes(request.method)) return found;
    const title = 'This path does not know this method.';
    return { ...found, status: 405, code: 'method-not-allowed', title, headers: { allow: methods.join(', ') } };
  }

  private log(found: Problem, error: unknown, request: FastifyRequest): void {
    const about = { requestId: request.id, method: request.method, route: request.routeOptions.url, code: found.code };
    if (found.fault === 'ours') this.logger.error({ ...about, err: error }, 'A request failed');
    else if (found.fault) this.logger.warn({ ...about, err: error }, 'A schema let through what the database refused');
    else if (error instanceof TokenDoesNotCount) {
      this.logger.log({ ...about, reason: error.reason }, 'A token was refused');
    }
  }

  /** For 412: what reading the same path gives this caller, or the path above for a part or an act (`.../publish`). */
  private async addCurrent(found: Problem, request: FastifyRequest): Promise<void> {
    const template = request.routeOptions.url;
    const here = this.routes.has('GET', template);
    if (!here && !this.routes.has('GET', template?.replace(/\/[^/:]+$/, ''))) return;
    const { authorization, 'accept-language': languages } = request.headers;
    const fastify = this.adapters.httpAdapter.getInstance<FastifyInstance>();
    const now = await fastify.inject({
      method: 'GET',
      url: here ? request.url : request.url.replace(/\/[^/?]+(?=\?|$)/, ''),
      headers: { ...(authorization && { authorization }), ...(languages && { 'accept-language': languages }) },
      remoteAddress: request.ip,
    });
    if (now.statusCode !== 200) return;
    found.members['current'] = now.json();
    if (now.headers.etag) found.headers['etag'] = now.headers.etag;
  }
}

/** Writes a problem as an answer. */
export function send(reply: FastifyReply, requestId: string, found: Problem): void {
  const { status, code, title, members, headers } = found;
  const own = { type: PROBLEM_TYPES + code, code, title, status };
  void reply
    .code(status)
    .headers({ ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' })
    .send(JSON.stringify({ ...own, ...members, ...own, requestId }));
}
