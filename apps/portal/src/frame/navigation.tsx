import { IconAnchor, IconBooks, IconHome, IconLayoutDashboard, IconSchool } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../sign-in/use-me.js';
import classes from './frame.module.css';
import { useHasDesk } from './use-has-desk.js';

/** What belongs to a place beyond its own address. */
const PARTS: Readonly<Record<string, RegExp>> = {
  '/training': /^\/(training|certificates)\b/,
  '/clusters': /^\/(clusters|partner-searches|profiles|hand-over-requests)\b/,
  '/knowledge': /^\/(knowledge|pool|practices|transfers|discussions)\b/,
};

/** The places: a rail on the left, at the bottom of a phone. Programmes get theirs here when there are any. */
export function Navigation() {
  const { t } = useTranslation();
  const me = useMe();
  const hasDesk = useHasDesk();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const places = [
    me
      ? { to: '/my', icon: IconHome, name: t('places.my') }
      : { to: '/', icon: IconHome, name: t('places.home'), exact: true },
    { to: '/training', icon: IconSchool, name: t('places.training') },
    { to: '/clusters', icon: IconAnchor, name: t('places.clusters') },
    { to: '/knowledge', icon: IconBooks, name: t('places.knowledge') },
    ...(hasDesk ? [{ to: '/desk', icon: IconLayoutDashboard, name: t('places.desk') }] : []),
  ];
  return (
    <nav className={classes.rail} aria-label={t('places.label')} data-frame>
      <ul className={classes.places}>
        {places.map(({ to, icon: Icon, name, ...place }) => (
          <li key={to}>
            <Link
              to={to as '/'}
              className={classes.place}
              data-here={PARTS[to]?.test(path) || undefined}
              activeOptions={{ exact: 'exact' in place, includeSearch: false }}
            >
              <Icon size={22} stroke={1.6} aria-hidden />
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
