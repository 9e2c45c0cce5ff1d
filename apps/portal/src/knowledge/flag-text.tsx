import type { ModeratedText } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Tells the moderators, and nobody else, that a text should not be there. */
export function FlagText({ text }: { text: ModeratedText }) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const [isOpen, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const { done, isSending, problem } = useSend();
  const flag = async () => {
    const body = { text, reason: reason.trim() };
    if (!(await done('knowledge-exchange/moderation/flags', { body }))) return;
    notify(t('flag.done'));
    setReason('');
    close();
  };
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-sm" onClick={open}>
        {t('flag.open')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('flag.title')}>
        <Stack gap="md">
          <Text size="sm">{t('flag.means')}</Text>
          <Textarea
            label={t('flag.reason')}
            required
            autosize
            minRows={3}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ProblemNotice problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('frame:cancel')}
            </Button>
            <Button loading={isSending} disabled={reason.trim() === ''} onClick={() => void flag()}>
              {t('flag.send')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
