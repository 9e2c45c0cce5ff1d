import type { ImportProblemCode, ImportRow, ImportRowState, ImportView } from '@hansa/contracts';
import { Table, Text, Title } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { Facet } from '../parts/facets.js';
import { MoreButton } from '../parts/more-button.js';
import { ImportProblems } from './import-problem.js';
import { RowStatePill } from './import-state.js';
import classes from './profile.module.css';

const PAGE = 50;

/** The rows of a file, by what becomes of them and by what is wrong with them. */
export function ImportRows({ file }: { file: ImportView }) {
  const { t } = useTranslation(['profile', 'words']);
  const navigate = useNavigate({ from: '/profiles/import/$id' });
  const { state, problem } = useSearch({ from: '/profiles/import/$id' });
  // What it says changes with what goes on, so the counts are a part of the question.
  const list = useList<ImportRow>(`cluster-registry/imports/${file.id}/rows`, { state, problem, limit: PAGE });
  const { rows } = file;
  const counts: [ImportRowState, number][] = [
    ...([
      ['refused', rows.refused],
      ['doubtful', rows.doubtful],
      ['good', rows.good],
    ] as [ImportRowState, number][]),
    ...([
      ['imported', rows.imported],
      ['left-out', rows.leftOut],
    ] as [ImportRowState, number][]),
  ];
  const go = (search: { state?: ImportRowState | undefined; problem?: ImportProblemCode | undefined }) =>
    void navigate({
      search: { ...(search.state && { state: search.state }), ...(search.problem && { problem: search.problem }) },
      replace: true,
      resetScroll: false,
    });
  return (
    <section className={classes.section} aria-labelledby="rows">
      <div className={classes.head}>
        <Title order={2} id="rows">
          {t('import.rows')}
        </Title>
      </div>
      <Facet
        name={t('import.byState')}
        values={counts.filter(([, count]) => count > 0).map(([value, count]) => ({ value, count }))}
        chosen={state ? [state] : []}
        label={(value) => t(`words:importRowState.${value as ImportRowState}`)}
        onChange={(chosen) => go({ state: chosen.at(-1) as ImportRowState | undefined, problem })}
      />
      <Facet
        name={t('import.byProblem')}
        values={file.problemCounts.map(({ code, count }) => ({ value: code, count }))}
        chosen={problem ? [problem] : []}
        label={(value) => t(`words:importProblem.${value as ImportProblemCode}`)}
        onChange={(chosen) => go({ state, problem: chosen.at(-1) as ImportProblemCode | undefined })}
      />
      <Table.ScrollContainer
        minWidth={640}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('import.rows') } }}
      >
        <Table style={{ opacity: list.isOld ? 0.6 : 1 }}>
          <Table.Caption className="unseen">{t('import.rows')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('paste.line')}</Table.Th>
              <Table.Th>{t('own.cluster')}</Table.Th>
              <Table.Th>{t('own.state')}</Table.Th>
              <Table.Th>{t('import.problems')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {list.items.map((row) => (
              <Table.Tr key={row.line} style={{ verticalAlign: 'top' }}>
                <Table.Td>{row.line}</Table.Td>
                <Table.Td>
                  {row.clusterId ? (
                    <Link to="/profiles/$id" params={{ id: row.clusterId }}>
                      {row.name}
                    </Link>
                  ) : (
                    (row.name ?? <Text c="dimmed">{t('value.none')}</Text>)
                  )}
                </Table.Td>
                <Table.Td>
                  <RowStatePill state={row.state} />
                </Table.Td>
                <Table.Td>
                  <ImportProblems of={row.problems} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {list.page && list.items.length === 0 && <Text role="status">{t('import.noRows')}</Text>}
      <MoreButton of={list} />
    </section>
  );
}
