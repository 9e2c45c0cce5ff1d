import type {
  ClusterPage,
  ModuleSummary,
  OrganisationSummary,
  Page,
  PartnerSearchPage,
  SearchPage,
} from '@hansa/contracts';
import { Anchor, Button, Loader, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { ResultGroup } from './result-group.js';

const SHOWN = 5;

/** What each service finds, the groups in a fixed order, so that nothing jumps when a later answer comes. */
export function SearchGroups({ q }: { q: string }) {
  const { t } = useTranslation(['home', 'words']);
  const format = useFormat();
  const query = { q, limit: SHOWN };
  const pool = useAside<SearchPage>('knowledge-exchange/search', {
    ...query,
    type: ['resource', 'practice', 'discussion'],
  });
  const clusters = useAside<ClusterPage>('cluster-registry/clusters', query);
  const searches = useAside<PartnerSearchPage>('cluster-registry/partner-searches', query);
  const modules = useAside<Page<ModuleSummary>>('training/modules', query);
  const organisations = useAside<Page<OrganisationSummary>>('identity/organisations', query);
  const all = [pool, clusters, searches, modules, organisations];
  const isAsking = all.some(({ isFetching }) => isFetching);
  const found = all.reduce((sum, { data }) => sum + (data?.items.length ?? 0), 0);
  // Of a list without a total only whether there are more is known.
  const counted = (page: Page<unknown>) => ({ count: page.items.length, more: page.nextCursor !== null });
  return (
    <Stack gap="lg">
      <div role="status">
        {isAsking ? (
          <Loader size="sm" aria-label={t('search.asking')} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('search.found', { count: found })}
          </Text>
        )}
        {all.some(({ isError }) => isError) && <Text size="sm">{t('search.away')}</Text>}
      </div>
      {modules.data && (
        <ResultGroup
          name={t('search.modules')}
          {...counted(modules.data)}
          all={
            <Anchor renderRoot={(props) => <Link {...props} to="/training" search={{ q }} />}>{t('search.all')}</Anchor>
          }
          items={modules.data.items.map(({ id, title, code, level, summary }) => ({
            of: { type: 'module', id },
            title,
            facts: [code, t(`words:moduleLevel.${level}`)],
            text: summary.text,
          }))}
        />
      )}
      {clusters.data && (
        <ResultGroup
          name={t('search.clusters')}
          count={clusters.data.total}
          all={
            <Anchor renderRoot={(props) => <Link {...props} to="/clusters" search={{ q }} />}>{t('search.all')}</Anchor>
          }
          items={clusters.data.items.map(({ id, name, acronym, country, place, summary }) => ({
            of: { type: 'cluster', id },
            title: name,
            facts: [acronym, place, format.country(country)],
            text: summary.text,
          }))}
        />
      )}
      {searches.data && (
        <ResultGroup
          name={t('search.partnerSearches')}
          count={searches.data.total}
          all={
            <Anchor renderRoot={(props) => <Link {...props} to="/partner-searches" search={{ q }} />}>
              {t('search.all')}
            </Anchor>
          }
          items={searches.data.items.map(({ id, title, cluster, until, sought }) => ({
            of: { type: 'partner-search', id },
            title,
            facts: [cluster.name.text, t('search.until', { day: format.day(until) })],
            text: sought.text,
          }))}
        />
      )}
      {pool.data && (
        <ResultGroup
          name={t('search.knowledge')}
          count={pool.data.total}
          all={
            <Anchor renderRoot={(props) => <Link {...props} to="/knowledge" search={{ q }} />}>
              {t('search.all')}
            </Anchor>
          }
          items={pool.data.items.map(({ type, id, title, highlights, owner, country }) => ({
            of: { type, id },
            title,
            facts: [t(`words:searchedType.${type}`), owner?.name?.text, country && format.country(country)],
            pieces: highlights.text,
          }))}
        />
      )}
      {organisations.data && (
        <ResultGroup
          name={t('search.organisations')}
          {...counted(organisations.data)}
          all={null}
          items={organisations.data.items.map(({ id, name, type, country }) => ({
            of: { type: 'organisation', id },
            title: name,
            facts: [t(`words:organisationType.${type}`), format.country(country)],
          }))}
        />
      )}
      {!isAsking && found === 0 && (
        <Empty
          title={t('search.none', { q })}
          action={
            <>
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/training" />}>
                {t('search.toTraining')}
              </Button>
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/clusters" />}>
                {t('search.toClusters')}
              </Button>
              <Button variant="default" renderRoot={(props) => <Link {...props} to="/knowledge" />}>
                {t('search.toKnowledge')}
              </Button>
            </>
          }
        >
          {t('search.noneText')}
        </Empty>
      )}
    </Stack>
  );
}
