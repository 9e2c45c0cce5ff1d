import type { ModuleUptake, TargetGroup, Uptake } from '@hansa/contracts';
import { TextInput } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { type Column, DataTable } from '../parts/data-table.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Bars } from '../parts/plots.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { AgencyOnly } from './agency-only.js';
import classes from './desk.module.css';

const route = getRouteApi('/desk/training');
const cameOf = (row: ModuleUptake) => row.attended + row.partiallyAttended;

/** How the people of the agency's country use the training: by module, and by whom the modules are for. */
export function DeskTrainingPage() {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  return <AgencyOnly title={t('training.title')}>{(agency) => <Training id={agency.id} />}</AgencyOnly>;
}

function Training({ id }: { id: string }) {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error } = useAside<Uptake>(`training/organisations/${id}/uptake`, search);
  const modules = data?.modules ?? [];
  const groups = new Map<TargetGroup, number>();
  for (const row of modules) {
    for (const group of row.targetGroups) groups.set(group, (groups.get(group) ?? 0) + cameOf(row));
  }
  const number = (name: string, of: (row: ModuleUptake) => number): Column<ModuleUptake> => ({
    ...{ name, isNumber: true },
    show: (row) => format.number(of(row)),
    out: of,
  });
  const columns: Column<ModuleUptake>[] = [
    {
      name: t('training.module'),
      show: (row) => (
        <Link to="/training/modules/$id" params={{ id: row.moduleId }}>
          {row.code} <Rendered of={row.title} />
        </Link>
      ),
      out: (row) => `${row.code} ${row.title.text}`,
    },
    {
      name: t('training.level'),
      show: (row) => t(`words:moduleLevel.${row.level}`),
      out: (row) => t(`words:moduleLevel.${row.level}`),
    },
    number(t('training.sessions'), ({ sessions }) => sessions),
    number(t('training.waiting'), ({ waiting }) => waiting),
    number(t('training.booked'), ({ booked }) => booked),
    number(t('training.attended'), ({ attended }) => attended),
    number(t('training.inPart'), ({ partiallyAttended }) => partiallyAttended),
    number(t('training.noShow'), ({ noShow }) => noShow),
  ];
  const date = (name: 'from' | 'to') => (
    <TextInput
      type="date"
      label={t(`training.${name}`)}
      value={search[name] ?? ''}
      onChange={(event) => {
        const value = event.currentTarget.value;
        void navigate({ search: (before) => ({ ...before, [name]: value || undefined }), replace: true });
      }}
    />
  );
  return (
    <>
      <PageHead
        title={t('training.title')}
        purpose={data ? t('training.of', { country: format.country(data.country) }) : t('training.purpose')}
        back={<Link to="/desk">{t('frame:places.desk')}</Link>}
      />
      <div className={classes.filters}>
        {date('from')}
        {date('to')}
      </div>
      {isProblem(error) && <ProblemNotice problem={error} />}
      {data && modules.length === 0 ? (
        <Empty title={t('training.none')}>{t('training.noneText')}</Empty>
      ) : (
        <div className={classes.parts}>
          <Bars
            title={t('training.byModule')}
            rowName={t('training.module')}
            valueName={t('training.came')}
            rows={modules.map((row) => ({ key: row.moduleId, label: row.code, value: cameOf(row) }))}
          />
          <Bars
            title={t('training.byGroup')}
            rowName={t('training.group')}
            valueName={t('training.came')}
            rows={[...groups].map(([group, value]) => ({ key: group, label: t(`words:targetGroup.${group}`), value }))}
          />
          <DataTable
            name={t('training.table')}
            rows={modules}
            columns={columns}
            keyOf={(row) => row.moduleId}
            file="training"
          />
        </div>
      )}
    </>
  );
}
