import { type AsyncRouteComponent, lazyRouteComponent } from '@tanstack/react-router';
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
