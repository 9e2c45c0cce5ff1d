import type { Country, MemberType, PartnerKind } from '@hansa/contracts';
import { createRoute } from '@tanstack/react-router';
import { DOORS } from '../first/doors.js';
import { root } from '../frame/root.js';
import { flag, oneOf, searchOf, text } from '../frame/search-params.js';
import { entered, reads, shown } from '../frame/shown.js';
import { COUNTRIES } from '../language/use-format.js';
import { clusterSearch, MEMBER_TYPES, PARTNER_KINDS } from './cluster-filters.js';

const route = { getParentRoute: () => root };
const AREAS = ['clusters'] as const;
const FORM = [...AREAS, 'input', 'rules'] as const;

export const clusterRoutes = [
  createRoute({
    ...route,
    path: '/clusters',
    validateSearch: clusterSearch,
    ...entered(DOORS.clusters, 'ClustersPage'),
  }),
  createRoute({
    ...route,
    path: '/clusters/$id',
    ...reads(DOORS.cluster.reads, entered(DOORS.cluster, 'ClusterPage')),
  }),
  createRoute({
    ...route,
    path: '/clusters/$id/members',
    validateSearch: searchOf({ type: oneOf<MemberType>(MEMBER_TYPES) }),
    ...shown(() => import('./cluster-members.page.js'), 'ClusterMembersPage', ...AREAS),
  }),
  createRoute({
    ...route,
    path: '/clusters/$id/changes',
    validateSearch: searchOf({ number: text, at: text }),
    ...shown(() => import('./cluster-changes.page.js'), 'ClusterChangesPage', ...AREAS),
  }),
  createRoute({
    ...route,
    path: '/clusters/$id/matches',
    ...shown(() => import('./matches.page.js'), 'MatchesPage', ...AREAS),
  }),
  createRoute({
    ...route,
    path: '/clusters/$id/partner-searches/new',
    ...shown(() => import('./new-partner-search.page.js'), 'NewPartnerSearchPage', ...FORM),
  }),
  createRoute({
    ...route,
    path: '/partner-searches',
    validateSearch: searchOf({
      q: text,
      soughtIn: oneOf<Country>(COUNTRIES),
      country: oneOf<Country>(COUNTRIES),
      theme: text,
      partner: oneOf<PartnerKind>(PARTNER_KINDS),
      status: oneOf(['closed']),
      tab: oneOf(['ours']),
    }),
    ...shown(() => import('./partner-searches.page.js'), 'PartnerSearchesPage', ...AREAS),
  }),
  createRoute({
    ...route,
    path: '/partner-searches/$id',
    validateSearch: searchOf({ change: flag }),
    ...reads(
      'cluster-registry/partner-searches',
      shown(() => import('./partner-search.page.js'), 'PartnerSearchPage', ...FORM, 'exchange'),
    ),
  }),
  createRoute({
    ...route,
    path: '/partner-searches/$id/interests',
    ...shown(() => import('./interests.page.js'), 'InterestsPage', ...FORM),
  }),
] as const;
