import type { ListedCluster } from '@hansa/contracts';
import { Anchor, SimpleGrid, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { ClusterMarks, ClusterState, LabelMark, SampleMark } from './cluster-state.js';
import classes from './clusters.module.css';
import { useThemeNames } from './use-names.js';

export function ClusterLink({ of }: { of: Pick<ListedCluster, 'id' | 'name' | 'acronym'> }) {
  return (
    <>
      <Anchor inherit renderRoot={(props) => <Link {...props} to="/clusters/$id" params={{ id: of.id }} />}>
        <Rendered of={of.name} />
      </Anchor>
      {of.acronym && ` (${of.acronym})`}
    </>
  );
}

/** Where a cluster is, from the small to the large, nothing twice. */
export function usePlace(): (of: Pick<ListedCluster, 'country' | 'place' | 'region'>) => string {
  const format = useFormat();
  return ({ country, place, region }) =>
    [...new Set([place, region?.name, format.country(country)].filter(Boolean))].join(', ');
}

/** One beside the other, with what they do. */
export function ClusterCards({ items }: { items: readonly ListedCluster[] }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const place = usePlace();
  const theme = useThemeNames();
  return (
    <SimpleGrid component="ul" className={classes.list} cols={{ base: 1, sm: 2 }} spacing="md">
      {items.map((cluster) => (
        <li key={cluster.id} className={classes.card}>
          <Text component="h2" fz="md" fw={600} lh={1.35}>
            <ClusterLink of={cluster} />
          </Text>
          <Text size="sm" c="dimmed">
            {place(cluster)} · {t('members', { count: cluster.members, shown: format.number(cluster.members) })}
          </Text>
          <Text size="sm" lineClamp={3}>
            <Rendered of={cluster.summary} />
          </Text>
          {cluster.themes.length > 0 && (
            <Text size="sm" c="dimmed">
              {cluster.themes.slice(0, 4).map(theme).join(' · ')}
            </Text>
          )}
          <ClusterMarks {...cluster} />
        </li>
      ))}
    </SimpleGrid>
  );
}

/** One below the other, to be compared. */
export function ClusterTable({ items, caption }: { items: readonly ListedCluster[]; caption: string }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const theme = useThemeNames();
  return (
    <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
      <Table miw={760} verticalSpacing={8} captionSide="top">
        <Table.Caption className="unseen">{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('column.name')}</Table.Th>
            <Table.Th scope="col">{t('column.country')}</Table.Th>
            <Table.Th scope="col">{t('column.region')}</Table.Th>
            <Table.Th scope="col" ta="right">
              {t('column.members')}
            </Table.Th>
            <Table.Th scope="col">{t('column.themes')}</Table.Th>
            <Table.Th scope="col">{t('column.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((cluster) => (
            <Table.Tr key={cluster.id}>
              <Table.Th scope="row" fw={400} maw={260}>
                <ClusterLink of={cluster} />
              </Table.Th>
              <Table.Td>{format.country(cluster.country)}</Table.Td>
              <Table.Td>{cluster.region?.name ?? cluster.place}</Table.Td>
              <Table.Td ta="right">{format.number(cluster.members)}</Table.Td>
              <Table.Td maw={220}>{cluster.themes.map(theme).join(', ')}</Table.Td>
              <Table.Td>
                <ClusterState status={cluster.status} />
                <LabelMark level={cluster.label} />
                <SampleMark sample={cluster.sample} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
