import { z } from 'zod';
import { anyOf, Country, Id, Instant, Language, line, PageQuery, pageOf } from '../common.js';
import { RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { ModuleLevel } from '../training/module.js';
import { Facet, ResourceOwner } from './resource.js';
import { SubjectLabel } from './subject.js';

/** What the one search finds. */
export const SearchedType = z.enum(['resource', 'practice', 'discussion', 'module']);
export type SearchedType = z.infer<typeof SearchedType>;

export const SearchQuery = PageQuery.extend({
  /** In any of the languages; typing errors and missing diacritics are forgiven. Without it the newest come first. */
  q: line(200).optional(),
  type: anyOf(SearchedType),
  language: anyOf(Language),
  country: anyOf(Country),
  level: anyOf(ModuleLevel),
  theme: anyOf(Theme),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** A piece of a text; `hit` says that it is one of the words that were looked for. */
export const TextPiece = z.object({ text: z.string(), hit: z.boolean() });
export type TextPiece = z.infer<typeof TextPiece>;

export const SearchHit = z.object({
  type: SearchedType,
  id: Id,
  title: RenderedText,
  /** The title in pieces, and about 240 characters of what stands in it where the words are; plain text. */
  highlights: z.object({ title: z.array(TextPiece), text: z.array(TextPiece) }),
  /** Of a resource its kind, of a practice its outcome, of a discussion whether it is a question. */
  kind: z.string().nullable(),
  /** Of a practice or a module. */
  status: z.string().nullable(),
  /** Null for a discussion: what people say is theirs. */
  owner: ResourceOwner.nullable(),
  /** What a discussion is about. */
  about: SubjectLabel.nullable(),
  country: Country.nullable(),
  level: ModuleLevel.nullable(),
  languages: z.array(Language),
  themes: z.array(Theme),
  /** When it was published, or something was last written in it. */
  at: Instant,
});
export type SearchHit = z.infer<typeof SearchHit>;

/** How many there are of each value, under all filters but those of the facet itself; the most frequent first. */
export const SearchFacets = z.object({ type: Facet, language: Facet, country: Facet, level: Facet, theme: Facet });
export type SearchFacets = z.infer<typeof SearchFacets>;

export const SearchPage = pageOf(SearchHit).extend({ total: z.number().int(), facets: SearchFacets });
export type SearchPage = z.infer<typeof SearchPage>;
