import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import type { OwnText } from './text-actions.js';

/** Takes one's own text away for good; its place stays. */
export function RemoveText({ text: { type, of } }: { text: OwnText }) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const [isOpen, { open, close }] = useDisclosure(false);
  const { done, isSending, problem } = useSend();
  const remove = async () => {
    if (!(await done(`knowledge-exchange/${type}s/${of.id}`, { method: 'DELETE', version: of.version }))) return;
    notify(t('discussion.removedNow'));
    close();
  };
  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" onClick={open}>
        {t('frame:remove')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('discussion.remove')}>
        <Stack gap="md">
          <Text size="sm">{t(`discussion.removeMeans.${type}`)}</Text>
          <ProblemNotice problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('frame:cancel')}
            </Button>
            <Button color="red" loading={isSending} onClick={() => void remove()}>
              {t('frame:remove')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
