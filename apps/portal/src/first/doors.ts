import type { ClusterView, PracticeView, RenderedText, SessionView } from '@hansa/contracts';

/** A page by which people come in, what it is made of, and what its head says. */
export interface Door {
  path: RegExp;
  page: () => Promise<unknown>;
  areas: readonly [string, ...string[]];
  /** Where the first area has the page's title and purpose; without it they are only known when something was read. */
  head?: string;
  /** What the page reads, before the id that ends its address; asked for ahead. */
  reads?: string;
  /** What of that can be said ahead: a title, and words of it. */
  tells?: (view: never) => (RenderedText | null)[];
}

const ID = '[0-9a-f-]{36}';
const one = (folder: string) => new RegExp(`^/${folder}/${ID}$`);

/** What can be asked for before the router is there, as the routes have it. Other pages come somewhat later. */
export const DOORS: readonly Door[] = [
  { path: /^\/$/, page: () => import('../home/start.page.js'), areas: ['home'], head: 'start' },
  { path: /^\/about$/, page: () => import('../about/about.page.js'), areas: ['about'], head: 'about' },
  { path: /^\/training$/, page: () => import('../training/catalogue.page.js'), areas: ['training'], head: 'catalogue' },
  { path: /^\/clusters$/, page: () => import('../clusters/clusters.page.js'), areas: ['clusters'], head: '' },
  { path: /^\/knowledge$/, page: () => import('../knowledge/knowledge.page.js'), areas: ['knowledge'], head: 'search' },
  {
    path: one('training/sessions'),
    page: () => import('../training/session.page.js'),
    areas: ['training', 'exchange', 'rules', 'problems'],
    reads: 'training/sessions',
    tells: ({ module }: SessionView) => [module.title],
  },
  {
    path: one('training/modules'),
    page: () => import('../training/module.page.js'),
    areas: ['training', 'exchange', 'plots'],
    reads: 'training/modules',
  },
  {
    path: one('clusters'),
    page: () => import('../clusters/cluster.page.js'),
    areas: ['clusters', 'exchange', 'plots'],
    reads: 'cluster-registry/clusters',
    tells: ({ name, summary }: ClusterView) => [name, summary],
  },
  {
    path: one('practices'),
    page: () => import('../knowledge/practice.page.js'),
    areas: ['knowledge', 'exchange', 'map'],
    reads: 'knowledge-exchange/practices',
    tells: ({ title, summary }: PracticeView) => [title, summary],
  },
];
