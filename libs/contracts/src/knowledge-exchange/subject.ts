import { z } from 'zod';
import { Id } from '../common.js';
import { RenderedText } from '../localised.js';

/** What people talk about: anything that everybody can see. */
export const SubjectType = z.enum([
  'module',
  'session',
  'cluster',
  'partner-search',
  'resource',
  'practice',
  'transfer',
  'organisation',
]);
export type SubjectType = z.infer<typeof SubjectType>;

export const SubjectReference = z.object({ type: SubjectType, id: Id });
export type SubjectReference = z.infer<typeof SubjectReference>;

/** A subject with what it is called; the title is null where it can be seen no more. */
export const SubjectLabel = SubjectReference.extend({ title: RenderedText.nullable() });
export type SubjectLabel = z.infer<typeof SubjectLabel>;

/** A person by name; the name is null until it is known here. */
export const PersonLabel = z.object({ id: Id, name: z.string().nullable() });
export type PersonLabel = z.infer<typeof PersonLabel>;
