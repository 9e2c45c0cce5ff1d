import type { ClusterView, Matches, MatchReason } from '@hansa/contracts';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { useMay } from '../sign-in/use-me.js';
import { ClusterLink } from './cluster-cards.js';
import classes from './clusters.module.css';

/** Whom a cluster might cooperate with, each with the reasons in words. */
export function MatchesPage() {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const may = useMay();
  const { id } = useParams({ from: '/clusters/$id/matches' });
  const cluster = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const { items } = useRead<Matches>(`cluster-registry/clusters/${id}/matches`);
  const isPublic = cluster.status === 'published' || cluster.status === 'emerging';
  const seek = isPublic && may('registry.seek-partners', cluster.owner.id) && (
    <Button renderRoot={(props) => <Link {...props} to="/clusters/$id/partner-searches/new" params={{ id }} />}>
      {t('action.seek')}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t('matches.title')}
        back={
          <Link to="/clusters/$id" params={{ id }}>
            <Rendered of={cluster.name} />
          </Link>
        }
        purpose={t('matches.purpose', { cluster: cluster.name.text })}
        action={seek}
      />
      {items.length === 0 ? (
        <Empty title={t('matches.none')} action={seek}>
          {t('matches.noneText')}
        </Empty>
      ) : (
        <ol className={`${classes.list} ${classes.lines}`} aria-label={t('matches.title')}>
          {items.map(({ cluster: other, reasons }) => (
            <li key={other.id}>
              <Group gap="xs">
                <Text component="h2" fz="md" fw={600}>
                  <ClusterLink of={other} />
                </Text>
                <Text size="sm" c="dimmed">
                  {format.country(other.country)}
                </Text>
              </Group>
              <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
                {reasons.map((reason) => (
                  <li key={reason.code}>
                    <Reason of={reason} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Where it is for a partner search, the reason leads to it. */
function Reason({ of }: { of: MatchReason }) {
  if (!('partnerSearchId' in of)) return <>{of.text}</>;
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/partner-searches/$id" params={{ id: of.partnerSearchId }} />}>
      {of.text}
    </Anchor>
  );
}
