import type { SessionKind } from '@hansa/contracts';
import { createRoute } from '@tanstack/react-router';
import { root } from '../frame/root.js';
import { oneOf, searchOf, text } from '../frame/search-params.js';
import { shown } from '../frame/shown.js';

const KINDS: readonly SessionKind[] = ['pilot', 'regular'];
const route = { getParentRoute: () => root };
const FORM = ['delivery', 'input', 'rules', 'problems'];

export const deliveryRoutes = [
  createRoute({
    ...route,
    path: '/training/sessions/new',
    validateSearch: searchOf({ module: text, version: text, kind: oneOf(KINDS) }),
    ...shown(() => import('./plan-session.page.js'), 'PlanSessionPage', ...FORM),
  }),
  createRoute({
    ...route,
    path: '/training/sessions/$id/change',
    ...shown(() => import('./change-session.page.js'), 'ChangeSessionPage', ...FORM),
  }),
  createRoute({
    ...route,
    path: '/training/sessions/$id/class',
    ...shown(() => import('./class.page.js'), 'ClassPage', ...FORM),
  }),
  createRoute({
    ...route,
    path: '/training/sessions/$id/attendance',
    validateSearch: searchOf({ day: text }),
    ...shown(() => import('./attendance.page.js'), 'AttendancePage', 'delivery', 'problems', 'rules'),
  }),
  createRoute({
    ...route,
    path: '/training/sessions/$id/evaluation',
    ...shown(() => import('./evaluation.page.js'), 'EvaluationPage', ...FORM),
  }),
  createRoute({
    ...route,
    path: '/training/sessions/$id/results',
    ...shown(() => import('./results.page.js'), 'ResultsPage', 'delivery', 'plots'),
  }),
  createRoute({
    ...route,
    path: '/training/sessions/$id/certificates',
    ...shown(() => import('./session-certificates.page.js'), 'SessionCertificatesPage', ...FORM),
  }),
  createRoute({
    ...route,
    path: '/training/modules/$id/versions/$number/integration',
    ...shown(() => import('./integration.page.js'), 'IntegrationPage', ...FORM, 'plots'),
  }),
  createRoute({
    ...route,
    path: '/training/modules/new',
    validateSearch: searchOf({ owner: text }),
    ...shown(() => import('./new-module.page.js'), 'NewModulePage', ...FORM),
  }),
  createRoute({
    ...route,
    path: '/training/modules/$id/versions/$number/edit',
    ...shown(() => import('./version-editor.page.js'), 'VersionEditorPage', ...FORM),
  }),
] as const;
