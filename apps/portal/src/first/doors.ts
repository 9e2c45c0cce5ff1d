import type { ClusterView, PracticeView, RenderedText, SessionView } from '@hansa/contracts';

/** A page by which people come in: what it is made of, and what can be said of it before it is there. */
export interface Door {
  path: RegExp;
  page: () => Promise<object>;
  areas: readonly [string, ...string[]];
  /** Where the first area has the page's title and purpose; without it they are only known when something was read. */
  head?: string;
  /** What the page reads, before the id that ends its address. */
  reads?: string;
  /** What of that can be said ahead: a title, and words of it. */
  tells?: (view: never) => (RenderedText | null)[];
}

const ID = '[0-9a-f-]{36}';
const one = (folder: string) => new RegExp(`^/${folder}/${ID}$`);

/** What the first script asks for while the router is on its way; the routes of these pages take it from here too. */
export const DOORS = {
  start: { path: /^\/$/, page: () => import('../home/start.page.js'), areas: ['home'], head: 'start' },
  about: { path: /^\/about$/, page: () => import('../about/about.page.js'), areas: ['about'], head: 'about' },
  training: {
    path: /^\/training$/,
    page: () => import('../training/catalogue.page.js'),
    areas: ['training'],
    head: 'catalogue',
  },
  clusters: {
    path: /^\/clusters$/,
    page: () => import('../clusters/clusters.page.js'),
    areas: ['clusters', 'map'],
    head: '',
  },
  knowledge: {
    path: /^\/knowledge$/,
    page: () => import('../knowledge/knowledge.page.js'),
    areas: ['knowledge', 'exchange'],
    head: 'search',
  },
  session: {
    path: one('training/sessions'),
    page: () => import('../training/session.page.js'),
    areas: ['training', 'exchange', 'rules', 'problems'],
    reads: 'training/sessions',
    tells: ({ module }: SessionView) => [module.title],
  },
  module: {
    path: one('training/modules'),
    page: () => import('../training/module.page.js'),
    areas: ['training', 'exchange', 'plots'],
    reads: 'training/modules',
  },
  cluster: {
    path: one('clusters'),
    page: () => import('../clusters/cluster.page.js'),
    areas: ['clusters', 'exchange', 'plots'],
    reads: 'cluster-registry/clusters',
    tells: ({ name, summary }: ClusterView) => [name, summary],
  },
  practice: {
    path: one('practices'),
    page: () => import('../knowledge/practice.page.js'),
    areas: ['knowledge', 'exchange', 'map'],
    reads: 'knowledge-exchange/practices',
    tells: ({ title, summary }: PracticeView) => [title, summary],
  },
} as const satisfies Record<string, Door>;
