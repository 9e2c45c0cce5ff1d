import type { ClusterLabels, ClusterView, RegionView } from '@hansa/contracts';
import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Facts } from '../parts/facts.js';
import { OutLink } from '../parts/out-link.js';
import { LabelMark } from './cluster-state.js';
import { useSectorNames, useThemeNames } from './use-names.js';

/** A cluster's facts; what it has not told is left out. */
export function ClusterFacts({ of }: { of: ClusterView }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const [sector, theme] = [useSectorNames(), useThemeNames()];
  const { data: region } = useAside<RegionView>(of.region && `cluster-registry/regions/${of.region}`);
  const regions = region ? [...region.within].reverse().map(({ name }) => name) : [];
  const where = region ? [...new Set([region.name, ...regions])].join(', ') : of.region;
  const { publishedAt, confirmedAt, confirmBy } = of;
  return (
    <Stack gap="lg">
      <Facts
        of={[
          [t('fact.country'), format.country(of.country)],
          [t('fact.region'), where],
          [t('fact.place'), of.place],
          [t('fact.website'), of.website && <OutLink to={of.website} />],
          [t('fact.englishPage'), of.englishPage && of.englishPage !== of.website && <OutLink to={of.englishPage} />],
          [
            t('fact.sectors'),
            of.sectors.length > 0 && <Each of={of.sectors.map((code) => [code, sector(code)])} by="sector" />,
          ],
          [
            t('fact.themes'),
            of.themes.length > 0 && <Each of={of.themes.map((one) => [one, theme(one)])} by="theme" />,
          ],
          [
            t('fact.management'),
            of.managementFte !== null && t('fte', { count: of.managementFte, shown: format.number(of.managementFte) }),
          ],
          [t('fact.founded'), of.founded !== null && String(of.founded)],
          [t('fact.label'), of.label && <LabelFact of={of} />],
          [t('fact.vouching'), of.vouching && <Vouching of={of.vouching} />],
          [t('fact.contacts'), of.contacts.length > 0 && <Contacts of={of.contacts} />],
          [t('fact.owner'), <Owner key="owner" of={of.owner} />],
          [t('fact.published'), publishedAt && format.dayOf(publishedAt)],
          [
            t('fact.confirmed'),
            confirmedAt && confirmBy
              ? t('confirmed', { date: format.dayOf(confirmedAt), until: format.dayOf(confirmBy) })
              : confirmedAt && format.dayOf(confirmedAt),
          ],
        ]}
      />
      {publishedAt && (
        <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/clusters/$id/changes" params={{ id: of.id }} />}>
          {t('seeChanges')}
        </Anchor>
      )}
    </Stack>
  );
}

/** Codes by name; each leads to the others that share it. */
function Each({ of, by }: { of: [value: string, name: string][]; by: 'sector' | 'theme' }) {
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {of.map(([value, name]) => (
        <li key={value}>
          <Anchor renderRoot={(props) => <Link {...props} to="/clusters" search={{ [by]: [value] }} />}>{name}</Anchor>
        </li>
      ))}
    </ul>
  );
}

function LabelFact({ of }: { of: ClusterView }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const { data } = useAside<ClusterLabels>(`cluster-registry/clusters/${of.id}/labels`);
  const entered = data?.items.find(({ state }) => state === of.label!.state);
  return (
    <>
      <LabelMark level={of.label!.level} />
      <Text size="sm">
        {t(of.label!.state === 'held' ? 'label.validUntil' : 'label.expiredOn', {
          date: format.day(of.label!.validUntil),
        })}
      </Text>
      {entered && <OutLink to={entered.evidence}>{t('label.evidence')}</OutLink>}
    </>
  );
}

function Vouching({ of }: { of: NonNullable<ClusterView['vouching']> }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  return (
    <>
      <Owner of={of.agency} />
      <Text size="sm">
        <Rendered of={of.programme} />
      </Text>
      <Text size="sm">{t('vouching.until', { date: format.day(of.until) })}</Text>
    </>
  );
}

function Contacts({ of }: { of: ClusterView['contacts'] }) {
  const { t } = useTranslation('clusters');
  const each = ({ name, function: task, email, phone, isPublic }: ClusterView['contacts'][number]): ReactNode => (
    <li key={email}>
      <Text>{name}</Text>
      {task && <Text size="sm">{task}</Text>}
      <Text size="sm">
        <Anchor href={`mailto:${email}`}>{email}</Anchor>
      </Text>
      {phone && (
        <Text size="sm">
          <Anchor href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Anchor>
        </Text>
      )}
      {!isPublic && (
        <Text size="sm" c="dimmed">
          {t('contactNotPublic')}
        </Text>
      )}
    </li>
  );
  return <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>{of.map(each)}</ul>;
}

export function Owner({ of }: { of: ClusterView['owner'] }) {
  const { t } = useTranslation('clusters');
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/organisations/$id" params={{ id: of.id }} />}>
      {of.name ? <Rendered of={of.name} /> : t('unnamedOrganisation')}
    </Anchor>
  );
}
