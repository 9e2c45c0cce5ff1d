import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { brokenRule, ChangedMeanwhile, InvalidInput } from '@hansa/contracts';
import type { FastifyRequest } from 'fastify';
import { hash } from 'node:crypto';

export class VersionIsNotSaid extends brokenRule(
  428,
  'version-is-not-said',
  'A change names the version that it is made to, in the header If-Match.',
) {}

/**
 * The version in the header `If-Match`, as it came in the `ETag` of a former answer.
 * Without the header the request is refused with 428; one that is no version of ours is refused with 400.
 */
const ifMatch = createParamDecorator((_data: unknown, context: ExecutionContext): number =>
  versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
export const IfMatch = (): ParameterDecorator => (target, method, index) => {
  ifMatch()(target, method, index);
  const descriptor = method && Object.getOwnPropertyDescriptor(target, method);
  if (!descriptor) return;
  const header = { name: 'If-Match', required: true, description: 'The ETag of what was read before.' };
  ApiHeader(header)(target, method, descriptor);
};

/** Throws `ChangedMeanwhile` when the entity is no longer in the version that the change is made to. */
export function expectVersion(entity: { version: number }, version: number): void {
  if (entity.version !== version) throw new ChangedMeanwhile();
}

/** `"7-x3"`, `"7"` and `W/"7"` are version 7. The digest that follows the version tells representations apart. */
export function versionIn(header: string | undefined): number {
  if (header === undefined) throw new VersionIsNotSaid();
  const version = /^\s*(?:W\/)?"(\d{1,9})(?:-[\w-]*)?"\s*$/.exec(header)?.[1];
  if (version === undefined)
    throw new InvalidInput({ field: 'If-Match', detail: 'The header is not an ETag of ours.' });
  return Number(version);
}

/** The version, and a digest of the body: the same version reads differently in another language or to another person. */
export function etagOf(version: number, body: string): string {
  return `"${version}-${hash('sha1', body, 'base64url').slice(0, 12)}"`;
}

/** Whether a header `If-None-Match` names the tag (RFC 9110, 13.1.2: weak comparison). */
export function isNamedIn(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
