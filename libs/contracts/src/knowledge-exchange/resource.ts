import { z } from 'zod';
import { anyOf, Country, Id, Instant, Language, line, PageQuery, pageOf, prose, WebAddress } from '../common.js';
import { Licence } from '../licence.js';
import { localisedInput, RenderedText } from '../localised.js';
import { Theme } from '../theme.js';
import { ResourceFile } from './file.js';
import { MaterialKind, ModuleLevel, OrganisationReference } from '../training/module.js';

export const ResourceKind = z.enum(['document', 'link', 'case', 'tool', 'module-material', 'dataset']);
export type ResourceKind = z.infer<typeof ResourceKind>;

/** Materials of modules come into the pool with the integration of their module, and by no other way. */
export const AddedKind = ResourceKind.exclude(['module-material']);
export type AddedKind = z.infer<typeof AddedKind>;

/** `draft -> published -> withdrawn`; `superseded` when a newer version of its module has taken its place. */
export const ResourceState = z.enum(['draft', 'published', 'withdrawn', 'superseded']);
export type ResourceState = z.infer<typeof ResourceState>;

/** Where the thing itself lies. `title` and `language` are of use where a resource has several. */
export const ResourceLink = z.object({
  url: WebAddress,
  title: line(200).optional(),
  language: Language.optional(),
});
export type ResourceLink = z.infer<typeof ResourceLink>;

const distinct = (values: readonly unknown[]) => new Set(values).size === values.length;
const TWICE = 'must not name the same twice';

const ResourceContent = z.object({
  kind: AddedKind,
  title: localisedInput(200),
  description: localisedInput(5000),
  /** In which the thing itself can be had. */
  languages: z.array(Language).min(1).max(11).refine(distinct, TWICE),
  licence: Licence,
  links: z.array(ResourceLink).max(20),
  /** That it is about or comes from; without it the owner's. */
  country: Country.nullable(),
  level: ModuleLevel.nullable(),
  themes: z.array(Theme).max(10).refine(distinct, TWICE),
});

/** A draft; it can be published when it has a link or a file. */
export const AddResourceInput = ResourceContent.partial({
  links: true,
  country: true,
  level: true,
  themes: true,
}).extend({ ownerId: Id });
export type AddResourceInput = z.infer<typeof AddResourceInput>;

/** What is left out stays. */
export const ChangeResourceInput = ResourceContent.partial();
export type ChangeResourceInput = z.infer<typeof ChangeResourceInput>;

/** The reason is shown to everybody who comes by an old link. */
export const WithdrawResourceInput = z.object({ reason: prose(1000) });
export type WithdrawResourceInput = z.infer<typeof WithdrawResourceInput>;

export const ResourcesQuery = PageQuery.extend({
  /** In any of the languages; typing errors and missing diacritics are forgiven. The 300 best can be paged through. */
  q: line(200).optional(),
  kind: anyOf(ResourceKind),
  language: anyOf(Language),
  licence: anyOf(Licence),
  level: anyOf(ModuleLevel),
  country: anyOf(Country),
  theme: Theme.optional(),
  ownerId: Id.optional(),
  moduleId: Id.optional(),
});
export type ResourcesQuery = z.infer<typeof ResourcesQuery>;

export const ResourceOwner = OrganisationReference.extend({ country: Country.nullable() });
export type ResourceOwner = z.infer<typeof ResourceOwner>;

/** Where a resource comes from: a version of a module that was integrated, or an organisation that added it. */
export const Provenance = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('module'),
    moduleId: Id,
    code: z.string(),
    title: RenderedText,
    moduleVersionId: Id,
    number: z.number().int(),
    materialKind: MaterialKind,
    integratedAt: Instant,
  }),
  z.object({ from: z.literal('organisation'), organisationId: Id }),
]);
export type Provenance = z.infer<typeof Provenance>;

export const ResourceSummary = z.object({
  id: Id,
  kind: ResourceKind,
  title: RenderedText,
  /** Cut at 300 characters. */
  description: RenderedText,
  languages: z.array(Language),
  licence: Licence,
  country: Country.nullable(),
  level: ModuleLevel.nullable(),
  themes: z.array(Theme),
  owner: ResourceOwner,
  provenance: Provenance,
  publishedAt: Instant,
});
export type ResourceSummary = z.infer<typeof ResourceSummary>;

export const Facet = z.array(z.object({ value: z.string(), count: z.number().int() }));
export type Facet = z.infer<typeof Facet>;

/** How many there are of each value, under all filters but those of the facet itself; the most frequent first. */
export const ResourceFacets = z.object({ kind: Facet, language: Facet, licence: Facet, level: Facet, country: Facet });
export type ResourceFacets = z.infer<typeof ResourceFacets>;

export const ResourcePage = pageOf(ResourceSummary).extend({ total: z.number().int(), facets: ResourceFacets });
export type ResourcePage = z.infer<typeof ResourcePage>;

/** What one organisation added, also what is not in the pool; what was added last comes first. */
export const OwnResourcesQuery = PageQuery.extend({ state: anyOf(ResourceState) });
export type OwnResourcesQuery = z.infer<typeof OwnResourcesQuery>;

export const OwnResource = z.object({
  id: Id,
  kind: ResourceKind,
  state: ResourceState,
  title: RenderedText,
  languages: z.array(Language),
  changedAt: Instant,
  publishedAt: Instant.nullable(),
});
export type OwnResource = z.infer<typeof OwnResource>;
export const OwnResourcePage = pageOf(OwnResource);
export type OwnResourcePage = z.infer<typeof OwnResourcePage>;

export const ResourceView = ResourceSummary.extend({
  description: RenderedText,
  state: ResourceState,
  links: z.array(ResourceLink),
  /** In the order in which they are to be shown. */
  files: z.array(ResourceFile),
  publishedAt: Instant.nullable(),
  withdrawal: z.object({ reason: z.string(), at: Instant }).nullable(),
  /** The newer resources that have taken its place. */
  supersededBy: z.array(Id),
  createdAt: Instant,
  changedAt: Instant,
  sample: z.boolean(),
  version: z.number().int(),
});
export type ResourceView = z.infer<typeof ResourceView>;
