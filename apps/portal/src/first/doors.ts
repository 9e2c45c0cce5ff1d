/** A page by which people come in, what it is made of, and what its head says. */
export interface Door {
  path: RegExp;
  page: () => Promise<unknown>;
  areas: readonly [string, ...string[]];
  /** Where the first area has the page's title and purpose; without it they are only known when something was read. */
  head?: string;
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
  },
  {
    path: one('training/modules'),
    page: () => import('../training/module.page.js'),
    areas: ['training', 'exchange', 'plots'],
  },
  {
    path: one('clusters'),
    page: () => import('../clusters/cluster.page.js'),
    areas: ['clusters', 'exchange', 'plots'],
  },
  {
    path: one('practices'),
    page: () => import('../knowledge/practice.page.js'),
    areas: ['knowledge', 'exchange', 'map'],
  },
];
