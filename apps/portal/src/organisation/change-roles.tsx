import type { MemberView, Role } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { RoleChoice } from './role-choice.js';

/** Which roles a member has; the former ones can be given back. */
export function ChangeRoles({
  member,
  isLastAdministrator,
  onClose,
}: {
  member: MemberView;
  isLastAdministrator: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation(['organisation', 'frame']);
  const [roles, setRoles] = useState<Role[]>(member.roles);
  const { send, isSending, problem } = useSend<MemberView>();
  const path = `identity/memberships/${member.id}`;
  const change = async () => {
    const changed = await send(path, { method: 'PATCH', version: member.version, body: { roles } });
    if (!changed) return;
    onClose();
    notify(t('people.changed', { name: member.person.name }), {
      label: t('frame:undo'),
      act: () => void send(path, { method: 'PATCH', version: changed.version, body: { roles: member.roles } }),
    });
  };
  return (
    <Modal opened onClose={onClose} title={t('people.changeOf', { name: member.person.name })}>
      <Stack gap="md">
        <RoleChoice
          label={t('people.roles')}
          value={roles}
          onChange={setRoles}
          kept={isLastAdministrator ? ['administrator'] : []}
          error={roles.length === 0 && t('people.oneRole')}
        />
        {isLastAdministrator && <Text size="sm">{t('people.lastAdministratorText')}</Text>}
        <ProblemNotice problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button loading={isSending} disabled={roles.length === 0} onClick={() => void change()}>
            {t('people.give')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
