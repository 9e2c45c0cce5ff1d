import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import type { LogSettings } from './log.settings.js';
import { traceparentOf } from './trace-requests.js';
import { traceIdOf } from './tracing.js';

const logger = new Logger('Http');

/** A line about a request that has been answered: the route, never the path or the query, which may name people. */
export function logRequest(
  request: FastifyRequest & { context?: Context },
  reply: FastifyReply,
  { logRequests }: LogSettings,
): void {
  if (logRequests === 'none' || (logRequests === 'failed' && reply.statusCode < 400)) return;
  const { url: route = 'unknown' } = request.routeOptions;
  const traceparent = traceparentOf(request);
  const facts = {
    requestId: request.id,
    ...(traceparent ? { traceId: traceIdOf(traceparent) } : {}),
    method: request.method,
    route,
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    actor: request.context?.actor ?? undefined,
  };
  // Probes come every few seconds.
  if (/^\/(health|metrics)/.test(route) && reply.statusCode < 500) logger.debug(facts, 'Answered');
  else logger.log(facts, 'Answered');
}
