import type {
  Country,
  DiscussionKind,
  Language,
  ModuleLevel,
  SearchedType,
  SubjectType,
  TransferStatus,
} from '@hansa/contracts';
import { createRoute } from '@tanstack/react-router';
import { DOORS } from '../first/doors.js';
import { root } from '../frame/root.js';
import { many, oneOf, searchOf, text } from '../frame/search-params.js';
import { entered, reads, shown } from '../frame/shown.js';
import { LANGUAGES } from '../language/languages.js';
import { COUNTRIES } from '../language/use-format.js';

const TYPES: readonly SearchedType[] = ['practice', 'resource', 'discussion', 'module'];
const LEVELS: readonly ModuleLevel[] = ['basic', 'advanced', 'programme'];
const STATUSES: readonly TransferStatus[] = ['trying', 'adapted', 'finished', 'abandoned'];
const SUBJECTS: readonly SubjectType[] = [
  ...(['module', 'session', 'cluster', 'partner-search'] as const),
  ...(['resource', 'practice', 'transfer', 'organisation'] as const),
];

const route = { getParentRoute: () => root };

export const knowledgeRoutes = [
  createRoute({
    ...route,
    path: '/knowledge',
    validateSearch: searchOf({
      q: text,
      type: many(TYPES),
      language: many<Language>(LANGUAGES),
      country: many<Country>(COUNTRIES),
      level: many(LEVELS),
      theme: many(),
    }),
    ...entered(DOORS.knowledge, 'KnowledgePage'),
  }),
  createRoute({
    ...route,
    path: '/pool/new',
    ...shown(() => import('./new-resource.page.js'), 'NewResourcePage', 'knowledge', 'rules', 'input'),
  }),
  createRoute({
    ...route,
    path: '/pool/$id',
    ...reads(
      'knowledge-exchange/resources',
      shown(() => import('./resource.page.js'), 'ResourcePage', 'knowledge', 'exchange'),
    ),
  }),
  createRoute({
    ...route,
    path: '/pool/$id/edit',
    ...shown(() => import('./edit-resource.page.js'), 'EditResourcePage', 'knowledge', 'rules', 'input'),
  }),
  createRoute({
    ...route,
    path: '/practices/new',
    ...shown(() => import('./new-practice.page.js'), 'NewPracticePage', 'knowledge', 'rules', 'input'),
  }),
  createRoute({
    ...route,
    path: '/practices/$id',
    ...reads(DOORS.practice.reads, entered(DOORS.practice, 'PracticePage')),
  }),
  createRoute({
    ...route,
    path: '/practices/$id/edit',
    ...shown(() => import('./edit-practice.page.js'), 'EditPracticePage', 'knowledge', 'rules', 'input'),
  }),
  createRoute({
    ...route,
    path: '/practices/$id/review',
    ...shown(() => import('./review-practice.page.js'), 'ReviewPracticePage', 'knowledge', 'rules', 'input'),
  }),
  createRoute({
    ...route,
    path: '/transfers',
    validateSearch: searchOf({
      practice: text,
      theme: text,
      from: oneOf<Country>(COUNTRIES),
      to: oneOf<Country>(COUNTRIES),
      status: oneOf(STATUSES),
      by: oneOf<'country' | 'region'>(['country', 'region']),
    }),
    ...shown(() => import('./transfers.page.js'), 'TransfersPage', 'knowledge', 'map'),
  }),
  createRoute({
    ...route,
    path: '/transfers/new',
    validateSearch: searchOf({ practice: text }),
    ...shown(() => import('./new-transfer.page.js'), 'NewTransferPage', 'knowledge', 'rules', 'input'),
  }),
  createRoute({
    ...route,
    path: '/transfers/$id',
    ...reads(
      'knowledge-exchange/transfers',
      shown(() => import('./transfer.page.js'), 'TransferPage', 'knowledge', 'exchange', 'map'),
    ),
  }),
  createRoute({
    ...route,
    path: '/transfers/$id/tell',
    validateSearch: searchOf({
      what: oneOf<'adapt' | 'finish' | 'abandon' | 'mend'>(['adapt', 'finish', 'abandon', 'mend']),
    }),
    ...shown(() => import('./tell-transfer.page.js'), 'TellTransferPage', 'knowledge', 'rules', 'input'),
  }),
  createRoute({
    ...route,
    path: '/discussions/new',
    validateSearch: searchOf({
      type: oneOf(SUBJECTS),
      id: text,
      kind: oneOf<DiscussionKind>(['question', 'discussion']),
    }),
    ...shown(() => import('./new-discussion.page.js'), 'NewDiscussionPage', 'knowledge', 'rules', 'input'),
  }),
  createRoute({
    ...route,
    path: '/discussions/$id',
    ...reads(
      'knowledge-exchange/discussions',
      shown(() => import('./discussion.page.js'), 'DiscussionPage', 'knowledge', 'exchange', 'rules'),
    ),
  }),
] as const;
