import { Button, Group, Table } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './data-table.module.css';
import { takeOut } from './take-out.js';

export interface Column<R> {
  /** The column's head. */
  name: string;
  /** As it is shown. */
  show: (row: R) => ReactNode;
  /** As it is taken out; a column without it is not. */
  out?: (row: R) => string | number | null;
  isNumber?: boolean;
}

/** A table with its name, to be read across on a narrow screen, and to be taken out as CSV. */
export function DataTable<R>(of: {
  name: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  keyOf: (row: R) => string;
  /** Of the file that is taken out; without it there is none. */
  file?: string;
}) {
  const { t } = useTranslation();
  const caption = useId();
  const columns = of.columns.filter(({ out }) => out);
  const download = () =>
    takeOut(of.file!, [columns.map(({ name }) => name), ...of.rows.map((row) => columns.map(({ out }) => out!(row)))]);
  return (
    <div>
      <div className={classes.scroll} role="region" aria-labelledby={caption} tabIndex={0}>
        <Table captionSide="top" highlightOnHover>
          <Table.Caption id={caption} className={classes.caption}>
            {of.name}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {of.columns.map(({ name, isNumber }) => (
                <Table.Th key={name} scope="col" className={isNumber ? classes.number : ''}>
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {of.rows.map((row) => (
              <Table.Tr key={of.keyOf(row)}>
                {of.columns.map(({ name, show, isNumber }) => (
                  <Table.Td key={name} className={isNumber ? classes.number : ''}>
                    {show(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {of.file && of.rows.length > 0 && (
        <Group justify="flex-end" mt="xs">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={download}
          >
            {t('takeOut')}
          </Button>
        </Group>
      )}
    </div>
  );
}
