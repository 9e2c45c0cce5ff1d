import { createRoute } from '@tanstack/react-router';
import { root } from '../frame/root.js';
import { oneOf, searchOf, text } from '../frame/search-params.js';
import { shown } from '../frame/shown.js';

const route = { getParentRoute: () => root };

export const deskRoutes = [
  createRoute({ ...route, path: '/desk', ...shown(() => import('./desk.page.js'), 'DeskPage', 'desk', 'plots') }),
  createRoute({
    ...route,
    path: '/desk/clusters',
    validateSearch: searchOf({
      status: oneOf(['submitted', 'returned', 'published', 'emerging', 'expired', 'withdrawn']),
    }),
    ...shown(() => import('./desk-clusters.page.js'), 'DeskClustersPage', 'desk', 'plots'),
  }),
  createRoute({
    ...route,
    path: '/desk/training',
    validateSearch: searchOf({ from: text, to: text }),
    ...shown(() => import('./desk-training.page.js'), 'DeskTrainingPage', 'desk', 'plots'),
  }),
  createRoute({
    ...route,
    path: '/desk/transfers',
    ...shown(() => import('./desk-transfers.page.js'), 'DeskTransfersPage', 'desk', 'plots', 'map'),
  }),
  createRoute({
    ...route,
    path: '/desk/platform',
    ...shown(() => import('./platform.page.js'), 'PlatformPage', 'desk', 'input'),
  }),
  createRoute({
    ...route,
    path: '/desk/moderation',
    ...shown(() => import('./moderation.page.js'), 'ModerationPage', 'desk'),
  }),
] as const;
