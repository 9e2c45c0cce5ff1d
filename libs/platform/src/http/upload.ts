import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { brokenRule } from '@hansa/contracts';
import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { HttpSettings } from './http.settings.js';

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
  /**
   * The file is kept: it may take `UPLOAD_TIMEOUT_MS` to arrive, and the request may carry an `Idempotency-Key`, for
   * which the method does by `once` what is to be done once.
   */
  kept?: boolean;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    upload?: UploadOptions;
  }
}

/**
 * The body is a file and reaches the method as it comes in, by `@Uploaded()`, after access has been decided. Unless it
 * is kept, it has to arrive within `REQUEST_TIMEOUT_MS` and the request cannot carry an `Idempotency-Key`.
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
  /** How many bytes its sender says that it has. */
  declared: number | null;
  /**
   * Does `work` once for the caller, the `Idempotency-Key` and the content, and gives the answer of the first time
   * after that; without a key it does it. Only where files are kept.
   */
  once<T>(content: { sha256: string }, work: () => Promise<T>): Promise<T>;
  /** To be read once. Throws `UploadIsTooLarge` and `UploadBrokeOff`. */
  bytes: AsyncIterable<Buffer>;
}

export const Uploaded: () => ParameterDecorator = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  const { body, routeOptions } = context.switchToHttp().getRequest<FastifyRequest>();
  if (isUploaded(body)) return body;
  throw new UploadIsOfAnotherKind({ types: routeOptions.config.upload?.types });
});

const UPLOADED = Symbol('hansa:uploaded');
export const isUploaded = (body: unknown): body is Uploaded =>
  typeof body === 'object' && body !== null && UPLOADED in body;

/** Lets the routes marked with `@Upload` take files, and no others. Call it before routes are registered. */
export function takeUploads(
  fastify: FastifyInstance,
  { uploadTimeoutMs }: Pick<HttpSettings, 'uploadTimeoutMs'>,
): void {
  fastify.addHook('onRoute', (route) => {
    if (route.config?.upload?.kept) route.handlerTimeout = uploadTimeoutMs;
  });
  fastify.addContentTypeParser('*', (request, payload, done) => {
    const { upload } = request.routeOptions.config;
    const [type, charset] = mediaTypeOf(request.headers['content-type'] ?? '');
    if (!upload) return done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(type));
    if (!upload.types.includes('*') && !upload.types.includes(type)) {
      return done(new UploadIsOfAnotherKind({ types: upload.types }));
    }
    const declared = declaredSize(request);
    if ((declared ?? 0) > upload.limit) return done(tooLarge(upload.limit));
    const once = <T>(_content: unknown, work: () => Promise<T>) => work();
    done(null, { [UPLOADED]: true, type, charset, declared, once, bytes: read(payload, upload.limit) });
  });
}

function declaredSize({ headers }: FastifyRequest): number | null {
  const { 'content-length': length } = headers;
  return length === undefined ? null : Number(length);
}

function mediaTypeOf(header: string): [type: string, charset: string | null] {
  const [type = ''] = header.split(';', 1);
  const charset = /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(header)?.[1];
  return [type.trim().toLowerCase(), charset?.toLowerCase() ?? null];
}

async function* read(payload: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  // Whoever sends too much is still to be answered, so what is left stays open: `readPast` reads on.
  const chunks = payload.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const next = await chunks.next().catch(() => Promise.reject(new UploadBrokeOff()));
      if (next.done) return;
      bytes += next.value.length;
      if (bytes > limit) throw tooLarge(limit);
      yield next.value;
    }
  } finally {
    await chunks.return?.();
  }
}

const tooLarge = (limit: number) => new UploadIsTooLarge({ limit, detail: `It may have ${limit} bytes at most.` });
