import type { PartnerSearchView } from '@hansa/contracts';
import { Alert, Anchor, Stack, Text, Title } from '@mantine/core';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { Pending } from '../frame/pending.js';
import { InOtherLanguages, Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { DiscussionsOf } from '../parts/discussions-of.js';
import { Facts } from '../parts/facts.js';
import { FollowButton } from '../parts/follow-button.js';
import { PageHead } from '../parts/page-head.js';
import { PlainText } from '../parts/plain-text.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { useMay } from '../sign-in/use-me.js';
import { ClusterLink } from './cluster-cards.js';
import { SampleMark } from './cluster-state.js';
import { Interest } from './interest.js';
import { PartnerSearchActions } from './partner-search-actions.js';
import { SearchState } from './partner-search-line.js';
import { useSectorNames, useThemeNames } from './use-names.js';

/** The form, with its schemas, is loaded for those who change something. */
const ChangePartnerSearch = lazy(async () => ({
  default: (await import('./change-partner-search.js')).ChangePartnerSearch,
}));

/** What a cluster looks for and what it offers; others say here that they are interested. */
export function PartnerSearchPage() {
  const { t } = useTranslation('clusters');
  const may = useMay();
  const { id } = useParams({ from: '/partner-searches/$id' });
  const { change } = useSearch({ from: '/partner-searches/$id' });
  const search = useRead<PartnerSearchView>(`cluster-registry/partner-searches/${id}`);
  const isPoster = may('registry.seek-partners', search.cluster.owner.id);
  const isChanged = change && isPoster && search.status === 'open';
  return (
    <>
      <PageHead
        title={isChanged ? t('post.changeTitle', { title: search.title.text }) : search.title.text}
        shown={isChanged ? undefined : <Rendered of={search.title} />}
        back={<Link to="/partner-searches">{t('searches.title')}</Link>}
        purpose={<By of={search} />}
        state={
          <>
            <SearchState status={search.status} />
            <SampleMark sample={search.sample} />
          </>
        }
        action={
          !isChanged && (
            <>
              {isPoster && <PartnerSearchActions of={search} />}
              {search.status !== 'withdrawn' && <FollowButton type="partner-search" target={id} />}
            </>
          )
        }
      />
      {isChanged ? (
        <Suspense fallback={<Pending />}>
          <ChangePartnerSearch id={id} />
        </Suspense>
      ) : (
        <Stack gap="lg">
          <Ended of={search} />
          <StoryAndFacts
            story={<Story of={search} isPoster={isPoster} />}
            facts={<SearchFacts of={search} />}
            history={search.status !== 'withdrawn' && <DiscussionsOf type="partner-search" id={id} />}
          />
        </Stack>
      )}
    </>
  );
}

function By({ of }: { of: PartnerSearchView }) {
  const format = useFormat();
  return (
    <>
      <ClusterLink of={of.cluster} />, {format.country(of.cluster.country)}
    </>
  );
}

function Story({ of, isPoster }: { of: PartnerSearchView; isPoster: boolean }) {
  const { t } = useTranslation('clusters');
  return (
    <>
      <section>
        <Title order={2}>{t('searches.sought')}</Title>
        <PlainText of={of.sought} />
      </section>
      <section>
        <Title order={2}>{t('searches.offered')}</Title>
        <PlainText of={of.offered} />
        <InOtherLanguages of={of.sought} />
      </section>
      {!isPoster && of.status !== 'withdrawn' && <Interest of={of} />}
    </>
  );
}

function Ended({ of }: { of: PartnerSearchView }) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  if (!of.ended) return null;
  const { at, by, outcome, reason } = of.ended;
  const key = of.status === 'withdrawn' ? 'withdrawn' : by;
  return (
    <Alert color="gray" variant="outline" title={t(`searchEnded.${key}`, { date: format.dayOf(at) })}>
      {outcome && <Text size="sm">{t(`words:partnerSearchOutcome.${outcome}`)}</Text>}
      {reason && <Text size="sm">{reason}</Text>}
      <Text size="sm">
        <Anchor
          renderRoot={(props) => <Link {...props} to="/partner-searches" search={{ country: of.cluster.country }} />}
        >
          {t('searchEnded.others')}
        </Anchor>
      </Text>
    </Alert>
  );
}

function SearchFacts({ of }: { of: PartnerSearchView }) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const [sector, theme] = [useSectorNames(), useThemeNames()];
  return (
    <Facts
      of={[
        [t('searches.by'), <ClusterLink key="by" of={of.cluster} />],
        [t('searches.where'), of.countries.map(format.country).join(', ')],
        [t('searches.partners'), of.partners.map((kind) => t(`words:partnerKind.${kind}`)).join(', ')],
        [t('fact.themes'), of.themes.map(theme).join(', ')],
        [t('fact.sectors'), of.sectors.map(sector).join(', ')],
        [
          t('searches.untilLabel'),
          of.status === 'open'
            ? t('searches.untilRelative', { date: format.day(of.until), relative: format.relative(of.endsAt) })
            : format.day(of.until),
        ],
        [t('searches.posted'), format.dayOf(of.postedAt)],
        [t('searches.changed'), of.changedAt !== of.postedAt && format.dayOf(of.changedAt)],
      ]}
    />
  );
}
