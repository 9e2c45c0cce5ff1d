import type { ModuleLevel, ModuleScope, ModuleVersionState, TargetGroup } from '@hansa/contracts';
import { createRoute } from '@tanstack/react-router';
import { DOORS } from '../first/doors.js';
import { root } from '../frame/root.js';
import { flag, many, oneOf, searchOf, text } from '../frame/search-params.js';
import { entered, reads, shown } from '../frame/shown.js';
import { LANGUAGES } from '../language/languages.js';
import { COUNTRIES } from '../language/use-format.js';

const LEVELS: readonly ModuleLevel[] = ['basic', 'advanced', 'programme'];
const SCOPES: readonly ModuleScope[] = ['regional-national', 'transnational'];
const STATES: readonly ModuleVersionState[] = ['integrated', 'piloting', 'evaluated', 'draft', 'superseded', 'retired'];
const GROUPS: readonly TargetGroup[] = [
  ...(['cluster-managers', 'cluster-staff', 'business-support-staff'] as const),
  ...(['public-officials', 'trainers'] as const),
];
const date = (value: unknown) => {
  const written = text(value);
  return written && /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : undefined;
};

const route = { getParentRoute: () => root };

export const trainingRoutes = [
  createRoute({
    ...route,
    path: '/training',
    validateSearch: searchOf({
      tab: oneOf(['modules', 'sessions']),
      // of modules
      q: text,
      level: many(LEVELS),
      scope: many(SCOPES),
      group: many(GROUPS),
      state: many(STATES),
      taught: many(LANGUAGES),
      // of sessions
      country: oneOf(COUNTRIES),
      language: oneOf(LANGUAGES),
      from: date,
      seats: flag,
      module: text,
    }),
    ...entered(DOORS.training, 'CataloguePage'),
  }),
  createRoute({
    ...route,
    path: '/training/modules/$id',
    ...reads(DOORS.module.reads, entered(DOORS.module, 'ModulePage')),
  }),
  createRoute({
    ...route,
    path: '/training/modules/$id/versions/$number',
    ...shown(() => import('./module-version.page.js'), 'ModuleVersionPage', 'training', 'plots'),
  }),
  createRoute({
    ...route,
    path: '/training/sessions/$id',
    ...reads(DOORS.session.reads, entered(DOORS.session, 'SessionPage')),
  }),
  createRoute({
    ...route,
    path: '/my/training',
    validateSearch: searchOf({ certificate: text }),
    ...shown(() => import('./my-training.page.js'), 'MyTrainingPage', 'training'),
  }),
  createRoute({
    ...route,
    path: '/certificates',
    ...shown(() => import('./certificates.page.js'), 'CertificatesPage', 'training'),
  }),
  createRoute({
    ...route,
    path: '/certificates/$number',
    ...shown(() => import('./certificate.page.js'), 'CertificatePage', 'training'),
  }),
] as const;
