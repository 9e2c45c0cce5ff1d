import type { PartnerSearchSummary } from '@hansa/contracts';
import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { StatePill } from '../parts/state-pill.js';
import { ClusterLink } from './cluster-cards.js';
import { useThemeNames } from './use-names.js';

/** A partner search in a list: what is sought, by whom, where and until when. */
export function PartnerSearchLine({ of, withCluster = true }: { of: PartnerSearchSummary; withCluster?: boolean }) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const theme = useThemeNames();
  return (
    <>
      <Group gap="sm">
        <Text component={withCluster ? 'h2' : 'h3'} fz="md" fw={600}>
          <Anchor inherit renderRoot={(props) => <Link {...props} to="/partner-searches/$id" params={{ id: of.id }} />}>
            <Rendered of={of.title} />
          </Anchor>
        </Text>
        {of.status !== 'open' && <SearchState status={of.status} />}
      </Group>
      {withCluster && (
        <Text size="sm" c="dimmed">
          <ClusterLink of={of.cluster} />, {format.country(of.cluster.country)}
        </Text>
      )}
      <Text size="sm" className="prose" lineClamp={3}>
        <Rendered of={of.sought} />
      </Text>
      <Text size="sm" c="dimmed">
        {t('searches.looksFor', {
          partners: of.partners.map((kind) => t(`words:partnerKind.${kind}`)).join(', '),
          countries: of.countries.map(format.country).join(', '),
        })}
      </Text>
      <Text size="sm" c="dimmed">
        {of.themes.map(theme).join(' · ')}
      </Text>
      <Text size="sm" c="dimmed">
        {of.status === 'open'
          ? t('searches.until', { date: format.day(of.until), relative: format.relative(of.endsAt) })
          : t('searches.ran', { date: format.dayOf(of.postedAt), until: format.day(of.until) })}
      </Text>
    </>
  );
}

export function SearchState({ status }: { status: PartnerSearchSummary['status'] }) {
  const { t } = useTranslation(['words']);
  const tone = status === 'open' ? 'under-way' : status === 'closed' ? 'done' : 'stopped';
  return <StatePill tone={tone}>{t(`words:partnerSearchStatus.${status}`)}</StatePill>;
}
