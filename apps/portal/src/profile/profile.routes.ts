import type { ImportProblemCode, ImportRowState } from '@hansa/contracts';
import { createRoute } from '@tanstack/react-router';
import { root } from '../frame/root.js';
import { oneOf, searchOf } from '../frame/search-params.js';
import { shown } from '../frame/shown.js';

// The routes are in the first page, the contracts' schemas are not.
const IMPORT_ROW_STATES: readonly ImportRowState[] = ['good', 'doubtful', 'refused', 'imported', 'left-out'];
const problemCode = (value: unknown) =>
  typeof value === 'string' && /^[a-z]+(-[a-z]+)*$/.test(value) ? (value as ImportProblemCode) : undefined;

const route = { getParentRoute: () => root };

export const profileRoutes = [
  createRoute({
    ...route,
    path: '/profiles',
    ...shown(() => import('./own-profiles.page.js'), 'OwnProfilesPage', 'profile'),
  }),
  createRoute({
    ...route,
    path: '/profiles/new',
    ...shown(() => import('./new-profile.page.js'), 'NewProfilePage', 'profile', 'input'),
  }),
  createRoute({
    ...route,
    path: '/profiles/$id',
    ...shown(() => import('./editor.page.js'), 'EditorPage', 'profile', 'input'),
  }),
  createRoute({
    ...route,
    path: '/profiles/$id/members',
    ...shown(() => import('./members.page.js'), 'MembersPage', 'profile', 'input'),
  }),
  createRoute({
    ...route,
    path: '/profiles/$id/submit',
    ...shown(() => import('./submit.page.js'), 'SubmitPage', 'profile', 'input'),
  }),
  createRoute({
    ...route,
    path: '/hand-over-requests/$id',
    ...shown(() => import('./hand-over-request.page.js'), 'HandOverRequestPage', 'profile', 'input'),
  }),
  createRoute({
    ...route,
    path: '/profiles/queue',
    ...shown(() => import('./queue.page.js'), 'QueuePage', 'profile'),
  }),
  createRoute({
    ...route,
    path: '/profiles/$id/review',
    ...shown(() => import('./review.page.js'), 'ReviewPage', 'profile', 'input'),
  }),
  createRoute({
    ...route,
    path: '/clusters/$id/vouch',
    ...shown(() => import('./vouch.page.js'), 'VouchPage', 'profile', 'input'),
  }),
  createRoute({
    ...route,
    path: '/profiles/import',
    ...shown(() => import('./imports.page.js'), 'ImportsPage', 'profile'),
  }),
  createRoute({
    ...route,
    path: '/profiles/import/$id',
    validateSearch: searchOf({ state: oneOf(IMPORT_ROW_STATES), problem: problemCode }),
    ...shown(() => import('./import.page.js'), 'ImportPage', 'profile', 'input'),
  }),
] as const;
