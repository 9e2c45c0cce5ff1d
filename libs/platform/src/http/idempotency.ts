import { brokenRule, InvalidInput } from '@hansa/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { Database } from '../database/database.js';
import type { Transaction } from '../database/transaction.js';
import type { WithCaller } from './caller.js';

export class IdempotencyKeyIsUsedAnew extends brokenRule(
  422,
  'idempotency-key-reused',
  'The Idempotency-Key has been used for another request.',
) {}

/** A person who was named in it has been erased since. */
export class AnswerIsErased extends brokenRule(
  410,
  'answer-is-erased',
  'This has been done; the answer named somebody who has been erased since.',
) {}

const NOBODY = '00000000-0000-0000-0000-000000000000';

interface Kept {
  route: string;
  request_hash: string;
  status: number;
  headers: { location?: string };
  /** The body as JSON text in a JSON string, so that it keeps the order of its members. */
  body: string | null;
}

/** The key of a POST that may be repeated; undefined for every other request. Refuses a key that is none. */
export function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return undefined;
  // What is not kept cannot be compared.
  const { upload } = request.routeOptions.config;
  const isUpload = upload !== undefined && !upload.kept;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key) && !isUpload) return key;
  const field = 'Idempotency-Key';
  const rule = isUpload ? 'must not be sent with a file' : 'must be 1 to 200 visible ASCII characters';
  throw new InvalidInput({ field, errors: [{ field, rule, code: 'malformed' }] });
}

/**
 * Does `work` once for a person and key: its effects and its answer are committed together, and whoever sends
 * the same request again within a day gets the same answer. What failed has left nothing and is done again.
 * @param content by which the same request is known, beside its path
 */
export function once(
  database: Database,
  key: string,
  request: FastifyRequest & WithCaller,
  reply: FastifyReply,
  work: () => Promise<unknown>,
  content: unknown = request.body,
): Promise<unknown> {
  const personId = request.caller?.personId ?? NOBODY;
  const route = `POST ${request.url.slice(0, 1000)}`;
  const digest = createHash('sha256')
    .update(JSON.stringify(content ?? null))
    .digest('base64url');
  return database.transaction(async (tx) => {
    // A second request of the same key waits here until the first has committed or failed.
    const mine = await tx.query(
      `insert into idempotency (person_id, key, route, request_hash) values ($1, $2, $3, $4)
       on conflict do nothing returning 1`,
      [personId, key, route, digest],
    );
    if (mine.length === 0) return again(tx, personId, key, { route, digest }, reply);
    const answer = await work();
    await tx.query(
      `update idempotency set status = $3, headers = $4, body = to_jsonb($5::text) where person_id = $1 and key = $2`,
      [
        personId,
        key,
        reply.statusCode,
        JSON.stringify({ location: reply.getHeader('location') }),
        answer === undefined ? null : JSON.stringify(answer),
      ],
    );
    return answer;
  });
}

async function again(
  tx: Transaction,
  personId: string,
  key: string,
  { route, digest }: { route: string; digest: string },
  reply: FastifyReply,
): Promise<unknown> {
  const [kept] = await tx.query<Kept>(
    'select route, request_hash, status, headers, body from idempotency where person_id = $1 and key = $2',
    [personId, key],
  );
  if (kept?.route !== route || kept.request_hash !== digest) throw new IdempotencyKeyIsUsedAnew();
  if (kept.status === 410) throw new AnswerIsErased();
  void reply.header('idempotency-replayed', 'true');
  if (kept.headers.location) void reply.header('location', kept.headers.location);
  return kept.body === null ? undefined : JSON.parse(kept.body);
}
