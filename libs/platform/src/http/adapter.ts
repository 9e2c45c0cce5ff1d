import { HttpException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { edgeOf } from './edge.js';
import type { HttpSettings } from './http.settings.js';
import { problemOf } from './problem.js';
import { send } from './problem.filter.js';
import { SECURITY_HEADERS } from './security-headers.js';

/** 256 KiB, of all that is not a file. */
const BODY_LIMIT = 256 * 1024;
const LONGEST_PATH_PART = 200;

/** The HTTP server: limits, request ids, and whose word about a client's address is taken. For `NestFactory.create`. */
export function createAdapter(settings: HttpSettings): FastifyAdapter {
  const isEdge = edgeOf(settings.edgeAddresses);
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // Of the connection, whatever it asks for; the time that a route has is shorter, unless a file is kept there.
    requestTimeout: Math.max(settings.uploadTimeoutMs, settings.requestTimeoutMs),
    http: { headersTimeout: settings.requestTimeoutMs },
    handlerTimeout: settings.requestTimeoutMs,
    connectionTimeout: settings.requestTimeoutMs * 3,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    // What still comes in on an open connection while the process stops is answered, and the connection closed.
    return503OnClosing: false,
    // What the router refuses reaches no hook and no filter.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      void reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
      send(reply, request.id, problemOf(new HttpException(error.message, error.statusCode ?? 400, { cause: error })));
    },
    routerOptions: { maxParamLength: LONGEST_PATH_PART },
    trustProxy: settings.edgeAddresses.length > 0 && ((address: string) => isEdge(address)),
    genReqId: (request: IncomingMessage) => {
      const said = request.headers['x-request-id'];
      const believed = typeof said === 'string' && /^[\w.:-]{8,100}$/.test(said);
      return believed && isEdge(request.socket.remoteAddress) ? said : randomUUID();
    },
  });
}
