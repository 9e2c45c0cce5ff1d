import { Id, InvalidInput, NotFound } from '@hansa/contracts';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Reader } from './access.js';
import type { About, Within } from './requires.js';

/** The id of the organisation that a request is about; null when it is about a thing that belongs to nobody. */
export async function organisationInQuestion(
  about: About,
  request: Pick<FastifyRequest, 'body' | 'params' | 'query'>,
  reader: Reader,
): Promise<string | null> {
  if (about.in !== 'database') return idIn(request[about.in], about.field);
  return columnOf<string | null>(about, request, reader);
}

/** The countries or themes of the thing that a request is about. */
export async function reachInQuestion(
  { about }: Within,
  request: Pick<FastifyRequest, 'params'>,
  reader: Reader,
): Promise<string[]> {
  return [(await columnOf<string | string[] | null>(about, request, reader)) ?? []].flat();
}

async function columnOf<T>(
  about: Within['about'],
  request: Pick<FastifyRequest, 'params'>,
  reader: Reader,
): Promise<T | null> {
  const rows = await reader.query<Record<string, T>>(about.sql, [
    partOfPath(request.params, about.param, about.schema),
  ]);
  const row = rows[0];
  if (!row) throw new NotFound();
  return Object.values(row)[0] ?? null;
}

function partOfPath(params: unknown, name: string, schema: z.ZodType<string>): string {
  if (schema === Id) return idIn(params, name);
  const part = schema.safeParse((params as Record<string, unknown> | null)?.[name]);
  if (part.success) return part.data;
  const rule = part.error.issues[0]!.message;
  throw new InvalidInput({ field: name, errors: [{ field: name, rule, code: 'malformed' }] });
}

// This is decided before the body is checked as a whole, so that a stranger learns nothing from the checks.
function idIn(holder: unknown, field: string): string {
  const value = (holder as Record<string, unknown> | null | undefined)?.[field];
  const id = Id.safeParse(value);
  if (id.success) return id.data.toLowerCase();
  const code = value === undefined ? 'missing' : 'not-a-uuid';
  throw new InvalidInput({ field, errors: [{ field, rule: 'must be an id (a uuid)', code }] });
}
