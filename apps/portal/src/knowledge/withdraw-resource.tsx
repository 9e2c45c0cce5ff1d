import type { ResourceView } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Takes a resource out of the pool, with the reason that readers find in its place. It cannot be undone. */
export function WithdrawResource({ of }: { of: ResourceView }) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const { send, isSending, problem } = useSend<ResourceView>();
  const withdraw = async () => {
    const path = `knowledge-exchange/resources/${of.id}/withdraw`;
    if (!(await send(path, { version: of.version, body: { reason: reason.trim() } }))) return;
    notify(t('withdraw.done'));
    await navigate({ to: '/pool/$id', params: { id: of.id } });
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={open}>
        {t('withdraw.open')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('withdraw.title', { title: of.title.text })}>
        <Stack gap="md">
          <Text size="sm">{t('withdraw.resourceMeans')}</Text>
          <Textarea
            label={t('withdraw.reason')}
            description={t('withdraw.reasonHint')}
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
            <Button color="red" loading={isSending} disabled={reason.trim() === ''} onClick={() => void withdraw()}>
              {t('withdraw.open')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
