import { HttpException } from '@nestjs/common';
import { ChangedMeanwhile, InvalidInput, RuleBroken } from '@hansa/contracts';
import { NotSignedIn, TokenDoesNotCount } from '../auth/token-verifier.js';
import { sqlState } from '../database/database.js';
import { isPassing } from '../messaging/failure.js';
import { TooManyRequests } from './rate-limits.js';

/** An answer of `application/problem+json` (RFC 9457), before the request's id is put in. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  /** Further members. */
  members: Record<string, unknown>;
  headers: Record<string, string>;
  /** Our fault, to be looked into; or input that a schema should have caught. */
  fault: 'ours' | 'let-through' | null;
}

export const PROBLEM_TYPES = 'https://hansa.example/problems/';

const problem = (status: number, code: string, title: string, more: Partial<Problem> = {}): Problem => ({
  status,
  code,
  title,
  members: {},
  headers: {},
  fault: null,
  ...more,
});

const SOON = { 'retry-after': '2' };
const UNKNOWN = problem(500, 'internal-error', 'Something went wrong here. It has been written down.', {
  fault: 'ours',
});

/** What to answer to an error. Nothing of an error that is not meant for the caller gets into it. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RuleBroken) return ofRule(error);
  if (error instanceof HttpException) return ofHttp(error);
  const { code } = (error ?? {}) as { code?: unknown };
  if (code === 'FST_ERR_HANDLER_TIMEOUT') {
    return problem(503, 'took-too-long', 'This took longer than a request may.', { headers: SOON, fault: 'ours' });
  }
  return ofDatabase(error) ?? UNKNOWN;
}

function ofRule(error: RuleBroken): Problem {
  const headers: Record<string, string> = error instanceof TooManyRequests ? error.headers : {};
  if (error instanceof NotSignedIn) headers['www-authenticate'] = 'Bearer realm="hansa"';
  if (error instanceof TokenDoesNotCount) headers['www-authenticate'] = 'Bearer realm="hansa", error="invalid_token"';
  if (error.status === 503) Object.assign(headers, SOON);
  return problem(error.status, error.code, error.message, { members: { ...error.details }, headers });
}

const HTTP: Record<number, [code: string, title: string]> = {
  404: ['no-such-route', 'There is nothing at this path.'],
  405: ['method-not-allowed', 'This path does not know this method.'],
  406: ['not-acceptable', 'There is no representation of the kind that was asked for.'],
  408: ['request-timeout', 'The request took too long to arrive.'],
  413: ['body-too-large', 'The body is larger than 256 KiB.'],
  414: ['path-too-long', 'A part of the path is longer than 200 characters.'],
  415: ['unsupported-media-type', 'The body must be JSON.'],
  503: ['not-ready', 'This service is not ready.'],
};

function ofHttp(error: HttpException): Problem {
  const status = error.getStatus();
  if (status === 400) return ofRule(brokenRequest(error.cause ?? error));
  const known = HTTP[status];
  if (!known) return status < 500 ? problem(status, 'refused', 'The request was refused.') : UNKNOWN;
  const { details } = error.getResponse() as { details?: unknown };
  return problem(status, ...known, {
    members: details === undefined ? {} : { details },
    headers: status === 503 ? SOON : {},
  });
}

/** What the server could not even read. */
function brokenRequest(cause: unknown): InvalidInput {
  const { code } = cause as { code?: unknown };
  const [field, rule] =
    code === 'FST_ERR_BAD_URL' ? ['path', 'must be a well-formed URL path'] : ['body', 'must be well-formed JSON'];
  return new InvalidInput({ field, errors: [{ field, rule, code: 'malformed' }] });
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const INPUT_STATES = new Set(['22P02', '22P05', '22021', '22001', '22003', '22007', '22008', '22023', '23514']);

function ofDatabase(error: unknown): Problem | undefined {
  const state = sqlState(error);
  if (INPUT_STATES.has(state)) {
    const detail = 'A value is of a form or size that cannot be kept.';
    return { ...ofRule(new InvalidInput({ detail })), fault: 'let-through' };
  }
  if (state === '23505')
    return problem(409, 'already-there', 'There is such a thing already.', { fault: 'let-through' });
  if (state === '23503') {
    const rule = 'This refers to a thing that is not there, or is still referred to by another.';
    return problem(409, 'refers-to-another', rule, { fault: 'let-through' });
  }
  if (isPassing(error)) {
    return problem(503, 'database-is-away', 'The database cannot be reached, or is too busy.', {
      headers: SOON,
      fault: 'ours',
    });
  }
  return undefined;
}

/** Whether the answer ought to say how the thing is now. */
export const saysWhatIsNow = (error: unknown): boolean => error instanceof ChangedMeanwhile;
