import type { MemberView } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Ends a membership: who is to come back is invited anew, so that what it means is said before. */
export function RemoveMember({
  member,
  organisation,
  onClose,
}: {
  member: MemberView;
  organisation: string;
  onClose: () => void;
}) {
  const { t } = useTranslation(['organisation', 'frame']);
  const { done, isSending, problem } = useSend();
  const { name } = member.person;
  const remove = async () => {
    if (!(await done(`identity/memberships/${member.id}`, { method: 'DELETE' }))) return;
    onClose();
    notify(t('people.removed', { name, organisation }));
  };
  return (
    <Modal opened onClose={onClose} title={t('people.removeOf', { name })}>
      <Stack gap="md">
        <Text>{t('people.removeText', { name, organisation })}</Text>
        <ProblemNotice problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame:cancel')}
          </Button>
          <Button color="red" loading={isSending} onClick={() => void remove()}>
            {t('people.removeOf', { name })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
