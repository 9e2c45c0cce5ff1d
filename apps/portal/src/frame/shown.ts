import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';
import { readAhead } from '../api/read.js';
import type { Door } from '../first/doors.js';
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

/** What a route shows that is one of the doors. */
export const entered = <T extends Record<string, unknown>, K extends keyof T>(
  { page, areas }: Pick<Door, 'areas'> & { page: () => Promise<T> },
  component: K,
) => shown(page, component, ...areas);

/**
 * A route whose page reads one thing by the id that ends its address: that comes together with the page's code.
 * @param path as `useRead` has it before the id: `training/modules`
 */
export function reads<T extends { loader: () => Promise<void> }>(path: string, route: T) {
  return {
    ...route,
    loader: async ({ params }: { params: { id: string } }): Promise<void> => {
      await Promise.all([route.loader(), readAhead(`${path}/${params.id}`)]);
    },
  };
}
