import type { ClusterStatus, CountryCluster, CountryClusterPage } from '@hansa/contracts';
import { Chip, Group, Text } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { type Column, DataTable } from '../parts/data-table.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { Bars } from '../parts/plots.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { isProblem } from '../api/problem.js';
import { StatePill, type Tone } from '../parts/state-pill.js';
import { AgencyOnly } from './agency-only.js';
import classes from './desk.module.css';

const TONES: Record<ClusterStatus, Tone> = {
  draft: 'not-yet',
  submitted: 'under-way',
  returned: 'not-yet',
  published: 'done',
  emerging: 'under-way',
  expired: 'stopped',
  withdrawn: 'stopped',
};
const route = getRouteApi('/desk/clusters');

/** The clusters of the country that the agency is recognised for, by status. */
export function DeskClustersPage() {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  return <AgencyOnly title={t('clusters.title')}>{(agency) => <Clusters {...agency} />}</AgencyOnly>;
}

function Clusters({ id, mayVouch }: { id: string; mayVouch: boolean }) {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  const format = useFormat();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useList<CountryCluster, CountryClusterPage>(
    mayVouch ? `cluster-registry/organisations/${id}/country-clusters` : null,
    { ...(status && { status }), limit: 100 },
  );
  const counts = list.page?.counts ?? [];
  const day = (at: string | null) => (at ? format.dayOf(at) : null);
  const columns: Column<CountryCluster>[] = [
    {
      name: t('clusters.name'),
      show: (row) => (
        <Link to="/clusters/$id" params={{ id: row.id }}>
          <Rendered of={row.name} />
        </Link>
      ),
      out: ({ name }) => name.text,
    },
    {
      name: t('clusters.status'),
      show: (row) => <StatePill tone={TONES[row.status]}>{t(`words:clusterStatus.${row.status}`)}</StatePill>,
      out: (row) => t(`words:clusterStatus.${row.status}`),
    },
    {
      name: t('clusters.owner'),
      show: ({ owner }) => <Rendered of={owner.name} />,
      out: ({ owner }) => owner.name?.text ?? null,
    },
    { name: t('clusters.place'), show: ({ place }) => place, out: ({ place, region }) => place ?? region },
    {
      name: t('clusters.members'),
      isNumber: true,
      show: (row) => format.number(row.members),
      out: (row) => row.members,
    },
    {
      name: t('clusters.fte'),
      isNumber: true,
      show: (row) => (row.managementFte === null ? '–' : format.number(row.managementFte)),
      out: (row) => row.managementFte,
    },
    {
      name: t('clusters.label'),
      show: ({ label }) => label && t(`words:labelLevel.${label.level}`),
      out: ({ label }) => label && t(`words:labelLevel.${label.level}`),
    },
    {
      name: t('clusters.vouched'),
      show: (row) => (
        <Link to="/clusters/$id/vouch" params={{ id: row.id }}>
          {t(row.vouched ? 'clusters.vouchedFor' : 'clusters.vouch')}
          <span className="unseen"> {row.name.text}</span>
        </Link>
      ),
      out: ({ vouched }) => (vouched ? 1 : 0),
    },
    { name: t('clusters.confirmBy'), show: (row) => day(row.confirmBy), out: (row) => row.confirmBy },
  ];
  return (
    <>
      <PageHead
        title={t('clusters.title')}
        purpose={list.page ? t('clusters.of', { country: format.country(list.page.country) }) : t('clusters.purpose')}
        back={<Link to="/desk">{t('frame:places.desk')}</Link>}
      />
      {isProblem(list.error) && <ProblemNotice problem={list.error} />}
      {!mayVouch && <Text className="prose">{t('clusters.mayNot')}</Text>}
      <div className={classes.parts}>
        {counts.length > 0 && (
          <Bars
            title={t('clusters.byStatus')}
            rowName={t('clusters.status')}
            valueName={t('clusters.count')}
            rows={counts.map((one) => ({
              key: one.status,
              label: t(`words:clusterStatus.${one.status}`),
              value: one.count,
            }))}
          />
        )}
        <div>
          <Chip.Group
            value={status ?? ''}
            onChange={(value) => void navigate({ search: value === '' ? {} : { status: value as 'submitted' } })}
          >
            <Group gap={6} mb="md" role="group" aria-label={t('frame:facets.filters')}>
              <Chip value="" size="xs" variant="outline">
                {t('clusters.all')}
              </Chip>
              {counts.map((one) => (
                <Chip key={one.status} value={one.status} size="xs" variant="outline">
                  {`${t(`words:clusterStatus.${one.status}`)} (${format.number(one.count)})`}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          {list.page && list.items.length === 0 ? (
            <Empty title={t('clusters.none')}>{t('clusters.noneText')}</Empty>
          ) : (
            <DataTable
              name={t('clusters.table', { count: list.items.length })}
              rows={list.items}
              columns={columns}
              keyOf={(row) => row.id}
              file="clusters"
            />
          )}
          <MoreButton of={list} />
        </div>
      </div>
    </>
  );
}
