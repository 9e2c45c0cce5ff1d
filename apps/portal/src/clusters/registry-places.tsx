import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useActing, useMay } from '../sign-in/use-me.js';
import classes from './clusters.module.css';

/** The registry's own places: clusters, those who look for partners, and what the organisation acted for has here. */
export function RegistryPlaces() {
  const { t } = useTranslation('clusters');
  const acting = useActing();
  const may = useMay();
  const only = { activeOptions: { exact: true, includeSearch: false } };
  return (
    <nav aria-label={t('places.label')}>
      <ul className={classes.places}>
        <li>
          <Link to="/clusters" {...only}>
            {t('places.clusters')}
          </Link>
        </li>
        <li>
          <Link to="/partner-searches" {...only}>
            {t('places.searches')}
          </Link>
        </li>
        {acting && may('registry.edit-profile') && (
          <li>
            <Link to="/profiles" {...only}>
              {t('places.profiles')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
