import type { ClusterView } from '@hansa/contracts';
import { Alert, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { localeOf } from '../language/languages.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { DiscussionsOf } from '../parts/discussions-of.js';
import { PageHead } from '../parts/page-head.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { ClusterActions } from './cluster-actions.js';
import { ClusterFacts } from './cluster-facts.js';
import { ClusterMarks } from './cluster-state.js';
import { ClusterStory } from './cluster-story.js';

/** A cluster as everybody can read it; who keeps it finds here what can be done with it. */
export function ClusterPage() {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const { id } = useParams({ from: '/clusters/$id' });
  const cluster = useRead<ClusterView>(`cluster-registry/clusters/${id}`);
  const { name, acronym, place, country, label } = cluster;
  const isPublic = cluster.status === 'published' || cluster.status === 'emerging';
  return (
    <>
      <PageHead
        title={name.text}
        shown={
          <>
            <Rendered of={name} />
            {acronym && ` (${acronym})`}
          </>
        }
        back={<Link to="/clusters">{t('title')}</Link>}
        purpose={t('cluster.purpose', { place: [place, format.country(country)].filter(Boolean).join(', ') })}
        state={
          <ClusterMarks
            status={cluster.status}
            sample={cluster.sample}
            label={label?.state === 'held' ? label.level : null}
          />
        }
        action={<ClusterActions of={cluster} />}
      />
      <Stack gap="lg">
        <Ended of={cluster.ended} />
        <StoryAndFacts
          story={<ClusterStory of={cluster} />}
          facts={<ClusterFacts of={cluster} />}
          history={isPublic && <DiscussionsOf type="cluster" id={cluster.id} />}
        />
      </Stack>
    </>
  );
}

/** Why it is public no more: whoever comes by an old link reads it first. */
function Ended({ of }: { of: ClusterView['ended'] }) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  if (!of) return null;
  return (
    <Alert
      color="gray"
      variant="outline"
      icon={<IconHandStop aria-hidden />}
      title={t('ended.title', { date: format.dayOf(of.at) })}
    >
      <Text size="sm">{t(`ended.${of.cause}`)}</Text>
      {of.reason && (
        <Text size="sm" mt="xs" lang={localeOf(of.reason.language)}>
          {of.reason.text}
        </Text>
      )}
    </Alert>
  );
}
