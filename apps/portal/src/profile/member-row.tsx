import type { ClusterMember, MemberInput } from '@hansa/contracts';
import { ActionIcon, Button, Group, Table, TextInput } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { CountryField, SizeField, TypeField } from './member-fields.js';
import { useWords } from './use-words.js';

/** One member; changed in its place. Enter saves, Escape leaves it as it was. */
export function MemberRow({
  member,
  canChange,
  isBusy,
  onChange,
  onRemove,
}: {
  member: ClusterMember;
  canChange: boolean;
  isBusy: boolean;
  onChange: (to: MemberInput) => Promise<boolean>;
  onRemove: () => void;
}) {
  const { t } = useTranslation(['profile', 'frame']);
  const format = useFormat();
  const words = useWords();
  const [edited, edit] = useState<MemberInput | null>(null);
  if (edited === null) {
    return (
      <Table.Tr>
        <Table.Td>{member.name}</Table.Td>
        <Table.Td>{words.type(member.type)}</Table.Td>
        <Table.Td>{format.country(member.country)}</Table.Td>
        <Table.Td>{member.size ? words.size(member.size) : ''}</Table.Td>
        {canChange && (
          <Table.Td>
            <Group gap={4} wrap="nowrap" justify="flex-end">
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('members.change', { name: member.name })}
                onClick={() =>
                  edit({ name: member.name, type: member.type, country: member.country, size: member.size })
                }
              >
                <IconPencil size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                disabled={isBusy}
                aria-label={t('members.remove', { name: member.name })}
                onClick={onRemove}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          </Table.Td>
        )}
      </Table.Tr>
    );
  }
  const set = (changes: Partial<MemberInput>) => edit({ ...edited, ...changes });
  const save = async () => {
    if (edited.name.trim() !== '' && (await onChange(edited))) edit(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') edit(null);
    // Enter in a list of choices chooses there.
    if (event.key === 'Enter' && (event.target as HTMLElement).dataset['name'] !== undefined) {
      event.preventDefault();
      void save();
    }
  };
  return (
    <Table.Tr onKeyDown={onKeyDown}>
      <Table.Td>
        <TextInput
          aria-label={t('members.name')}
          data-name=""
          autoFocus
          value={edited.name}
          maxLength={200}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
      </Table.Td>
      <Table.Td>
        <TypeField label={t('members.type')} hideLabel value={edited.type} onChange={(type) => type && set({ type })} />
      </Table.Td>
      <Table.Td>
        <CountryField
          label={t('members.country')}
          hideLabel
          value={edited.country}
          onChange={(country) => set({ country })}
        />
      </Table.Td>
      <Table.Td>
        <SizeField label={t('members.size')} hideLabel value={edited.size} onChange={(size) => set({ size })} />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Button size="compact-sm" loading={isBusy} onClick={() => void save()}>
            {t('frame:save')}
          </Button>
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => edit(null)}>
            {t('frame:cancel')}
          </Button>
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
