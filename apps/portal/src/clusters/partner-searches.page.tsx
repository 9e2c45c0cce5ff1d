import type { PartnerSearchPage, PartnerSearchSummary } from '@hansa/contracts';
import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useList } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useActing, useMay } from '../sign-in/use-me.js';
import classes from './clusters.module.css';
import { FiltersBox } from './filters-box.js';
import { OneFacet } from './one-facet.js';
import { OwnSearches } from './own-searches.js';
import { PartnerSearchLine } from './partner-search-line.js';
import { RegistryPlaces } from './registry-places.js';
import { SearchAsYouType } from './search-as-you-type.js';
import { useOwnClusters } from './use-own-clusters.js';
import { useThemeNames } from './use-names.js';

const CHOSEN_BY = ['soughtIn', 'country', 'partner', 'theme'] as const;

/** Who looks for partners, for what, and where. */
export function PartnerSearchesPage() {
  const { t } = useTranslation('clusters');
  const { tab } = useSearch({ from: '/partner-searches' });
  const navigate = useNavigate({ from: '/partner-searches' });
  const isMember = useActing() !== null;
  return (
    <>
      <PageHead title={t('searches.title')} purpose={t('searches.purpose')} action={<PostOne />} />
      <RegistryPlaces />
      {isMember && (
        <SegmentedControl
          mb="md"
          aria-label={t('searches.tabs')}
          value={tab ?? 'all'}
          onChange={(value) => void navigate({ search: value === 'ours' ? { tab: 'ours' } : {}, resetScroll: false })}
          data={(['all', 'ours'] as const).map((value) => ({ value, label: t(`searches.tab.${value}`) }))}
        />
      )}
      {tab === 'ours' && isMember ? <OwnSearches /> : <AllSearches />}
    </>
  );
}

function AllSearches() {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const theme = useThemeNames();
  const { tab: _tab, ...search } = useSearch({ from: '/partner-searches' });
  const navigate = useNavigate({ from: '/partner-searches' });
  const list = useList<PartnerSearchSummary, PartnerSearchPage>('cluster-registry/partner-searches', search);
  const change = (changes: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true, resetScroll: false });
  const { facets, total = 0 } = list.page ?? {};
  const facet = (name: (typeof CHOSEN_BY)[number], label: (value: string) => string) => (
    <OneFacet
      name={t(`searches.facet.${name}`)}
      values={facets?.[name] ?? []}
      chosen={search[name]}
      label={label}
      onChange={(value) => change({ [name]: value })}
    />
  );
  return (
    <div className={classes.browse}>
      <Stack gap={16}>
        <SearchAsYouType
          label={t('searches.search')}
          value={search.q ?? ''}
          onSearch={(q) => change({ q: q || undefined })}
        />
        <FiltersBox
          chosen={CHOSEN_BY.filter((name) => search[name] !== undefined).length}
          onClear={() => change({ soughtIn: undefined, country: undefined, partner: undefined, theme: undefined })}
        >
          {facet('soughtIn', format.country)}
          {facet('country', format.country)}
          {facet('partner', (value) => t(`words:partnerKind.${value as 'cluster'}`))}
          {facet('theme', theme)}
        </FiltersBox>
      </Stack>
      <div>
        <div className={classes.bar}>
          <Text role="status" fw={600}>
            {list.page &&
              t(search.status === 'closed' ? 'searches.totalClosed' : 'searches.total', {
                count: total,
                shown: format.number(total),
              })}
          </Text>
          <SegmentedControl
            aria-label={t('searches.state')}
            value={search.status ?? 'open'}
            onChange={(value) => change({ status: value === 'closed' ? 'closed' : undefined })}
            data={(['open', 'closed'] as const).map((value) => ({
              value,
              label: t(`words:partnerSearchStatus.${value}`),
            }))}
          />
        </div>
        {isProblem(list.error) && <ProblemNotice problem={list.error} />}
        {list.page && list.items.length === 0 && (
          <Empty
            title={t('searches.none')}
            action={
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/partner-searches" />}>
                {t('none.clear')}
              </Button>
            }
          >
            {t('searches.noneText')}
          </Empty>
        )}
        <ul className={`${classes.list} ${classes.lines} ${list.isOld ? classes.old : ''}`}>
          {list.items.map((one) => (
            <li key={one.id}>
              <PartnerSearchLine of={one} />
            </li>
          ))}
        </ul>
        <MoreButton of={list} />
      </div>
    </div>
  );
}

/** For who keeps a public profile: the post is made for it. */
function PostOne() {
  const { t } = useTranslation('clusters');
  const may = useMay();
  const [cluster] = useOwnClusters().filter(({ isPublic }) => isPublic);
  if (!cluster || !may('registry.seek-partners')) return null;
  return (
    <Button
      renderRoot={(props) => <Link {...props} to="/clusters/$id/partner-searches/new" params={{ id: cluster.id }} />}
    >
      {t('action.seek')}
    </Button>
  );
}
