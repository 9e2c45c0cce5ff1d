import { z } from 'zod';
import { Country, PageQuery, pageOf } from '../common.js';
import { OrganisationReference } from '../training/module.js';
import { ClusterStatus, ClusterView } from './cluster.js';

/** A profile of an agency's country, for the agency that is recognised for it: from its submission on. */
export const CountryCluster = ClusterView.pick({
  id: true,
  status: true,
  name: true,
  acronym: true,
  region: true,
  place: true,
  submittedAt: true,
  publishedAt: true,
  confirmBy: true,
  label: true,
  sample: true,
}).extend({
  owner: OrganisationReference,
  members: z.int(),
  managementFte: z.number().nullable(),
  /** Whether an agency vouches for it now. */
  vouched: z.boolean(),
});
export type CountryCluster = z.infer<typeof CountryCluster>;

export const CountryClustersQuery = PageQuery.extend({ status: ClusterStatus.exclude(['draft']).optional() });
export type CountryClustersQuery = z.infer<typeof CountryClustersQuery>;

/** By name; `counts` are of the whole country, whatever the status that is asked for. */
export const CountryClusterPage = pageOf(CountryCluster).extend({
  country: Country,
  counts: z.array(z.object({ status: ClusterStatus, count: z.int() })),
});
export type CountryClusterPage = z.infer<typeof CountryClusterPage>;
