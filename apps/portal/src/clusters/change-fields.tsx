import type { ClusterPast } from '@hansa/contracts';
import { Skeleton, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useAside } from '../api/read.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import classes from './clusters.module.css';
import { changedFields, MembersChanged, useFieldName, useRecordValue } from './record-value.js';

/** Field by field what stood there before a change, and what stands there since. */
export function ChangeFields({ clusterId, number }: { clusterId: string; number: number }) {
  const { t } = useTranslation('clusters');
  const valueOf = useRecordValue();
  const fieldName = useFieldName();
  const path = `cluster-registry/clusters/${clusterId}/changes`;
  const after = useAside<ClusterPast>(`${path}/${number}`);
  // What somebody went through between two times of being public is his own affair: then there is no before to read.
  const before = useAside<ClusterPast>(number > 1 ? `${path}/${number - 1}` : null);
  if (after.isError) return isProblem(after.error) && <ProblemNotice problem={after.error} />;
  if (!after.data || before.isLoading) return <Skeleton height={80} />;
  const [now, then] = [after.data.record, before.data?.record];
  const fields = changedFields(after.data.fields);
  const caption = t('changes.caption', { number });
  const nothing = (
    <Text span size="sm" c="dimmed">
      {t('changes.nothing')}
    </Text>
  );
  return (
    <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
      <Table verticalSpacing={6} miw={560} layout="fixed">
        <Table.Caption className="unseen">{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" w={160}>
              {t('changes.field')}
            </Table.Th>
            {then && <Table.Th scope="col">{t('changes.before')}</Table.Th>}
            <Table.Th scope="col">{t('changes.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {fields.map((field) => (
            <Table.Tr key={field} style={{ verticalAlign: 'top' }}>
              <Table.Th scope="row" fw={400}>
                {fieldName(field)}
              </Table.Th>
              {then && <Table.Td>{valueOf(then, field) || nothing}</Table.Td>}
              <Table.Td>
                {valueOf(now, field) || nothing}
                {field === 'members' && <MembersChanged before={then} after={now} />}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {number > 1 && !then && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('changes.beforeNotPublic')}
        </Text>
      )}
    </div>
  );
}
