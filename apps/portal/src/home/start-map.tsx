import type { ClusterPage, Country } from '@hansa/contracts';
import { Anchor, Title } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import classes from './start.module.css';

// Below the fold: neither its code nor its words belong to what is waited for.
const Map = lazy(async () => ({ default: (await import('../parts/region-map.js')).RegionMap }));
const NEAR = '300px';

/** Where the clusters are, drawn when one comes near it. */
export function StartMap() {
  const { t } = useTranslation('home');
  const navigate = useNavigate();
  const { ref, entry } = useIntersection({ rootMargin: NEAR });
  const [isNear, setNear] = useState(false);
  if (entry?.isIntersecting && !isNear) setNear(true);
  const { data } = useAside<ClusterPage>('cluster-registry/clusters', { limit: 1 });
  const counts: Partial<Record<Country, number>> = Object.fromEntries(
    (data?.facets.country ?? []).map(({ value, count }) => [value, count]),
  );
  return (
    <section aria-labelledby="where" ref={ref}>
      <Title order={2} id="where" mb="sm">
        {t('map.title')}
      </Title>
      <div className={classes.map}>
        {isNear && data && (
          <Suspense fallback={null}>
            <Map
              label={t('map.label')}
              what={t('map.what')}
              counts={counts}
              onChoose={(choice) => {
                if ('country' in choice) void navigate({ to: '/clusters', search: { country: [choice.country] } });
              }}
            />
          </Suspense>
        )}
      </div>
      <Anchor mt="sm" display="inline-block" renderRoot={(props) => <Link {...props} to="/clusters" />}>
        {t('map.all')}
      </Anchor>
    </section>
  );
}
