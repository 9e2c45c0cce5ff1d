import type { ClusterPage, ListedCluster } from '@hansa/contracts';
import { Button, Group, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core';
import { IconLayoutGrid, IconMap, IconTable } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { isProblem } from '../api/problem.js';
import { useActing, useMay } from '../sign-in/use-me.js';
import { ClusterCards, ClusterTable } from './cluster-cards.js';
import { ClusterFilters } from './cluster-facets.js';
import { type ClusterSearch, countOfFilters, filtersOf } from './cluster-filters.js';
import classes from './clusters.module.css';
import { RegistryPlaces } from './registry-places.js';
import { SearchAsYouType } from './search-as-you-type.js';
import { TakeOut } from './take-out.js';

// Who asks for the map waits for it; the lists do not.
const ClustersMap = lazy(async () => ({ default: (await import('./clusters-map.js')).ClustersMap }));

const VIEWS = [
  { value: 'cards', icon: IconLayoutGrid },
  { value: 'table', icon: IconTable },
  { value: 'map', icon: IconMap },
] as const;

/** The registry: find a cluster by words, by what it is and where it is. */
export function ClustersPage() {
  const { t } = useTranslation(['clusters', 'frame']);
  const format = useFormat();
  const search = useSearch({ from: '/clusters' });
  const navigate = useNavigate({ from: '/clusters' });
  const list = useList<ListedCluster, ClusterPage>('cluster-registry/clusters', filtersOf(search));
  const change = (changes: Partial<ClusterSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  const total = list.page?.total ?? 0;
  const found = t(search.q || countOfFilters(search) > 0 ? 'found' : 'total', {
    count: total,
    shown: format.number(total),
  });
  const table = <ClusterTable items={list.items} caption={found} />;
  const toggleCountry = (country: string) =>
    change({ country: search.country?.length === 1 && search.country[0] === country ? undefined : [country as 'DK'] });
  return (
    <>
      <PageHead title={t('title')} purpose={t('purpose')} action={<MainAction />} />
      <RegistryPlaces />
      <div className={classes.browse}>
        <Stack gap={16}>
          <SearchAsYouType label={t('search')} value={search.q ?? ''} onSearch={(q) => change({ q: q || undefined })} />
          <ClusterFilters facets={list.page?.facets} chosen={search} onChange={change} />
        </Stack>
        <div>
          <div className={classes.bar}>
            <Text role="status" fw={600}>
              {list.page && found}
            </Text>
            <Group gap="sm">
              <SegmentedControl
                aria-label={t('view.label')}
                value={search.view ?? 'cards'}
                onChange={(view) => change({ view: view === 'cards' ? undefined : (view as 'map') })}
                data={VIEWS.map(({ value, icon: Icon }) => ({
                  value,
                  label: (
                    <Group gap={6} wrap="nowrap">
                      <Icon size={16} aria-hidden />
                      {t(`view.${value}`)}
                    </Group>
                  ),
                }))}
              />
              <TakeOut of={search} />
            </Group>
          </div>
          {isProblem(list.error) && <ProblemNotice problem={list.error} />}
          <div className={list.isOld ? classes.old : undefined}>
            {search.view === 'map' ? (
              <Suspense fallback={<Skeleton height={480} />}>
                <ClustersMap
                  search={search}
                  table={
                    <>
                      {table}
                      <MoreButton of={list} />
                    </>
                  }
                  onCountry={toggleCountry}
                />
              </Suspense>
            ) : list.page && list.items.length === 0 ? (
              <Empty title={t('none.title')} action={<ClearAll />}>
                {t('none.text')}
              </Empty>
            ) : search.view === 'table' ? (
              table
            ) : (
              <ClusterCards items={list.items} />
            )}
          </div>
          {search.view !== 'map' && <MoreButton of={list} />}
        </div>
      </div>
    </>
  );
}

function ClearAll() {
  const { t } = useTranslation(['clusters']);
  return (
    <Button variant="default" renderRoot={(props) => <Link {...props} to="/clusters" />}>
      {t('none.clear')}
    </Button>
  );
}

/** Who may keep a profile comes for that; all others look for partners. */
function MainAction() {
  const { t } = useTranslation(['clusters']);
  const may = useMay();
  if (useActing() && may('registry.edit-profile')) {
    return <Button renderRoot={(props) => <Link {...props} to="/profiles" />}>{t('ownProfile')}</Button>;
  }
  return <Button renderRoot={(props) => <Link {...props} to="/partner-searches" />}>{t('seePartnerSearches')}</Button>;
}
