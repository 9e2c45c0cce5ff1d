import { Pagination, Switch, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import type { MemberColumn } from './member-words.js';
import type { Pasted, PastedRow } from './read-pasted.js';
import { useWords } from './use-words.js';

const PAGE = 25;
const COLUMNS: readonly MemberColumn[] = ['name', 'type', 'country', 'size'];

/** What was understood of the pasted rows, and what does not fit and why. */
export function PastedTable({ read }: { read: Pasted }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const [onlyWrong, setOnlyWrong] = useState(false);
  const [page, setPage] = useState(1);
  const wrong = read.rows.filter(({ problems }) => problems.length > 0);
  const rows = onlyWrong && wrong.length > 0 ? wrong : read.rows;
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const at = Math.min(page, pages);
  const understood = COLUMNS.filter((column) => read.columns[column] >= 0).map((column) => t(`members.${column}`));
  return (
    <div>
      <Text role="status">
        {t('paste.read', { count: read.rows.length })} {t('paste.columns', { columns: format.list(understood) })}{' '}
        <b>{t('paste.wrong', { count: wrong.length })}</b>
      </Text>
      {wrong.length > 0 && (
        <Switch
          mt="xs"
          label={t('paste.onlyWrong')}
          checked={onlyWrong}
          onChange={({ currentTarget }) => {
            setOnlyWrong(currentTarget.checked);
            setPage(1);
          }}
        />
      )}
      <Table.ScrollContainer
        minWidth={560}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('paste.preview') } }}
      >
        <Table>
          <Table.Caption className="unseen">{t('paste.preview')}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('paste.line')}</Table.Th>
              {COLUMNS.map((column) => (
                <Table.Th key={column}>{t(`members.${column}`)}</Table.Th>
              ))}
              <Table.Th>{t('paste.fits')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice((at - 1) * PAGE, at * PAGE).map((row) => (
              <Row key={row.line} of={row} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {pages > 1 && (
        <Pagination
          mt="sm"
          total={pages}
          value={at}
          onChange={setPage}
          getItemProps={(number) => ({ 'aria-label': t('members.page', { number }) })}
          getControlProps={(control) => ({
            'aria-label': t(control === 'previous' ? 'members.previous' : 'members.following'),
          })}
        />
      )}
    </div>
  );
}

function Row({ of: { line, name, type, country, size, said, problems } }: { of: PastedRow }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const words = useWords();
  return (
    <Table.Tr>
      <Table.Td>{line}</Table.Td>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{type ? words.type(type) : said.type}</Table.Td>
      <Table.Td>{country ? format.country(country) : said.country}</Table.Td>
      <Table.Td>{size ? words.size(size) : ''}</Table.Td>
      <Table.Td c={problems.length > 0 ? 'var(--bad)' : 'var(--good)'}>
        {problems.length === 0
          ? t('paste.good')
          : problems
              .map((problem) =>
                t(`paste.problem.${problem}`, { said: problem === 'unknown-type' ? said.type : said.country }),
              )
              .join(' ')}
        {said.size !== '' && size === null && (
          <Text size="xs" c="dimmed">
            {t('paste.sizeUnknown', { said: said.size })}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
