import { createRoute } from '@tanstack/react-router';
import { root } from '../frame/root.js';
import { reads, shown } from '../frame/shown.js';

const route = { getParentRoute: () => root };

export const organisationRoutes = [
  createRoute({
    ...route,
    path: '/organisations/new',
    ...shown(() => import('./new-organisation.page.js'), 'NewOrganisationPage', 'organisation', 'input', 'rules'),
  }),
  createRoute({
    ...route,
    path: '/organisations/$id',
    ...reads(
      'identity/organisations',
      shown(() => import('./organisation.page.js'), 'OrganisationPage', 'organisation', 'exchange'),
    ),
  }),
  createRoute({
    ...route,
    path: '/organisations/$id/edit',
    ...shown(() => import('./edit-organisation.page.js'), 'EditOrganisationPage', 'organisation', 'input', 'rules'),
  }),
  createRoute({
    ...route,
    path: '/organisations/$id/people',
    ...shown(() => import('./people.page.js'), 'PeoplePage', 'organisation', 'rules'),
  }),
  createRoute({
    ...route,
    path: '/organisations/$id/audit',
    ...shown(() => import('./audit.page.js'), 'AuditPage', 'organisation'),
  }),
  createRoute({
    ...route,
    path: '/account',
    ...shown(() => import('./account.page.js'), 'AccountPage', 'organisation', 'rules'),
  }),
  createRoute({
    ...route,
    path: '/invitations/$token',
    ...shown(() => import('./invitation.page.js'), 'InvitationPage', 'organisation'),
  }),
  createRoute({
    ...route,
    path: '/erasures/$receipt',
    ...shown(() => import('./erasure.page.js'), 'ErasurePage', 'organisation'),
  }),
] as const;
