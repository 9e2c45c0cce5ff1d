import { type ClusterMember, MemberType } from '@hansa/contracts';
import { Group, Pagination, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Facet } from '../parts/facets.js';
import { Empty } from '../parts/empty.js';
import { notify } from '../parts/notify.js';
import { MemberRow } from './member-row.js';
import type { Members } from './use-members.js';
import { useWords } from './use-words.js';

const PAGE = 50;

/** All members, found by name and type, fifty at a time. */
export function MemberTable({
  members,
  items,
  canChange,
}: {
  members: Members;
  items: ClusterMember[];
  canChange: boolean;
}) {
  const { t } = useTranslation(['profile', 'frame']);
  const words = useWords();
  const [q, setQ] = useState('');
  const [types, setTypes] = useState<readonly string[]>([]);
  const [page, setPage] = useState(1);
  const word = q.trim().toLowerCase();
  const found = items.filter(
    ({ name, type }) =>
      (word === '' || name.toLowerCase().includes(word)) && (types.length === 0 || types.includes(type)),
  );
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const at = Math.min(page, pages);
  const shown = found.slice((at - 1) * PAGE, at * PAGE);
  const counts = MemberType.options.map((type) => ({
    value: type,
    count: items.filter((one) => one.type === type).length,
  }));
  const remove = async (member: ClusterMember) => {
    const index = items.indexOf(member);
    if (!(await members.remove(member))) return;
    notify(t('members.removed', { name: member.name }), {
      label: t('frame:undo'),
      act: () => void members.restore(member, index),
    });
  };
  if (items.length === 0) return <Empty title={t('members.none')}>{t('members.noneText')}</Empty>;
  return (
    <div>
      <Group justify="space-between" align="flex-end" mb="sm">
        <TextInput
          label={t('members.find')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={q}
          onChange={({ currentTarget }) => {
            setQ(currentTarget.value);
            setPage(1);
          }}
        />
        <Text size="sm" c="dimmed" role="status">
          {found.length === items.length
            ? t('members.count', { count: items.length })
            : t('members.found', { count: items.length, found: found.length })}
        </Text>
      </Group>
      <Facet
        name={t('members.type')}
        values={counts.filter(({ count }) => count > 0)}
        chosen={types}
        label={(type) => words.type(type as MemberType)}
        onChange={(chosen) => {
          setTypes(chosen);
          setPage(1);
        }}
      />
      <Table.ScrollContainer
        minWidth={560}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('members.title') } }}
      >
        <Table>
          <Table.Caption className="unseen">{t('members.count', { count: items.length })}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('members.name')}</Table.Th>
              <Table.Th>{t('members.type')}</Table.Th>
              <Table.Th>{t('members.country')}</Table.Th>
              <Table.Th>{t('members.size')}</Table.Th>
              {canChange && (
                <Table.Th>
                  <span className="unseen">{t('members.actions')}</span>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((member) => (
              <MemberRow
                key={member.id}
                member={member}
                canChange={canChange}
                isBusy={members.isBusy}
                onChange={(to) => members.change(member, to)}
                onRemove={() => void remove(member)}
              />
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
