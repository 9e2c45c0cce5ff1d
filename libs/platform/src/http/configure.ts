import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AuthSettings } from '../auth/auth.settings.js';
import { type Context, currentContext, inContext } from '../context.js';
import { LogSettings } from '../observability/log.settings.js';
import { countRequest } from '../observability/metrics.js';
import { Readiness } from '../observability/readiness.js';
import { logRequest } from '../observability/request-log.js';
import { traceparentOf, traceRequests } from '../observability/trace-requests.js';
import { sendDownloads } from './download.js';
import { edgeOf } from './edge.js';
import { etagOf, isNamedIn } from './etag.js';
import { HttpSettings } from './http.settings.js';
import { KnownRoutes } from './known-routes.js';
import { RateLimits } from './rate-limits.js';
import { readPast } from './read-past.js';
import { serveReference } from './reference.js';
import { referenceCsp, SECURITY_HEADERS } from './security-headers.js';
import { takeUploads } from './upload.js';

type Request = FastifyRequest & { context?: Context; answerVersion?: number };

const VARY = 'Accept-Language, Authorization';

/** Paths that are asked for by machines beside the edge, as often as they like. */
const OURS = /^\/(health|metrics)(\/|\?|$)/;
const REFERENCE = /^\/api\/v1\/[\w-]+\/reference(\/|\?|$)/;
const REFERENCE_WITHOUT_SLASH = /^\/api\/v1\/[\w-]+\/reference(\?|$)/;

/**
 * Everything around the routes: security headers, limits, the context of a request, traces, ETags, metrics,
 * the log, the description of the API.
 * Call it after `NestFactory.create` and before `init` or `listen`.
 */
export async function configureHttp(app: NestFastifyApplication, domains: readonly Type[]): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const limits = app.get(RateLimits);
  const logSettings = app.get(LogSettings);
  app.get(KnownRoutes).attach(fastify);
  traceRequests(fastify, edgeOf(app.get(HttpSettings).edgeAddresses));
  fastify.removeContentTypeParser('text/plain');
  takeUploads(fastify, app.get(HttpSettings));
  sendDownloads(fastify, app.get(HttpSettings));
  await limits.attach(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SECURITY_HEADERS).header('x-request-id', request.id).header('vary', VARY);
    if (OURS.test(request.url)) done();
    else limits.countAddress(request).then(() => done(), done);
  });
  // Whoever signs in there is sent back beside the page, and that is found by its address.
  fastify.addHook('onRequest', (request, reply, done) => {
    if (REFERENCE_WITHOUT_SLASH.test(request.url)) void reply.redirect(`${request.url.split('?')[0]}/`);
    else done();
  });
  const readiness = app.get(Readiness);
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    readPast(request.raw);
    // Who is answered while the process stops looks elsewhere with the next request.
    if (readiness.isStopping) void reply.header('connection', 'close');
    done();
  });
  const csp = referenceCsp(app.get(AuthSettings).issuer);
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (REFERENCE.test(request.url)) void reply.header('content-security-policy', csp);
    done();
  });
  fastify.addHook('preHandler', withContext);
  fastify.addHook('preSerialization', noteVersion);
  fastify.addHook('onSend', addTag);
  fastify.addHook('onResponse', (request, reply, done) => {
    const { url = 'unknown' } = request.routeOptions;
    countRequest(request.method, url, reply.statusCode, reply.elapsedTime / 1000);
    logRequest(request, reply, logSettings);
    done();
  });
  serveReference(app, domains);
}

// After the body has been read: reading it would lose the context again.
function withContext(request: Request, _reply: FastifyReply, done: () => void): void {
  inContext({ actor: null, correlationId: request.id, traceparent: traceparentOf(request), sample: false }, () => {
    request.context = currentContext();
    done();
  });
}

function noteVersion(
  request: Request,
  _reply: FastifyReply,
  answer: unknown,
  done: (error: null, answer: unknown) => void,
): void {
  const { version } = answer as { version?: unknown };
  if (Number.isInteger(version)) request.answerVersion = version as number;
  done(null, answer);
}

/** The ETag of what has a version, and 304 for who has it already. */
function addTag(
  request: Request,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
): void {
  if (!reply.hasHeader('cache-control')) {
    void reply.header('cache-control', request.headers.authorization ? 'private, no-cache' : 'no-cache');
  }
  const version = request.answerVersion;
  if (version === undefined || typeof payload !== 'string' || reply.statusCode >= 300) return done(null, payload);
  const etag = etagOf(version, payload);
  void reply.header('etag', etag);
  if (request.method !== 'GET' || !isNamedIn(request.headers['if-none-match'], etag)) return done(null, payload);
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  done(null, '');
}
