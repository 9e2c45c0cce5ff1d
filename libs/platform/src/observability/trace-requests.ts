import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { beginTrace, type OpenSpan, traceparentIn } from './tracing.js';

interface Trace {
  span: OpenSpan | undefined;
  traceparent: string | null;
}
type Request = FastifyRequest & { trace?: Trace; context?: Context };

const OURS = /^\/(health|metrics)(\/|$)/;

/**
 * A trace for every request but probes.
 * @param isEdge tells of an address whether it is the edge's, whose word about the trace is taken
 */
export function traceRequests(fastify: FastifyInstance, isEdge: (address: string | undefined) => boolean): void {
  fastify.addHook('onRequest', (request: Request, _reply, done) => {
    const { method, id, routeOptions, socket, headers } = request;
    // The path and the query may name people: the route alone.
    const { url: route = 'unknown' } = routeOptions;
    const foreign = isEdge(socket.remoteAddress) ? traceparentIn(headers.traceparent) : null;
    if (OURS.test(route)) return done();
    const service = /^\/api\/v1\/([\w-]+)/.exec(route)?.[1];
    const span = beginTrace(`${method} ${route}`, 'server', foreign, {
      'http.request.method': method,
      'http.route': route,
      'hansa.request_id': id,
      ...(service ? { 'hansa.service': service } : {}),
    });
    request.trace = { span, traceparent: span?.traceparent ?? foreign };
    done();
  });
  fastify.addHook('onResponse', (request: Request, reply, done) => {
    const failed = reply.statusCode >= 500 ? new Error() : undefined;
    request.trace?.span?.end({ 'http.response.status_code': reply.statusCode }, failed);
    done();
  });
}

/** What follows from a request has this as its parent. */
export function traceparentOf(request: FastifyRequest): string | null {
  return (request as Request).trace?.traceparent ?? null;
}

/** The request is not traced, nor what follows from it. */
export function forgetTrace(request: FastifyRequest): void {
  const { context } = request as Request;
  delete (request as Request).trace;
  if (context) context.traceparent = null;
}
