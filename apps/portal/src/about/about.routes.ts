import { createRoute } from '@tanstack/react-router';
import { root } from '../frame/root.js';
import { shown } from '../frame/shown.js';

const route = { getParentRoute: () => root };

export const aboutRoutes = [
  createRoute({ ...route, path: '/about', ...shown(() => import('./about.page.js'), 'AboutPage', 'about') }),
  createRoute({
    ...route,
    path: '/accessibility',
    ...shown(() => import('./accessibility.page.js'), 'AccessibilityPage', 'about'),
  }),
  createRoute({ ...route, path: '/privacy', ...shown(() => import('./privacy.page.js'), 'PrivacyPage', 'about') }),
] as const;
