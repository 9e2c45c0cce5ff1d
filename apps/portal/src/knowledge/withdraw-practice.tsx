import type { PracticeView } from '@hansa/contracts';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, writtenOrNull } from '../parts/localised.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';

/** Takes a public practice back, with the reason that readers find in its place. It cannot be undone. */
export function WithdrawPractice({ of }: { of: PracticeView }) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState(emptyText(of.title.original));
  const { send, isSending, problem } = useSend<PracticeView>();
  const told = writtenOrNull(reason);
  const withdraw = async () => {
    const path = `knowledge-exchange/practices/${of.id}/withdraw`;
    if (!(await send(path, { version: of.version, body: { reason: told } }))) return;
    notify(t('withdraw.done'));
    await navigate({ to: '/practices/$id', params: { id: of.id } });
  };
  return (
    <>
      <Button variant="subtle" color="red" onClick={open}>
        {t('withdraw.open')}
      </Button>
      <Modal opened={isOpen} onClose={close} title={t('withdraw.title', { title: of.title.text })} size="lg">
        <Stack gap="md">
          <Text size="sm">{t('withdraw.means')}</Text>
          <LocalisedInput
            label={t('withdraw.reason')}
            description={t('withdraw.reasonHint')}
            lines={3}
            maxLength={1000}
            required
            value={reason}
            onChange={setReason}
          />
          <ProblemNotice problem={problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('frame:cancel')}
            </Button>
            <Button color="red" loading={isSending} disabled={told === null} onClick={() => void withdraw()}>
              {t('withdraw.open')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
