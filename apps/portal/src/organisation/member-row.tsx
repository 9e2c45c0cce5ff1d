import type { MemberView, OrganisationView } from '@hansa/contracts';
import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';
import { useMe } from '../sign-in/use-me.js';
import { ChangeRoles } from './change-roles.js';
import { LeaveOrganisation } from './leave-organisation.js';
import { RemoveMember } from './remove-member.js';

export interface MemberRowProps {
  member: MemberView;
  of: OrganisationView;
  manages: boolean;
  isLastAdministrator: boolean;
  isAlone: boolean;
}

/** Somebody who acts for the organisation, and what an administrator can do about it. */
export function MemberRow({ member, of, manages, isLastAdministrator, isAlone }: MemberRowProps) {
  const { t } = useTranslation(['organisation', 'words']);
  const format = useFormat();
  const isMe = useMe()?.person.id === member.person.id;
  const [open, setOpen] = useState<'roles' | 'remove' | 'leave' | null>(null);
  const close = () => setOpen(null);
  return (
    <Table.Tr>
      <Table.Td>
        {member.person.name}
        {isMe && (
          <Text span c="dimmed" size="sm">
            {` (${t('people.you')})`}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {member.roles.map((role) => t(`words:role.${role}`)).join(', ')}
        {member.scope && (
          <Text size="sm" c="dimmed">
            {t('people.consultant')}
          </Text>
        )}
        {member.endsAt && (
          <Text size="sm" c="dimmed">
            {t('people.until', { at: format.moment(member.endsAt) })}
          </Text>
        )}
        {isLastAdministrator && (
          <Text size="sm" c="dimmed">
            {t('people.lastAdministrator')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{format.dayOf(member.since)}</Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end" wrap="nowrap">
          {manages && !member.scope && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${t('people.change')}: ${member.person.name}`}
              onClick={() => setOpen('roles')}
            >
              {t('people.change')}
            </Button>
          )}
          {manages && !isMe && !isLastAdministrator && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${t('people.remove')}: ${member.person.name}`}
              onClick={() => setOpen('remove')}
            >
              {t('people.remove')}
            </Button>
          )}
          {isMe && (
            <Button variant="default" size="compact-sm" onClick={() => setOpen('leave')}>
              {t('leave.go')}
            </Button>
          )}
        </Group>
        {open === 'roles' && <ChangeRoles member={member} isLastAdministrator={isLastAdministrator} onClose={close} />}
        {open === 'remove' && <RemoveMember member={member} organisation={of.name.text} onClose={close} />}
        {open === 'leave' && (
          <LeaveOrganisation
            membershipId={member.id}
            organisation={of}
            isLastAdministrator={isLastAdministrator}
            isAlone={isAlone}
            onClose={close}
          />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
