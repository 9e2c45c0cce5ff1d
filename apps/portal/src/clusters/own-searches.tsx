import type { Cooperation, InterestView, PartnerSearchPage, PartnerSearchSummary } from '@hansa/contracts';
import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside, useList } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { useActing } from '../sign-in/use-me.js';
import { ClusterLink } from './cluster-cards.js';
import classes from './clusters.module.css';
import { InterestState } from './interest-state.js';
import { PartnerSearchLine } from './partner-search-line.js';
import { useOwnClusters } from './use-own-clusters.js';

/** Of the organisation acted for: what it looks for, where it showed interest, and with whom it came together. */
export function OwnSearches() {
  const { t } = useTranslation('clusters');
  const own = useOwnClusters();
  return (
    <Stack gap="xl">
      <section>
        <Title order={2}>{t('own.posted')}</Title>
        {own.length === 0 ? (
          <Empty title={t('own.noProfile')}>{t('own.noProfileText')}</Empty>
        ) : (
          own.map(({ id, name }) => <Posted key={id} clusterId={id} name={name.text} alone={own.length === 1} />)
        )}
      </section>
      <Sent />
      <Cooperations />
    </Stack>
  );
}

function Posted({ clusterId, name, alone }: { clusterId: string; name: string; alone: boolean }) {
  const { t } = useTranslation('clusters');
  const open = useAside<PartnerSearchPage>('cluster-registry/partner-searches', { clusterId });
  const closed = useAside<PartnerSearchPage>('cluster-registry/partner-searches', { clusterId, status: 'closed' });
  const searches: PartnerSearchSummary[] = [...(open.data?.items ?? []), ...(closed.data?.items ?? [])];
  // Who keeps the profiles of many sees those that look for somebody.
  if (!open.data || !closed.data || (!alone && searches.length === 0)) return null;
  return (
    <>
      {!alone && (
        <Text fw={600} mt="md">
          {name}
        </Text>
      )}
      {searches.length === 0 && <Text c="dimmed">{t('searches.noneOfCluster')}</Text>}
      <ul className={`${classes.list} ${classes.lines}`}>
        {searches.map((search) => (
          <li key={search.id}>
            <PartnerSearchLine of={search} withCluster={false} />
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link {...props} to="/partner-searches/$id/interests" params={{ id: search.id }} />
              )}
            >
              {t('interests.see')}
            </Anchor>
          </li>
        ))}
      </ul>
    </>
  );
}

function Sent() {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const organisationId = useActing()!.organisation.id;
  const list = useList<InterestView>('cluster-registry/interests', { organisationId });
  return (
    <section>
      <Title order={2}>{t('own.sent')}</Title>
      {list.page && list.items.length === 0 && <Text c="dimmed">{t('own.noneSent')}</Text>}
      <ul className={`${classes.list} ${classes.lines}`}>
        {list.items.map((interest) => (
          <li key={interest.id}>
            <Group gap="sm">
              <Anchor
                fw={600}
                renderRoot={(props) => (
                  <Link {...props} to="/partner-searches/$id" params={{ id: interest.search.id }} />
                )}
              >
                <Rendered of={interest.search.title} />
              </Anchor>
              <InterestState of={interest} />
            </Group>
            <Text size="sm" c="dimmed">
              <ClusterLink of={interest.search.cluster} />, {format.country(interest.search.cluster.country)} ·{' '}
              {format.moment(interest.expressedAt)}
            </Text>
          </li>
        ))}
      </ul>
      <MoreButton of={list} />
    </section>
  );
}

function Cooperations() {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const organisationId = useActing()!.organisation.id;
  const list = useList<Cooperation>('cluster-registry/cooperations', { organisationId });
  return (
    <section>
      <Title order={2}>{t('own.cooperations')}</Title>
      {list.page && list.items.length === 0 && <Text c="dimmed">{t('own.noCooperations')}</Text>}
      <ul className={`${classes.list} ${classes.lines}`}>
        {list.items.map(({ id, poster, partner, search, beganAt }) => (
          <li key={id}>
            <Text>
              <ClusterLink of={poster} />, {format.country(poster.country)} – <ClusterLink of={partner} />,{' '}
              {format.country(partner.country)}
            </Text>
            <Text size="sm" c="dimmed">
              {t('own.since', { date: format.dayOf(beganAt) })}{' '}
              <Anchor renderRoot={(props) => <Link {...props} to="/partner-searches/$id" params={{ id: search.id }} />}>
                <Rendered of={search.title} />
              </Anchor>
            </Text>
          </li>
        ))}
      </ul>
      <MoreButton of={list} />
    </section>
  );
}
