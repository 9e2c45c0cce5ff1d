import type { Country } from '@hansa/contracts';
import { Anchor, Stack, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import type { FlowEnd, RegionMapProps } from './region-map.js';

type Of = Pick<RegionMapProps, 'label' | 'dots' | 'counts' | 'flows' | 'what' | 'onChoose'>;

/** What the map shows, for those who would rather read: dots, numbers and flows, each in a table of their own. */
export function RegionMapTable({ label, dots = [], counts = {}, flows = [], what, onChoose }: Of) {
  const { t } = useTranslation('map');
  const format = useFormat();
  const numbers = (Object.entries(counts) as [Country, number][]).sort(
    (a, b) => b[1] - a[1] || a[0].localeCompare(b[0]),
  );
  const chooses = (text: string, act: (() => void) | undefined): ReactNode =>
    act ? (
      <Anchor component="button" type="button" size="sm" ta="left" onClick={act}>
        {text}
      </Anchor>
    ) : (
      text
    );
  const end = ({ country, name }: FlowEnd) =>
    name ? t('placeIn', { place: name, country: format.country(country) }) : format.country(country);
  const total = what ?? t('number');
  return (
    <Stack gap="md">
      {numbers.length > 0 && (
        <Rows caption={label} heads={[t('country'), total]}>
          {numbers.map(([country, count]) => (
            <Table.Tr key={country}>
              <Table.Td>{chooses(format.country(country), onChoose && (() => onChoose({ country })))}</Table.Td>
              <Table.Td ta="right">{format.number(count)}</Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
      {dots.length > 0 && (
        <Rows caption={label} heads={[t('place'), total]}>
          {[...dots]
            .sort((a, b) => (b.count ?? 1) - (a.count ?? 1) || format.compare(a.label, b.label))
            .map((dot) => (
              <Table.Tr key={dot.id}>
                <Table.Td>{chooses(dot.label, onChoose && (() => onChoose({ dot: dot.id })))}</Table.Td>
                <Table.Td ta="right">{format.number(dot.count ?? dot.size)}</Table.Td>
              </Table.Tr>
            ))}
        </Rows>
      )}
      {flows.length > 0 && (
        <Rows caption={label} heads={[t('from'), t('to'), total]}>
          {[...flows]
            .sort((a, b) => b.total - a.total)
            .map(({ from, to, total: count }) => (
              <Table.Tr key={`${end(from)} ${end(to)}`}>
                <Table.Td>{end(from)}</Table.Td>
                <Table.Td>{end(to)}</Table.Td>
                <Table.Td ta="right">{format.number(count)}</Table.Td>
              </Table.Tr>
            ))}
        </Rows>
      )}
    </Stack>
  );
}

function Rows({ caption, heads, children }: { caption: string; heads: string[]; children: ReactNode }) {
  return (
    <Table captionSide="top" verticalSpacing={6}>
      <Table.Caption>{caption}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          {heads.map((head, index) => (
            <Table.Th key={head} scope="col" ta={index > 0 && index === heads.length - 1 ? 'right' : 'left'}>
              {head}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}
