import type { ClusterView, MemberSize } from '@hansa/contracts';
import { Anchor, SimpleGrid, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InOtherLanguages, Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { PlainText } from '../parts/plain-text.js';
import { Bars } from '../parts/plots.js';
import { MEMBER_TYPES } from './cluster-filters.js';
import { ClusterKnowledge } from './cluster-knowledge.js';
import { ClusterSearches } from './cluster-searches.js';
import classes from './clusters.module.css';

const MEMBER_SIZES: readonly MemberSize[] = ['micro', 'small', 'medium', 'large'];

/** What a cluster is, what it does for its members and with whom. */
export function ClusterStory({ of }: { of: ClusterView }) {
  const { t } = useTranslation('clusters');
  return (
    <>
      <section>
        <PlainText of={of.summary} />
        <InOtherLanguages of={of.summary} />
      </section>
      {of.services && (
        <section>
          <Title order={2}>{t('services')}</Title>
          <PlainText of={of.services} />
        </section>
      )}
      <Members of={of} />
      {of.status === 'emerging' && of.plan.length > 0 && <Plan of={of.plan} />}
      <ClusterSearches of={of} />
      <ClusterKnowledge of={of} />
    </>
  );
}

function Members({ of }: { of: ClusterView }) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const { total, byType, bySize } = of.members;
  const told = MEMBER_SIZES.reduce((sum, size) => sum + bySize[size], 0);
  if (total === 0) return null;
  return (
    <section>
      <Title order={2} mb="sm">
        {t('members', { count: total, shown: format.number(total) })}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Bars
          title={t('membersByType')}
          rowName={t('memberType')}
          valueName={t('column.members')}
          rows={MEMBER_TYPES.filter((type) => byType[type] > 0).map((type) => ({
            key: type,
            label: t(`words:memberType.${type}`),
            value: byType[type],
          }))}
        />
        {told > 0 && (
          <Bars
            title={t(told < total ? 'membersBySizeOf' : 'membersBySize', { count: told, shown: format.number(told) })}
            rowName={t('memberSize')}
            valueName={t('column.members')}
            rows={MEMBER_SIZES.map((size) => ({
              key: size,
              label: t(`words:memberSize.${size}`),
              value: bySize[size],
            }))}
          />
        )}
      </SimpleGrid>
      <Text size="sm" mt="sm">
        <Anchor renderRoot={(props) => <Link {...props} to="/clusters/$id/members" params={{ id: of.id }} />}>
          {t('seeMembers')}
        </Anchor>
      </Text>
    </section>
  );
}

/** Of an emerging cluster: what it does not meet yet, and how and by when it will. */
function Plan({ of }: { of: ClusterView['plan'] }) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  return (
    <section>
      <Title order={2}>{t('plan.title')}</Title>
      <Text className="prose" c="dimmed" mb="xs">
        {t('plan.text')}
      </Text>
      <ol className={`${classes.list} ${classes.lines}`}>
        {of.map(({ criterion, action, by }) => (
          <li key={criterion}>
            <Text fw={600}>{t(`words:criterion.${criterion}`)}</Text>
            <Text className="prose">
              <Rendered of={action} />
            </Text>
            <Text size="sm" c="dimmed">
              {t('plan.by', { date: format.day(by) })}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
