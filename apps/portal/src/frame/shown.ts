import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';
import { readAhead } from '../api/read.js';
import { texts } from '../language/i18n.js';
import { Pending } from './pending.js';
import { Trouble } from './trouble.js';

/**
 * What a route shows: a component of its own file, loaded when the route is gone to, with the texts of its areas.
 *
 *     createRoute({ getParentRoute: () => root, path: '/training', ...shown(() => import('./catalogue.page.js'), 'CataloguePage', 'training') })
 */
export function shown<T extends Record<string, unknown>, K extends keyof T>(
  load: () => Promise<T>,
  component: K,
  ...areas: string[]
): {
  component: AsyncRouteComponent<object>;
  loader: () => Promise<void>;
  pendingComponent: typeof Pending;
  errorComponent: typeof Trouble;
} {
  return {
    component: lazyRouteComponent(load, component) as AsyncRouteComponent<object>,
    loader: texts(...areas),
    pendingComponent: Pending,
    errorComponent: Trouble,
  };
}

/**
 * A route whose page reads one thing by its address: that comes together with the page's code.
 * @param path as `useRead` has it: `training/modules/$id`
 */
export function reads<T extends { loader: () => Promise<void> }>(path: string, route: T) {
  return {
    ...route,
    loader: async ({ params }: { params: { id: string } }): Promise<void> => {
      await Promise.all([route.loader(), readAhead(path.replace('$id', params.id))]);
    },
  };
}
