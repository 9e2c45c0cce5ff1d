import { createRoute } from '@tanstack/react-router';
import { DOORS } from '../first/doors.js';
import { root } from '../frame/root.js';
import { searchOf, text } from '../frame/search-params.js';
import { entered, shown } from '../frame/shown.js';

const route = { getParentRoute: () => root };

export const homeRoutes = [
  createRoute({ ...route, path: '/', ...entered(DOORS.start, 'StartPage') }),
  createRoute({
    ...route,
    path: '/search',
    validateSearch: searchOf({ q: text }),
    ...shown(() => import('./search.page.js'), 'SearchPage', 'home'),
  }),
  createRoute({ ...route, path: '/my', ...shown(() => import('./my.page.js'), 'MyPage', 'home') }),
  createRoute({ ...route, path: '/my/news', ...shown(() => import('./news.page.js'), 'NewsPage', 'home') }),
] as const;
