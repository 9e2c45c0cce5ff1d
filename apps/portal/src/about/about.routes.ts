import { createRoute } from '@tanstack/react-router';
import { DOORS } from '../first/doors.js';
import { root } from '../frame/root.js';
import { entered, shown } from '../frame/shown.js';

const route = { getParentRoute: () => root };

export const aboutRoutes = [
  createRoute({ ...route, path: '/about', ...entered(DOORS.about, 'AboutPage') }),
  createRoute({
    ...route,
    path: '/accessibility',
    ...shown(() => import('./accessibility.page.js'), 'AccessibilityPage', 'about'),
  }),
  createRoute({ ...route, path: '/privacy', ...shown(() => import('./privacy.page.js'), 'PrivacyPage', 'about') }),
] as const;
