import type { OrganisationView } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';

export interface LeaveOrganisationProps {
  membershipId: string;
  organisation: OrganisationView;
  isLastAdministrator: boolean;
  /** Nobody else belongs to it: who leaves closes it. */
  isAlone: boolean;
  onClose: () => void;
}

/** Ends one's own membership; what that means, and why it cannot be done where it cannot. */
export function LeaveOrganisation({
  membershipId,
  organisation,
  isLastAdministrator,
  isAlone,
  onClose,
}: LeaveOrganisationProps) {
  const { t } = useTranslation(['organisation', 'frame']);
  const navigate = useNavigate();
  const { send, done, isSending, problem } = useSend();
  const name = organisation.name.text;
  const gone = async (text: string) => {
    onClose();
    notify(text);
    await navigate({ to: '/my' });
  };
  const leave = async () => {
    if (await done(`identity/me/memberships/${membershipId}`, { method: 'DELETE' }))
      await gone(t('leave.left', { name }));
  };
  const close = async () => {
    const path = `identity/organisations/${organisation.id}`;
    if (await send(path, { method: 'DELETE', version: organisation.version })) await gone(t('leave.closed', { name }));
  };
  const how = isAlone && isLastAdministrator ? 'close' : isLastAdministrator ? 'stay' : 'leave';
  return (
    <Modal opened onClose={onClose} title={t('leave.title', { name })}>
      <Stack gap="md">
        <Text>{t(`leave.${how}Text`, { name })}</Text>
        <ProblemNotice problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t(how === 'stay' ? 'frame:close' : 'frame:cancel')}
          </Button>
          {how !== 'stay' && (
            <Button color="red" loading={isSending} onClick={() => void (how === 'close' ? close() : leave())}>
              {t(how === 'close' ? 'leave.close' : 'leave.go')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
