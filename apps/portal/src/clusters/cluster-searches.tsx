import type { ClusterView, PartnerSearchPage, PartnerSearchSummary } from '@hansa/contracts';
import { Anchor, Group, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useMay } from '../sign-in/use-me.js';
import classes from './clusters.module.css';
import { PartnerSearchLine } from './partner-search-line.js';

/** What the cluster looks for now; for those who keep it the way to whom it might suit. */
export function ClusterSearches({ of }: { of: ClusterView }) {
  const { t } = useTranslation('clusters');
  const may = useMay();
  const isPublic = of.status === 'published' || of.status === 'emerging';
  const { data } = useAside<PartnerSearchPage>(isPublic ? 'cluster-registry/partner-searches' : null, {
    clusterId: of.id,
  });
  const isKeeper = may('organisation.read', of.owner.id);
  const searches: readonly PartnerSearchSummary[] = data?.items ?? [];
  if (!isPublic || (searches.length === 0 && !isKeeper)) return null;
  return (
    <section>
      <Title order={2}>{t('searches.ofCluster')}</Title>
      {searches.length === 0 && <Text c="dimmed">{t('searches.noneOfCluster')}</Text>}
      <ul className={`${classes.list} ${classes.lines}`}>
        {searches.map((search) => (
          <li key={search.id}>
            <PartnerSearchLine of={search} withCluster={false} />
          </li>
        ))}
      </ul>
      {isKeeper && (
        <Group mt="sm" gap="lg">
          <Anchor
            size="sm"
            renderRoot={(props) => <Link {...props} to="/clusters/$id/matches" params={{ id: of.id }} />}
          >
            {t('matches.see')}
          </Anchor>
        </Group>
      )}
    </section>
  );
}
