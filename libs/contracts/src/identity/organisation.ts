import { z } from 'zod';
import { Country, Id, Instant, Language, line, pageOf, PageQuery, WebAddress } from '../common.js';
import { localisedInput, RenderedText } from '../localised.js';

/** A university stands for research institutes too. */
export const OrganisationType = z.enum([
  'agency',
  'ministry',
  'cluster-organisation',
  'business-support-organisation',
  'training-provider',
  'university',
  'company',
]);
export type OrganisationType = z.infer<typeof OrganisationType>;

/** The types that the operator can recognise for a country. */
export const RECOGNISABLE: readonly OrganisationType[] = ['agency', 'ministry'];

/** A name in the languages in which the organisation bears it, each one line of at most 200 characters. */
export const OrganisationName = localisedInput(200).refine(
  ({ texts }) => Object.values(texts).every((text) => !/[\n\t]/.test(text)),
  { path: ['texts'], message: 'must be of one line' },
);

export const CreateOrganisationInput = z.object({
  name: OrganisationName,
  type: OrganisationType,
  country: Country,
  website: WebAddress.nullable().default(null),
  /** An organisation that the creator may edit. */
  parentId: Id.nullable().default(null),
});
export type CreateOrganisationInput = z.infer<typeof CreateOrganisationInput>;

/** What is left out stays as it is; null takes it away. */
export const ChangeOrganisationInput = z.object({
  name: OrganisationName.optional(),
  type: OrganisationType.optional(),
  country: Country.optional(),
  website: WebAddress.nullable().optional(),
  parentId: Id.nullable().optional(),
});
export type ChangeOrganisationInput = z.infer<typeof ChangeOrganisationInput>;

/** The country whose clusters the agency may vouch for. */
export const RecogniseAgencyInput = z.object({ country: Country });
export type RecogniseAgencyInput = z.infer<typeof RecogniseAgencyInput>;

/** `q` is looked for in the names of all languages, without regard to case and diacritics. */
export const OrganisationsQuery = PageQuery.extend({
  q: line(100).optional(),
  type: OrganisationType.optional(),
  country: Country.optional(),
  /** Only agencies that are recognised for this country. */
  recognisedFor: Country.optional(),
});
export type OrganisationsQuery = z.infer<typeof OrganisationsQuery>;

export const OrganisationSummary = z.object({
  id: Id,
  name: RenderedText,
  type: OrganisationType,
  country: Country,
  recognisedFor: Country.nullable(),
  sample: z.boolean(),
});
export type OrganisationSummary = z.infer<typeof OrganisationSummary>;

/** Ordered by the name in its original language. */
export const OrganisationPage = pageOf(OrganisationSummary);

export const OrganisationView = OrganisationSummary.extend({
  website: z.string().nullable(),
  parent: z.object({ id: Id, name: RenderedText }).nullable(),
  /** All that was written, as an edit needs it. */
  names: z.object({ original: Language, texts: z.partialRecord(Language, z.string()) }),
  createdAt: Instant,
  /** Nobody acts for it any more; null while somebody does. */
  closedAt: Instant.nullable(),
  version: z.number().int(),
});
export type OrganisationView = z.infer<typeof OrganisationView>;
