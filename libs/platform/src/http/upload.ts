import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { brokenRule } from '@hansa/contracts';
import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';

export class UploadIsTooLarge extends brokenRule(413, 'upload-too-large', 'The file is larger than may be sent.') {}
export class UploadIsOfAnotherKind extends brokenRule(
  415,
  'upload-of-another-kind',
  'The body must be a file of a kind that is taken here.',
) {}
export class UploadBrokeOff extends brokenRule(400, 'upload-broke-off', 'The file did not arrive whole.') {}

/** What a route takes as its body. */
export interface UploadOptions {
  /** Media types without parameters, in small letters: `text/csv`. A star takes any but JSON. */
  types: readonly string[];
  /** Bytes at most. */
  limit: number;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    upload?: UploadOptions;
  }
}

/**
 * The body is a file and reaches the method as it comes in, by `@Uploaded()`, after access has been decided. It has to
 * arrive within `REQUEST_TIMEOUT_MS`. Such a request cannot carry an `Idempotency-Key`.
 */
export const Upload = (options: UploadOptions): MethodDecorator =>
  applyDecorators(
    RouteConfig({ upload: options }),
    ApiConsumes(...options.types),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
  );

/** An uploaded file, with the media type and the character set that its sender says it has. */
export interface Uploaded {
  type: string;
  charset: string | null;
  /** To be read once. Throws `UploadIsTooLarge` and `UploadBrokeOff`. */
  bytes: AsyncIterable<Buffer>;
}

export const Uploaded: () => ParameterDecorator = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { body, routeOptions } = context.switchToHttp().getRequest<FastifyRequest>();
  if (isUploaded(body)) return body;
  throw new UploadIsOfAnotherKind({ types: routeOptions.config.upload?.types });
});

const UPLOADED = Symbol('hansa:uploaded');
const isUploaded = (body: unknown): body is Uploaded => typeof body === 'object' && body !== null && UPLOADED in body;

/** Lets the routes marked with `@Upload` take files, and no others. Call it before routes are registered. */
export function takeUploads(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('*', (request, payload, done) => {
    const { upload } = request.routeOptions.config;
    const [type, charset] = mediaTypeOf(request.headers['content-type'] ?? '');
    if (!upload) return done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type));
    if (!upload.types.includes('*') && !upload.types.includes(type)) {
      return done(new UploadIsOfAnotherKind({ types: upload.types }));
    }
    if (Number(request.headers['content-length'] ?? 0) > upload.limit) return done(tooLarge(upload.limit));
    done(null, { [UPLOADED]: true, type, charset, bytes: read(payload, upload.limit) });
  });
}

function mediaTypeOf(header: string): [type: string, charset: string | null] {
  const [type = ''] = header.split(';', 1);
  const charset = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(header)?.[1];
  return [type.trim().toLowerCase(), charset?.toLowerCase() ?? null];
}

async function* read(payload: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  // Whoever sends too much is still to be answered, so what is left stays open: the server reads past it.
  const chunks = payload.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer> & AsyncIterable<Buffer>;
  for (;;) {
    const next = await chunks.next().catch(() => Promise.reject(new UploadBrokeOff()));
    if (next.done) return;
    bytes += next.value.length;
    if (bytes > limit) throw tooLarge(limit);
    yield next.value;
  }
}

const tooLarge = (limit: number) => new UploadIsTooLarge({ limit, detail: `It may have ${limit} bytes at most.` });
