import { applyDecorators, createParamDecorator, type ExecutionContext, HttpCode, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiResponse } from '@nestjs/swagger';
import { brokenRule } from '@hansa/contracts';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { byteRange, type ByteRange } from './byte-range.js';
import { isNamedIn } from './etag.js';
import type { HttpSettings } from './http.settings.js';

export class PartIsNotThere extends brokenRule(416, 'part-is-not-there', 'The file has no such part.') {}

declare module 'fastify' {
  interface FastifyContextConfig {
    download?: boolean;
  }
  interface FastifyRequest {
    downloadStatus?: 206 | 304;
  }
}

/** A file as it is to be sent. */
export interface Sent {
  /** As its reader is to keep it. */
  name: string;
  type: string;
  /** In bytes. */
  size: number;
  /** Of the content: its ETag. */
  sha256: string;
  open(range?: ByteRange): Promise<Readable>;
}

/** A route that answers with a file; the method returns what the function of `@Sending()` gives. */
export const Download = (...types: string[]): MethodDecorator =>
  applyDecorators(
    RouteConfig({ download: true }),
    HttpCode(200),
    ApiResponse({
      status: 200,
      description: 'The file; a part of it (206) where a Range is asked for.',
      content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
    }),
  );

export type Sending = (file: Sent) => Promise<StreamableFile | undefined>;
/**
 * Sends a file with its ETag, or the part that is asked for, or 304. Whatever is in it, a browser saves it and runs
 * nothing of it. Who has been refused a part gets `PartIsNotThere`.
 */
export const Sending: () => ParameterDecorator = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const http = context.switchToHttp();
  const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
  return (file: Sent) => send(file, request, reply);
});

async function send(file: Sent, request: FastifyRequest, reply: FastifyReply): Promise<StreamableFile | undefined> {
  const { 'if-none-match': known, range, 'if-range': only } = request.headers;
  const etag = `"${file.sha256}"`;
  void reply.header('etag', etag).header('accept-ranges', 'bytes');
  if (isNamedIn(known, etag)) {
    request.downloadStatus = 304;
    return undefined;
  }
  const part = only === undefined || only === etag ? byteRange(range, file.size) : null;
  if (part === 'none') {
    void reply.header('content-range', `bytes */${file.size}`);
    throw new PartIsNotThere({ size: file.size });
  }
  if (part) {
    request.downloadStatus = 206;
    void reply.header('content-range', `bytes ${part.from}-${part.to}/${file.size}`);
  }
  const content = request.method === 'HEAD' ? Readable.from([]) : await file.open(part ?? undefined);
  void reply
    .header('content-disposition', contentDisposition(file.name))
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'");
  const length = part ? part.to - part.from + 1 : file.size;
  return new StreamableFile(content, { type: file.type, length });
}

/** Gives downloads the time that they need, and their status. Call it before routes are registered. */
export function sendDownloads(
  fastify: FastifyInstance,
  { uploadTimeoutMs }: Pick<HttpSettings, 'uploadTimeoutMs'>,
): void {
  fastify.addHook('onRoute', (route) => {
    if (route.config?.download) route.handlerTimeout = uploadTimeoutMs;
  });
  // Nest sets the status of the route again, after the method.
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const { downloadStatus } = request;
    if (downloadStatus === undefined || reply.statusCode !== 200) return done(null, payload);
    void reply.code(downloadStatus);
    if (downloadStatus === 304) void reply.removeHeader('content-type').removeHeader('content-length');
    done(null, downloadStatus === 304 ? '' : payload);
  });
}
