import { createRouter } from '@tanstack/react-router';
import { aboutRoutes } from './about/about.routes.js';
import { clusterRoutes } from './clusters/clusters.routes.js';
import { deliveryRoutes } from './delivery/delivery.routes.js';
import { deskRoutes } from './desk/desk.routes.js';
import { homeRoutes } from './home/home.routes.js';
import { knowledgeRoutes } from './knowledge/knowledge.routes.js';
import { organisationRoutes } from './organisation/organisation.routes.js';
import { profileRoutes } from './profile/profile.routes.js';
import { root } from './frame/root.js';
import { trainingRoutes } from './training/training.routes.js';

export const router = createRouter({
  routeTree: root.addChildren([
    ...homeRoutes,
    ...aboutRoutes,
    ...trainingRoutes,
    ...deliveryRoutes,
    ...clusterRoutes,
    ...profileRoutes,
    ...knowledgeRoutes,
    ...organisationRoutes,
    ...deskRoutes,
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingMinMs: 200,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
